/** Headers beyond this are not looked at for their charset. */
const HEADER_LIMIT = 200_000;

const OUTLOOK_ITEM = [0xd0, 0xcf, 0x11, 0xe0];

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });
const FLOWED_BYTES = [0x66, 0x6c, 0x6f, 0x77, 0x65, 0x64];

const FLOWED = /format\s?=\s?"?flowed/i;
const FLOWED_FIELD = /(?:^|\n)content-type:[^\n]{0,500}(?:\r?\n[ \t][^\n]{0,500}){0,10}/gi;

/** Bytes made ready for the MIME parser. */
export interface PreparedMessage {
  readonly bytes: Uint8Array;
  /** A text part is `format=flowed`; the parser is kept from unfolding it. */
  readonly flowed: boolean;
  readonly delSp: boolean;
}

export function isOutlookItem(bytes: Uint8Array): boolean {
  return OUTLOOK_ITEM.every((byte, i) => bytes[i] === byte);
}

/** Whether the bytes begin with a header field (RFC 5322 §2.2), after empty lines and the "From " line of an mbox at most. */
export function beginsWithHeader(bytes: Uint8Array): boolean {
  const head = latin1.decode(bytes.subarray(0, 2000)).replace(/^(?:ï»¿)?[\r\n]{0,10}(?:>?From [^\n]*\n)?/, '');
  return /^[!-9;-~]{1,76}[ \t]?:/.test(head);
}

/**
 * Takes away what precedes the first header, rewrites headers in windows-1250 or ISO 8859-2 (which old programs send raw) in UTF-8,
 * and hides `format=flowed` from the parser, which does not regard quote depth (RFC 3676 §4.5).
 */
export function prepareMessage(original: Uint8Array): PreparedMessage {
  const bytes = headersInUtf8(withoutPreamble(original));
  const source = mentionsFlowed(bytes) ? latin1.decode(bytes) : '';
  if (!FLOWED.test(source)) {
    return { bytes, flowed: false, delSp: false };
  }
  // Not `slice`, which for a Buffer is a view of the same memory.
  const copy = new Uint8Array(bytes);
  let flowed = false;
  let delSp = false;
  FLOWED_FIELD.lastIndex = 0;
  for (let field = FLOWED_FIELD.exec(source); field !== null; field = FLOWED_FIELD.exec(source)) {
    const format = FLOWED.exec(field[0]);
    if (format === null) {
      continue;
    }
    flowed = true;
    delSp = delSp || /delsp\s?=\s?"?yes/i.test(field[0]);
    const value = field.index + format.index + format[0].length - 'flowed'.length;
    copy.set([0x66, 0x69, 0x78, 0x65, 0x64, 0x5f], value);
  }
  return { bytes: copy, flowed, delSp };
}

/** Whether the word `flowed` stands anywhere, in any capitals: spares most messages being decoded. */
function mentionsFlowed(bytes: Uint8Array): boolean {
  for (let at = 0; at + FLOWED_BYTES.length <= bytes.length; at++) {
    let length = 0;
    while (length < FLOWED_BYTES.length && ((bytes[at + length] ?? 0) | 0x20) === FLOWED_BYTES[length]) {
      length++;
    }
    if (length === FLOWED_BYTES.length) {
      return true;
    }
  }
  return false;
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte >= 0x80) {
      return false;
    }
  }
  return true;
}

function withoutPreamble(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) {
    start++;
  }
  if (bytes[start] === 0x46 && latin1.decode(bytes.subarray(start, start + 5)) === 'From ') {
    const newline = bytes.indexOf(0x0a, start);
    start = newline < 0 ? start : newline + 1;
  }
  return start === 0 ? bytes : bytes.subarray(start);
}

function headersInUtf8(bytes: Uint8Array): Uint8Array {
  const end = headerEnd(bytes);
  const header = bytes.subarray(0, end);
  if (isAscii(header) || isUtf8(header)) {
    return bytes;
  }
  const encoded = new TextEncoder().encode(new TextDecoder(headerCharset(header)).decode(header));
  const result = new Uint8Array(encoded.length + bytes.length - end);
  result.set(encoded);
  result.set(bytes.subarray(end), encoded.length);
  return result;
}

function headerEnd(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, HEADER_LIMIT);
  for (let i = bytes.indexOf(0x0a); i >= 0 && i < limit; i = bytes.indexOf(0x0a, i + 1)) {
    if (bytes[i + 1] === 0x0a || (bytes[i + 1] === 0x0d && bytes[i + 2] === 0x0a)) {
      return i + 1;
    }
  }
  return limit;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Charset of raw headers: that of the body if it is a Central European one, windows-1250 otherwise. */
function headerCharset(header: Uint8Array): string {
  const source = latin1.decode(header);
  return /charset\s?=\s?"?iso-8859-2/i.test(source) ? 'iso-8859-2' : 'windows-1250';
}
