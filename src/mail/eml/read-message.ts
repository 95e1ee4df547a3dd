import PostalMime, {
  decodeWords,
  type Address as ParsedAddress,
  type Attachment as ParsedAttachment,
  type Email,
} from 'postal-mime';
import type { Address, Attachment, Body, Draft } from '../draft';
import { readMailDate } from './date';
import { unfoldFlowed } from './flowed';
import { MailReadError } from './mail-read-error';
import { beginsWithHeader, isOutlookItem, prepareMessage, type PreparedMessage } from './message-bytes';
import { messageKind } from './message-kind';

/** Signatures of the message as a whole: no attachment in the reader's eyes. */
const ENVELOPE_TYPES = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-encrypted)$/;

/**
 * Reads an Internet message (RFC 5322, MIME) as a draft: the HTML body if it has one, else the plain one with `format=flowed`
 * unfolded. Throws `MailReadError` when the bytes are no message.
 */
export async function readMessage(bytes: Uint8Array): Promise<Draft> {
  if (bytes.length === 0) {
    throw new MailReadError('empty');
  }
  if (isOutlookItem(bytes)) {
    throw new MailReadError('outlook-item');
  }
  if (!beginsWithHeader(bytes)) {
    throw new MailReadError('no-header');
  }
  const prepared = prepareMessage(bytes);
  return toDraft(await parse(prepared), prepared);
}

async function parse(prepared: PreparedMessage): Promise<Email> {
  try {
    return await PostalMime.parse(prepared.bytes, { forceRfc822Attachments: true });
  } catch (cause) {
    throw new MailReadError('malformed', cause);
  }
}

function toDraft(email: Email, prepared: PreparedMessage): Draft {
  const header = (name: string): string => email.headers.find((field) => field.key === name)?.value ?? '';
  const subjectField = email.headers.find((field) => field.key === 'subject');
  const subject =
    subjectField === undefined
      ? undefined
      : decodeWords(subjectField.value)
          .replace(/[\t\r\n]+/g, ' ')
          .trim();
  const body = readBodyOf(email, prepared);
  const from = toAddresses(email.from === undefined ? [] : [email.from])[0];
  const date = readMailDate(header('date'));
  return {
    kind: messageKind(header, subject ?? '', body.content),
    ...(from === undefined ? {} : { from }),
    to: toAddresses(email.to ?? []),
    cc: toAddresses(email.cc ?? []),
    bcc: toAddresses(email.bcc ?? []),
    ...(subject === undefined ? {} : { subject }),
    body,
    attachments: email.attachments
      .filter((part) => !ENVELOPE_TYPES.test(part.mimeType))
      .map((part) => toAttachment(part, email.html ?? '')),
    ...(date === undefined ? {} : { date }),
  };
}

function readBodyOf(email: Email, prepared: PreparedMessage): Body {
  if (email.html !== undefined) {
    return { format: 'html', content: email.html };
  }
  const text = email.text ?? '';
  return { format: 'plain', content: prepared.flowed ? unfoldFlowed(text, prepared.delSp) : text };
}

function toAddresses(parsed: readonly ParsedAddress[]): Address[] {
  return parsed.flatMap((entry) =>
    entry.group === undefined
      ? toMailbox(entry.address, entry.name)
      : entry.group.flatMap((member) => toMailbox(member.address, member.name, entry.name)),
  );
}

function toMailbox(email: string, name: string, group?: string): Address[] {
  if (email === '') {
    return [];
  }
  return [{ email, ...(name === '' ? {} : { name }), ...(group === undefined || group === '' ? {} : { group }) }];
}

function toAttachment(part: ParsedAttachment, html: string): Attachment {
  const type = part.mimeType.toLowerCase();
  return {
    name: part.filename ?? defaultName(type),
    type,
    size: typeof part.content === 'string' ? part.content.length : part.content.byteLength,
    inline: isInline(part, type, html),
  };
}

/** A picture the body shows: referred to by `cid:`, or put inline with a Content-ID. */
function isInline(part: ParsedAttachment, type: string, html: string): boolean {
  if (part.contentId === undefined) {
    return false;
  }
  const id = part.contentId.trim().replace(/^<|>$/g, '');
  const referred = id !== '' && (html.includes(`cid:${id}`) || html.includes(`cid:${encodeURIComponent(id)}`));
  return referred || (type.startsWith('image/') && part.disposition === 'inline');
}

function defaultName(type: string): string {
  if (type === 'message/rfc822') {
    return 'message.eml';
  }
  return type === 'text/calendar' ? 'invite.ics' : 'attachment';
}
