import libmime from 'libmime';
import libqp from 'libqp';
import type { Address, Draft } from '../draft';
import { readHtml } from '../html/html-text';
import { readHeader, readStructure, type MimePart } from './mime-part';
import { readMessage } from './read-message';

/** A change of the source: bytes `[start, end)` become `text` (one byte a character). */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Encoded words must fit a line of 76 characters (RFC 2047 §2). */
const ENCODED_WORD = 52;

function textParts(part: MimePart): MimePart[] {
  if (part.parts.length) return part.parts.flatMap(textParts);
  return part.type.startsWith('text/') && !part.isAttachment ? [part] : [];
}

function encodeHeader(text: string): string {
  return libmime.encodeWords(text, 'B', ENCODED_WORD).replace(/\?= =\?/g, '?=\r\n =?');
}

function encodeAddress({ name, email }: Address): string {
  if (name === undefined || name === '') return email;
  if (/[^\x20-\x7e]/.test(name)) return `${encodeHeader(name)} <${email}>`;
  return `"${name.replace(/["\\]/g, '\\$&')}" <${email}>`;
}

/** Changes one header field of a part: replaced where it stands, added before the body when new, dropped when empty. */
function spliceHeader(source: string, part: MimePart, name: string, value: string): Splice {
  const { fields, bodyStart } = readHeader(source, part.headerStart, part.bodyEnd);
  const field = fields.find((candidate) => candidate.name === name.toLowerCase());
  const text = value === '' ? '' : `${name}: ${value}\r\n`;
  if (field) return { start: field.start, end: field.end, text };
  const headerEnd = Math.max(part.headerStart, bodyStart - (source[bodyStart - 2] === '\r' ? 2 : 1));
  return { start: headerEnd, end: headerEnd, text };
}

/** The body of a text part, with the charset and transfer encoding it is written in. */
function spliceText(source: string, part: MimePart, text: string): Splice[] {
  const body = libqp.wrap(libqp.encode(text.replace(/\r?\n/g, '\r\n')));
  return [
    spliceHeader(source, part, 'Content-Type', `${part.type}; charset="utf-8"`),
    spliceHeader(source, part, 'Content-Transfer-Encoding', 'quoted-printable'),
    { start: part.bodyStart, end: part.bodyEnd, text: body },
  ];
}

function spliceBody(source: string, message: MimePart, after: Draft): Splice[] {
  const parts = textParts(message);
  const html = parts.filter((part) => part.type === 'text/html');
  const plain = parts.filter((part) => part.type === 'text/plain');
  const main = after.body.format === 'html' ? html : plain;
  const [part] = main;
  if (!part || main.length > 1) {
    throw new Error('treść wiadomości składa się z kilku części / the body consists of several parts');
  }
  const splices = spliceText(source, part, after.body.content);
  const [twin] = plain;
  if (after.body.format === 'html' && twin && plain.length === 1) {
    splices.push(...spliceText(source, twin, readHtml(after.body.content).text));
  }
  return splices;
}

function sameAddresses(a: readonly Address[], b: readonly Address[]): boolean {
  return a.length === b.length && a.every((address, i) => address.email === b[i]?.email);
}

/**
 * Writes the changes between two drafts back into the message `before` was read from. Parts and header fields that did
 * not change keep their bytes; changed text is written as UTF-8 quoted-printable, an alternative plain text is made anew
 * from the HTML. Throws when the result, read again, would not be `after`: then nothing may be written.
 */
export async function rewriteMessage(bytes: Uint8Array, before: Draft, after: Draft): Promise<Uint8Array> {
  const source = Buffer.from(bytes).toString('latin1');
  const message = readStructure(source);
  const splices: Splice[] = [];
  if (before.subject !== after.subject) {
    splices.push(spliceHeader(source, message, 'Subject', encodeHeader(after.subject ?? '')));
  }
  for (const [name, field] of [
    ['To', 'to'],
    ['Cc', 'cc'],
    ['Bcc', 'bcc'],
  ] as const) {
    if (!sameAddresses(before[field], after[field])) {
      splices.push(spliceHeader(source, message, name, after[field].map(encodeAddress).join(',\r\n ')));
    }
  }
  if (before.body.content !== after.body.content) splices.push(...spliceBody(source, message, after));
  let result = source;
  for (const { start, end, text } of splices.sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  const rewritten = Buffer.from(result, 'latin1');
  const read = await readMessage(rewritten);
  const newlines = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();
  if (newlines(read.body.content) !== newlines(after.body.content) || read.subject !== after.subject) {
    throw new Error('zapis zmieniłby inne części wiadomości / writing would change other parts of the message');
  }
  return rewritten;
}
