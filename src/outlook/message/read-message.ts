import type { Address, Attachment, Body, Draft, MessageKind } from '../../mail/draft';
import { readSubjectPrefixes } from '../../mail/subject';
import { FINDING_IDS, type FindingId } from '../../office/finding-id';
import type { ComposeItem } from '../office-js/compose-item';
import { together, type Ask, type Done, type HostResult } from '../office-js/host-result';
import type { ComposeType } from '../office-js/item-headers';

/** What the author writes. */
export interface MessageText {
  readonly subject: string;
  readonly body: Body;
}

/** Everything about the message that the author does not write as text. */
export interface MessageHeaders {
  /** Absent where the client does not tell; then the subject does. */
  readonly kind?: MessageKind;
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** Absent where the client cannot list them. */
  readonly attachments?: readonly Attachment[];
}

/** Subject and body, in the format the body has. */
export function readText(item: ComposeItem): Ask<MessageText> {
  return (done) =>
    item.body.getFormat((format) => {
      if (!format.ok) {
        done(format);
        return;
      }
      together(
        { subject: item.headers.getSubject, content: item.body.getContent(format.value) },
        ({ subject, content }) => {
          if (!subject.ok) done(subject);
          else if (!content.ok) done(content);
          else {
            const body = { format: format.value, content: content.value };
            done({ ok: true, value: { subject: subject.value, body } });
          }
        },
      );
    });
}

/** Recipients must be known; the rest is left open where an older client does not tell. */
export function readHeaders(item: ComposeItem): Ask<MessageHeaders> {
  return (done) =>
    together(
      {
        to: item.headers.getRecipients('to'),
        cc: item.headers.getRecipients('cc'),
        bcc: item.headers.getRecipients('bcc'),
        from: item.headers.getFrom,
        type: item.headers.getComposeType,
        attachments: item.headers.getAttachments,
      },
      ({ to, cc, bcc, from, type, attachments }) => {
        if (!to.ok) done(to);
        else if (!cc.ok) done(cc);
        else if (!bcc.ok) done(bcc);
        else {
          const known: MessageHeaders = { to: to.value, cc: cc.value, bcc: bcc.value };
          done({
            ok: true,
            value: Object.assign(
              known,
              type.ok ? { kind: KINDS[type.value] } : {},
              from.ok ? { from: from.value } : {},
              attachments.ok ? { attachments: attachments.value } : {},
            ),
          });
        }
      },
    );
}

const KINDS: Readonly<Record<ComposeType, MessageKind>> = { newMail: 'new', reply: 'reply', forward: 'forward' };

/** The whole message. */
export function readMessage(item: ComposeItem): Ask<{ readonly headers: MessageHeaders; readonly text: MessageText }> {
  return (done) => together({ headers: readHeaders(item), text: readText(item) }, bothOrNeither(done));
}

function bothOrNeither<A, B>(
  done: Done<{ headers: A; text: B }>,
): (results: { headers: HostResult<A>; text: HostResult<B> }) => void {
  return ({ headers, text }) => {
    if (!headers.ok) done(headers);
    else if (!text.ok) done(text);
    else done({ ok: true, value: { headers: headers.value, text: text.value } });
  };
}

/**
 * The message as the checker reads it.
 * @param user address of the signed-in user, who is the sender where the client does not name one
 * @param date ISO 8601 with offset: now
 */
export function draftOf(headers: MessageHeaders, text: MessageText, user: string | undefined, date: string): Draft {
  const { to, cc, bcc, attachments } = headers;
  const from = headers.from || (user === undefined ? undefined : { email: user });
  return Object.assign(
    {
      kind: headers.kind || kindOf(text.subject),
      to,
      cc,
      bcc,
      subject: text.subject,
      body: text.body,
      attachments: attachments || [],
      date,
    },
    from ? { from } : {},
  );
}

function kindOf(subject: string): MessageKind {
  const prefix = readSubjectPrefixes(subject).outermost;
  return prefix === 'reply' || prefix === 'forward' ? prefix : 'new';
}

/** Findings that can be judged from what the client told; undefined when all can. */
export function judgeable({ attachments }: MessageHeaders): ReadonlySet<FindingId> | undefined {
  return attachments ? undefined : new Set(FINDING_IDS.filter((id) => id !== 'attachment-missing'));
}
