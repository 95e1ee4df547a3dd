import type { Address, Body, Draft, MessageKind } from '../../mail/draft';
import { readSubjectPrefixes } from '../../mail/subject';

/** A message being written as Thunderbird tells of it, its addresses taken apart. */
export interface ComposeMessage {
  readonly type: 'new' | 'reply' | 'forward' | 'redirect' | 'draft';
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** It is (also) to be posted to these. */
  readonly newsgroups: readonly string[];
  readonly subject: string;
  readonly body: Body;
  /** The body as the editor holds it, which is HTML for plain text, too. */
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

/** Why a message is none for the checker: an article for a newsgroup, or somebody else's message that is redirected. */
export function notOurs({
  type,
  newsgroups,
}: Pick<ComposeMessage, 'type' | 'newsgroups'>): 'newsgroup' | 'redirect' | undefined {
  if (newsgroups.length > 0) return 'newsgroup';
  return type === 'redirect' ? 'redirect' : undefined;
}

/**
 * The message as the checker reads it.
 * @param date ISO 8601 with offset: now
 */
export function draftOf(message: ComposeMessage, date: string): Draft {
  const { type, from, to, cc, bcc, subject, body, attachments } = message;
  return {
    kind: type === 'draft' || type === 'redirect' ? kindOf(subject) : type,
    ...(from ? { from } : {}),
    to,
    cc,
    bcc,
    subject,
    body,
    // Pictures in the text are part of the body here; Thunderbird does not tell types.
    attachments: attachments.map(({ name, size }) => ({ name, size, type: 'application/octet-stream', inline: false })),
    date,
  };
}

/** A draft taken up again does not tell what it was begun as; its subject does. */
function kindOf(subject: string): MessageKind {
  const prefix = readSubjectPrefixes(subject).outermost;
  return prefix === 'reply' || prefix === 'forward' ? prefix : 'new';
}
