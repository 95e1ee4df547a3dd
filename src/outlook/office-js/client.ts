import type { Language } from '../../office/office';
import { ComposeItem } from './compose-item';
import { CallQueue } from './call-queue';
import { HostCalls } from './host-calls';
import { UserStore } from './user-store';

/** What the client has open. */
export type OpenItem =
  | { readonly kind: 'compose'; readonly item: ComposeItem }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'not-a-message' };

/** One for the page: the client counts the questions of all items together. */
const queue = new CallQueue();

/** Whether client and server support a requirement set of the mailbox, such as `1.10`. Sets are texts: 1.10 is not 1.1. */
export function isSupported(mailbox: string): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', mailbox);
}

/**
 * The message or appointment the client has open, taken once: after a switch of items it must be asked for again.
 * @param onCrash gets what a receiver of the item's answers throws
 */
export function openItem(onCrash: (error: unknown) => void): OpenItem {
  const { item } = Office.context.mailbox;
  if (!item || String(item.itemType) !== 'message') return { kind: 'not-a-message' };
  const message = item as unknown as Office.MessageCompose;
  // When reading, the subject is a text.
  if (typeof message.subject !== 'object') return { kind: 'read-only' };
  const isOpen = () => Office.context.mailbox.item === item;
  const calls = new HostCalls({ queue, isSupported, isPhone: isPhone(), isOpen, onCrash });
  return { kind: 'compose', item: new ComposeItem(message, calls) };
}

/** What is kept with the user's mailbox, whatever item is open. */
export function userStore(): UserStore {
  const isOpen = () => true;
  return new UserStore(
    roamingSettings(),
    new HostCalls({ queue, isSupported, isPhone: isPhone(), isOpen, onCrash: rethrow }),
  );
}

/** Some clients have none, and say so in their own way. */
function roamingSettings(): Office.RoamingSettings | undefined {
  try {
    return Office.context.roamingSettings as Office.RoamingSettings | undefined;
  } catch {
    return undefined;
  }
}

function isPhone(): boolean {
  return ['iOS', 'Android'].indexOf(String(Office.context.platform)) >= 0;
}

function rethrow(error: unknown): never {
  throw error;
}

/** Language of the client's user interface: Polish, or English for everybody else. */
export function clientLanguage(): Language {
  return String(Office.context.displayLanguage).toLowerCase().indexOf('pl') === 0 ? 'pl' : 'en';
}

/** Address of the signed-in user, lower case; undefined where the client does not tell. */
export function userEmail(): string | undefined {
  const { userProfile } = Office.context.mailbox;
  return userProfile && userProfile.emailAddress ? userProfile.emailAddress.toLowerCase() : undefined;
}
