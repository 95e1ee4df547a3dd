import libmime from 'libmime';
import type { Address } from '../draft';
import { readHeader, type MimePart } from './mime-part';
import { lineBreakIn, type SourceSplice } from './source-splice';

/** Encoded words must fit a line of 76 characters (RFC 2047 §2). */
const ENCODED_WORD = 52;

/** An unstructured header value, folded with `\n `; in encoded words where it is not ASCII. */
export function encodeHeader(text: string): string {
  return libmime.encodeWords(text, 'B', ENCODED_WORD).replace(/\?= =\?/g, '?=\n =?');
}

function encodeMailbox({ name, email }: Address): string {
  if (name === undefined || name === '') return email;
  if (/[^\x20-\x7e]/.test(name)) return `${encodeHeader(name)} <${email}>`;
  if (/^[\w ]+$/.test(name)) return `${name} <${email}>`;
  return `"${name.replace(/["\\]/g, '\\$&')}" <${email}>`;
}

function encodePhrase(name: string): string {
  if (/[^\x20-\x7e]/.test(name)) return encodeHeader(name);
  return /^[\w ]+$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** An address list (RFC 5322 §3.4), a mailbox a line; neighbours of one group stand in the group's syntax. */
export function encodeAddresses(addresses: readonly Address[]): string {
  let result = '';
  addresses.forEach((address, i) => {
    const { group } = address;
    const opens = group !== undefined && group !== addresses[i - 1]?.group;
    const closes = group !== undefined && group !== addresses[i + 1]?.group;
    result += `${i > 0 ? ',\n ' : ''}${opens ? `${encodePhrase(group)}: ` : ''}${encodeMailbox(address)}${closes ? ';' : ''}`;
  });
  return result;
}

/**
 * Changes a header field of a part: replaced where it stands first, further ones of that name dropped; added before the body when
 * new, dropped when `value` is empty. Lines of `value` end with `\n`; they are written as the source writes its own.
 */
export function spliceHeader(source: string, part: MimePart, name: string, value: string): SourceSplice[] {
  const { fields, bodyStart } = readHeader(source, part.headerStart, part.bodyEnd);
  const lineBreak =
    lineBreakIn(source, part.headerStart, part.bodyEnd) ?? lineBreakIn(source, 0, source.length) ?? '\r\n';
  const text = value === '' ? '' : `${name}: ${value}\n`.replace(/\n/g, lineBreak);
  const same = fields.filter((field) => field.name === name.toLowerCase());
  if (same.length > 0) return same.map(({ start, end }, i) => ({ start, end, text: i === 0 ? text : '' }));
  const headerEnd = fields[fields.length - 1]?.end ?? part.headerStart;
  // A part without a header may lack the empty line as well.
  const separator = fields.length === 0 && bodyStart === part.headerStart ? lineBreak : '';
  return text === '' ? [] : [{ start: headerEnd, end: headerEnd, text: text + separator }];
}
