import type { Address, Draft } from '../../mail/draft';
import type { Outcome } from '../../pane/session/message-client';
import type { ComposeItem } from '../office-js/compose-item';
import type { RecipientField } from '../office-js/item-headers';
import { describeError, promised, HostFailure } from '../office-js/host-result';
import { addedAtBeginning } from './beginning';
import { isSameLetter } from '../../mail/same-letter';

/** Bcc first: between two steps an address may stand twice, but never nowhere. */
const FIELDS: readonly RecipientField[] = ['bcc', 'to', 'cc'];

/**
 * Makes the client's message what `after` says, part by part, only where it differs from `before`, which must be what the client holds
 * now. The body is read back: when words or pictures are lost, the former one is restored.
 */
export async function writeMessage(item: ComposeItem, before: Draft, after: Draft): Promise<Outcome> {
  try {
    for (const field of FIELDS) {
      if (!sameAddresses(before[field], after[field])) await promised(item.headers.setRecipients(field, after[field]));
    }
    if (after.subject !== undefined && after.subject !== before.subject) {
      await promised(item.headers.setSubject(after.subject));
    }
    return after.body.content === before.body.content ? { kind: 'done' } : await writeBody(item, before, after);
  } catch (error) {
    return { kind: 'kept', reason: reasonOf(error) };
  }
}

async function writeBody(item: ComposeItem, { body: before }: Draft, { body: after }: Draft): Promise<Outcome> {
  const { format } = before;
  const added = addedAtBeginning(before, after);
  if (added === undefined) await promised(item.body.setContent(after));
  else await promised(item.body.prepend({ format, content: added }));
  const held = { format, content: await promised(item.body.getContent(format)) };
  if (isSameLetter(after, held)) return { kind: 'done' };
  const reason = 'body.getAsync: not what body.setAsync was given';
  try {
    await promised(item.body.setContent(before));
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
