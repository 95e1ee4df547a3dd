import type { Address, Body, Draft } from '../../mail/draft';
import { isSameLetter } from '../../mail/same-letter';
import type { Outcome } from '../../pane/session/message-client';
import type { ComposeItem } from '../office-js/compose-item';
import { describeError, HostFailure, promised } from '../office-js/host-result';
import type { RecipientField } from '../office-js/item-headers';
import { addedAtBeginning } from './beginning';

/** Bcc first: between two steps an address may stand twice, but never nowhere. */
const FIELDS: readonly RecipientField[] = ['bcc', 'to', 'cc'];

/**
 * Makes the client's message what `after` says, part by part, only where it differs from `before`, which is what the client held a moment
 * ago. What fails half-way is made undone. The body is read before it is written, for the author may have gone on, and read back: when
 * words or pictures are lost, the former one is restored.
 */
export async function writeMessage(item: ComposeItem, before: Draft, after: Draft): Promise<Outcome> {
  try {
    await writeRecipients(item, before, after);
  } catch (error) {
    return restored(reasonOf(error), () => writeRecipients(item, after, before, FIELDS));
  }
  try {
    if (after.subject !== undefined && after.subject !== before.subject) {
      await promised(item.headers.setSubject(after.subject));
    }
    return after.body.content === before.body.content
      ? { kind: 'done' }
      : await writeBody(item, before.body, after.body);
  } catch (error) {
    return { kind: 'kept', reason: reasonOf(error) };
  }
}

/** @param fields fields to write in any case; by default those that differ */
async function writeRecipients(
  item: ComposeItem,
  before: Draft,
  after: Draft,
  fields: readonly RecipientField[] = FIELDS.filter((field) => !sameAddresses(before[field], after[field])),
): Promise<void> {
  for (const field of fields) await promised(item.headers.setRecipients(field, after[field]));
}

async function writeBody(item: ComposeItem, before: Body, after: Body): Promise<Outcome> {
  const { format } = before;
  const held = async () => ({ format, content: await promised(item.body.getContent(format)) });
  if ((await held()).content !== before.content) return { kind: 'overtaken' };
  const added = addedAtBeginning(before, after);
  if (added === undefined) await promised(item.body.setContent(after));
  else await promised(item.body.prepend({ format, content: added }));
  if (isSameLetter(after, await held())) return { kind: 'done' };
  return restored('body.getAsync: not what body.setAsync was given', async () => {
    await promised(item.body.setContent(before));
    if (!isSameLetter(before, await held())) throw new Error('the former body was not taken as it was');
  });
}

/** Undoes what went wrong; whether that worked is part of the outcome. */
async function restored(reason: string, undo: () => Promise<void>): Promise<Outcome> {
  try {
    await undo();
    return { kind: 'kept', reason };
  } catch (error) {
    return { kind: 'broken', reason: `${reason}; ${reasonOf(error)}` };
  }
}

function sameAddresses(some: readonly Address[], others: readonly Address[]): boolean {
  return some.length === others.length && some.every(({ email }, index) => email === others[index]?.email);
}

function reasonOf(error: unknown): string {
  if (error instanceof HostFailure) return describeError(error.error);
  return error instanceof Error ? error.message : String(error);
}
