import type { Address, Draft } from '../draft';
import { readHtml } from '../html/html-text';
import { encodeAddresses, encodeHeader, spliceHeader } from './header-edits';
import { MailWriteError } from './mail-write-error';
import { allParts, readStructure, type MimePart } from './mime-part';
import { transferChanges } from './plain-alternative';
import { readMessage } from './read-message';
import { regeneratePlain } from './regenerate-plain';
import { applySourceSplices, lineBreakIn, type SourceSplice } from './source-splice';
import { textChanges, type TextChange } from './text-change';
import { encodeQuotedPrintable, readTextPart, reencodeTextPart, spliceTextPart, type TextPart } from './text-part';

/** Changes of one text part. */
interface PartChange {
  readonly part: TextPart;
  readonly changes: readonly TextChange[];
}

const PKCS7 = /^application\/(?:x-)?pkcs7-mime$/;
const CLEARSIGNED = /^-----BEGIN PGP SIGNED MESSAGE-----/m;

const withNewlines = (text: string): string => text.replace(/\r\n?/g, '\n');

function refuseProtected(source: string, parts: readonly MimePart[]): void {
  for (const part of parts) {
    if (part.type === 'multipart/signed') throw new MailWriteError('signed');
    if (part.type === 'multipart/encrypted') throw new MailWriteError('encrypted');
    if (PKCS7.test(part.type)) throw new MailWriteError(/signed-data/i.test(part.contentType) ? 'signed' : 'encrypted');
    const isText = part.type === 'text/plain' && !part.isAttachment;
    if (isText && CLEARSIGNED.test(source.slice(part.bodyStart, part.bodyEnd))) throw new MailWriteError('signed');
  }
}

/** The part readers see as the body: the first text part of the body's format that is no attachment. */
function bodyPart(parts: readonly MimePart[], format: Draft['body']['format']): MimePart | undefined {
  const type = format === 'html' ? 'text/html' : 'text/plain';
  return parts.find((part) => part.parts.length === 0 && part.type === type && !part.isAttachment);
}

/** The plain text beside an HTML body: in the innermost multipart/alternative around it. */
function plainTwin(parts: readonly MimePart[], html: MimePart): MimePart | undefined {
  const around = parts.filter((part) => part.type === 'multipart/alternative' && allParts(part).includes(html));
  const inside = around[around.length - 1];
  return inside && allParts(inside).find((part) => part.type === 'text/plain' && !part.isAttachment);
}

/** The changes of the body as changes of its first part, behind which there may be line breaks or other text parts. */
function changesWithin(text: string, before: string, after: string): TextChange[] {
  const own = text.replace(/\n{1,1000}$/, '');
  if (!before.startsWith(own)) throw new MailWriteError('several-parts');
  const alone = before.slice(own.length).trim() === '';
  return textChanges(before, after).map((change) => {
    if (change.end <= text.length && change.start <= text.length) return change;
    if (!alone) throw new MailWriteError('several-parts');
    const start = Math.min(change.start, text.length);
    return { start, end: Math.min(change.end, text.length), text: before.slice(start, change.start) + change.text };
  });
}

function twinChange(source: string, twin: MimePart, before: string, after: string): PartChange {
  const part = readTextPart(source, twin);
  const changes = transferChanges(readHtml(before).text, readHtml(after).text, part.text);
  const gone = (before.match(/[\w.+-]{1,64}@[\w.-]{1,200}/g) ?? []).filter((email) => !after.includes(email));
  // An address taken out of the HTML may stand in the plain text where no word of the HTML leads, as the target of a link.
  const kept = changes && gone.some((email) => part.text.includes(email) && !changed(part.text, changes, email));
  if (changes && !kept) return { part, changes };
  const anew = regeneratePlain(after);
  return { part, changes: [{ start: 0, end: part.text.length, text: anew.endsWith('\n') ? anew : `${anew}\n` }] };
}

/** Whether every place of `word` in the text is inside a change. */
function changed(text: string, changes: readonly TextChange[], word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!changes.some((change) => change.start < end && change.end > at)) return false;
  }
  return true;
}

/** A new text part before the parts of a mixed message that has none. */
function newTextPart(source: string, message: MimePart, text: string): SourceSplice[] {
  const first = message.parts[0];
  if (message.type !== 'multipart/mixed' || !first) throw new MailWriteError('no-text-part');
  const lineBreak = lineBreakIn(source, 0, source.length) ?? '\r\n';
  const start = source.lastIndexOf('\n', first.headerStart - 2) + 1;
  const header = [
    source.slice(start, first.headerStart).trimEnd(),
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '',
  ].join(lineBreak);
  const body = encodeQuotedPrintable(text.endsWith('\n') ? text : `${text}\n`, lineBreak);
  return [{ start, end: start, text: header + body }];
}

function bodyChanges(source: string, parts: readonly MimePart[], before: Draft, after: Draft): PartChange[] {
  const main = bodyPart(parts, before.body.format);
  if (!main) return [];
  const part = readTextPart(source, main);
  const [old, now] = [withNewlines(before.body.content), withNewlines(after.body.content)];
  const result: PartChange[] = [{ part, changes: changesWithin(part.text, old, now) }];
  const twin = before.body.format === 'html' ? plainTwin(parts, main) : undefined;
  if (twin) result.push(twinChange(source, twin, before.body.content, after.body.content));
  return result;
}

function sameAddresses(a: readonly Address[], b: readonly Address[]): boolean {
  return JSON.stringify(a.map(plainAddress)) === JSON.stringify(b.map(plainAddress));
}

function plainAddress({ email, name, group }: Address): readonly string[] {
  return [email, name ?? '', group ?? ''];
}

function headerSplices(source: string, message: MimePart, before: Draft, after: Draft): SourceSplice[] {
  const splices: SourceSplice[] = [];
  if (before.subject !== after.subject) {
    splices.push(...spliceHeader(source, message, 'Subject', encodeHeader(after.subject ?? '')));
  }
  for (const [name, field] of [
    ['To', 'to'],
    ['Cc', 'cc'],
    ['Bcc', 'bcc'],
  ] as const) {
    if (!sameAddresses(before[field], after[field])) {
      splices.push(...spliceHeader(source, message, name, encodeAddresses(after[field])));
    }
  }
  return splices;
}

/** Whether the message reads as the draft it was meant to become, in everything a draft knows. */
function isDraft(read: Draft, before: Draft, after: Draft): boolean {
  const text = (draft: Draft): string =>
    withNewlines(draft.body.content)
      .replace(/[ \t]{1,1000}$/gm, '')
      .trimEnd();
  const rest = (draft: Draft): string => JSON.stringify([draft.from, draft.date, draft.body.format, draft.attachments]);
  return (
    text(read) === text(after) &&
    rest(read) === rest(before) &&
    (read.subject ?? '') === (after.subject ?? '') &&
    (read.kind === before.kind || read.kind === after.kind) &&
    sameAddresses(read.to, after.to) &&
    sameAddresses(read.cc, after.cc) &&
    sameAddresses(read.bcc, after.bcc)
  );
}

/**
 * Writes the changes between two drafts back into the message `before` was read from. Everything else keeps its bytes: other parts,
 * other header fields, the lines a change does not touch, line ends, charset and transfer encoding where they can carry the new
 * text (else the part is written as UTF-8 quoted-printable). A plain alternative gets the changes of the HTML. Throws
 * `MailWriteError` when the message is signed or encrypted, or when the result, read again, would not be `after`.
 */
export async function rewriteMessage(bytes: Uint8Array, before: Draft, after: Draft): Promise<Uint8Array> {
  const source = Buffer.from(bytes).toString('latin1');
  const message = readStructure(source, /^(?:ï»¿)?[\r\n]{0,1000}/.exec(source)?.[0].length ?? 0);
  const parts = allParts(message);
  refuseProtected(source, parts);
  const header = headerSplices(source, message, before, after);
  const isBodyChanged = before.body.content !== after.body.content;
  const changes = isBodyChanged ? bodyChanges(source, parts, before, after) : [];
  const added = isBodyChanged && changes.length === 0 ? newTextPart(source, message, after.body.content) : [];
  for (const anew of [false, true]) {
    const body = changes.flatMap(
      ({ part, changes: own }) =>
        (anew ? undefined : spliceTextPart(source, part, own)) ?? reencodeTextPart(source, part, own, message),
    );
    const result = Buffer.from(applySourceSplices(source, [...header, ...added, ...body]), 'latin1');
    if (isDraft(await readMessage(result), before, after)) return result;
  }
  throw new MailWriteError('other-changes');
}
