import { MappedTextBuilder, type MappedText } from './mapped-text';

/** One byte with its place in the encoded source. */
interface EncodedByte {
  readonly byte: number;
  readonly start: number;
  readonly end: number;
}

/** Longest line of quoted-printable (RFC 2045 §6.7), without its line break. */
const LINE_LIMIT = 76;

function* quotedPrintableBytes(source: string): Generator<EncodedByte> {
  for (let at = 0; at < source.length;) {
    if (source[at] === '=') {
      const soft = /^=\r?\n/.exec(source.slice(at, at + 3));
      if (soft) {
        at += soft[0].length;
        continue;
      }
      const hex = source.slice(at + 1, at + 3);
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        yield { byte: parseInt(hex, 16), start: at, end: at + 3 };
        at += 3;
        continue;
      }
    }
    yield { byte: source.charCodeAt(at), start: at, end: at + 1 };
    at += 1;
  }
}

function* plainBytes(source: string): Generator<EncodedByte> {
  for (let at = 0; at < source.length; at += 1) yield { byte: source.charCodeAt(at), start: at, end: at + 1 };
}

/** Decodes text with the place of every character; line breaks become `\n`. Throws `RangeError` for an unknown charset. */
export function decodeMapped(source: string, quotedPrintable: boolean, charset: string): MappedText {
  const decoder = new TextDecoder(charset === '' ? 'utf-8' : charset);
  const builder = new MappedTextBuilder();
  let start = -1;
  let returnStart = -1;
  for (const encoded of quotedPrintable ? quotedPrintableBytes(source) : plainBytes(source)) {
    if (start < 0) ({ start } = encoded);
    const text = decoder.decode(Uint8Array.of(encoded.byte), { stream: true });
    const { end } = encoded;
    if (text === '') continue;
    if (returnStart >= 0 && text !== '\n') builder.add('\r', returnStart, start);
    if (text === '\r') returnStart = start;
    else {
      builder.add(text, text === '\n' && returnStart >= 0 ? returnStart : start, end);
      returnStart = -1;
    }
    start = -1;
  }
  return builder.finish(source.length);
}

/** Escapes one byte for quoted-printable; line breaks stay. */
export function escapeByte(byte: string): string {
  if (/[\n\r\t -<>-~]/.test(byte)) return byte;
  return `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function wrapLine(line: string, lineBreak: string): string {
  const padded = line.replace(/[ \t]$/, (space) => `=${space === ' ' ? '20' : '09'}`);
  let rest = padded;
  let result = '';
  while (rest.length > LINE_LIMIT) {
    let cut = LINE_LIMIT - 1;
    const escape = rest.lastIndexOf('=', cut - 1);
    if (escape > cut - 3) cut = escape;
    result += `${rest.slice(0, cut)}=${lineBreak}`;
    rest = rest.slice(cut);
  }
  return result + rest;
}

/** Wraps escaped lines and writes a space at the end of a line visibly, as quoted-printable demands; soft breaks stay. */
export function wrapQuotedPrintable(text: string, lineBreak: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => wrapLine(line, lineBreak))
    .join(lineBreak);
}
