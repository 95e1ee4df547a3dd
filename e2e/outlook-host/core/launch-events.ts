import type { AddIn, LaunchEvent } from './add-in';
import { includesSet } from './settings';

/** Events that activate an add-in, and the requirement set of Mailbox that brought each. */
const SETS = {
  OnNewMessageCompose: '1.10',
  OnMessageRecipientsChanged: '1.11',
  OnMessageAttachmentsChanged: '1.11',
  OnMessageSend: '1.12',
  OnMessageFromChanged: '1.13',
} as const;

export type LaunchEventType = keyof typeof SETS;

/** The add-in's handler of an event, where it has one and the claimed requirement set has the event. */
export function launchEvent(addIn: AddIn, requirementSet: string, type: LaunchEventType): LaunchEvent | undefined {
  if (!includesSet(requirementSet, SETS[type])) return undefined;
  return addIn.launchEvents.find((event) => event.type === type);
}
