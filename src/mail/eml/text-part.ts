import { characterWriter } from './charset-table';
import { flowedChanges, unfoldMapped } from './flowed-edits';
import { spliceHeader } from './header-edits';
import { sourceRange, type MappedText } from './mapped-text';
import { contentTypeParameter, type MimePart } from './mime-part';
import { lineBreakIn, type SourceSplice } from './source-splice';
import { applyChanges, type TextChange } from './text-change';
import { decodeMapped, escapeByte, wrapQuotedPrintable } from './transfer-encoding';

/** A text part of a message, decoded, with the way back to its bytes. */
export interface TextPart {
  readonly part: MimePart;
  /** The text a reader sees, lines ended by `\n`; `format=flowed` is unfolded. */
  readonly text: string;
  /** The decoded text as it is wrapped in the part; its places are those of `carrier`. */
  readonly wrapped: MappedText;
  /** The way from `text` to `wrapped`, when the part is flowed. */
  readonly unfolded?: MappedText;
  readonly delSp: boolean;
  /** The encoded body; for base64 its bytes. */
  readonly carrier: string;
  readonly charset: string;
}

/** Longest line of base64 (RFC 2045 §6.8). */
const MAX_BASE64_LINE = 76;

/** Decodes a text part. Throws `RangeError` for an unknown charset. */
export function readTextPart(source: string, part: MimePart): TextPart {
  const encoded = source.slice(part.bodyStart, part.bodyEnd);
  const carrier = part.encoding === 'base64' ? Buffer.from(encoded, 'base64').toString('latin1') : encoded;
  const charset = contentTypeParameter(part.contentType, 'charset')?.trim() ?? '';
  const wrapped = decodeMapped(carrier, part.encoding === 'quoted-printable', charset);
  const parameter = (name: string): string => (contentTypeParameter(part.contentType, name) ?? '').toLowerCase();
  const delSp = parameter('delsp') === 'yes';
  const unfolded = parameter('format') === 'flowed' ? unfoldMapped(wrapped.text, delSp) : undefined;
  return {
    part,
    text: (unfolded ?? wrapped).text,
    wrapped,
    ...(unfolded ? { unfolded } : {}),
    delSp,
    carrier,
    charset,
  };
}

function wrappedChanges({ unfolded, delSp }: TextPart, changes: readonly TextChange[]): readonly TextChange[] {
  return unfolded ? flowedChanges(unfolded, changes, delSp) : changes;
}

function lineBreakOf(source: string, { part, carrier }: TextPart): string {
  const own = part.encoding === 'base64' ? lineBreakIn(carrier, 0, carrier.length) : undefined;
  return own ?? lineBreakIn(source, part.bodyStart, part.bodyEnd) ?? lineBreakIn(source, 0, source.length) ?? '\r\n';
}

/** Inserted text as the part writes it; `undefined` when its charset or transfer encoding cannot carry it. */
function writeText(text: string, lineBreak: string, { part, carrier, charset }: TextPart): string | undefined {
  const write = characterWriter(charset);
  if (!write) return undefined;
  const quoted = part.encoding === 'quoted-printable';
  const sevenBits = part.encoding === '7bit' && !/[\x80-\xff]/.test(carrier);
  let result = '';
  for (const character of text) {
    const bytes = character === '\n' ? lineBreak : write(character);
    if (bytes === undefined || (sevenBits && /[\x80-\xff]/.test(bytes))) return undefined;
    result += quoted ? [...bytes].map(escapeByte).join('') : bytes;
  }
  return result;
}

/** The lines of the carrier that changes touch, rewritten; lines they do not touch keep their bytes. */
function carrierSplices(part: TextPart, changes: readonly SourceSplice[], lineBreak: string): SourceSplice[] {
  const { carrier } = part;
  if (part.part.encoding !== 'quoted-printable') return [...changes];
  const regions: { start: number; end: number; text: string }[] = [];
  for (const change of changes) {
    const last = regions[regions.length - 1];
    const newline = carrier.indexOf('\n', Math.max(change.end, change.start));
    const lineEnd = newline < 0 ? carrier.length : carrier[newline - 1] === '\r' ? newline - 1 : newline;
    const end = Math.max(lineEnd, change.end);
    if (last && change.start <= last.end) {
      const kept = last.text.slice(0, last.text.length - (last.end - change.start));
      regions[regions.length - 1] = {
        start: last.start,
        end: Math.max(end, last.end),
        text: kept + change.text + carrier.slice(change.end, Math.max(end, last.end)),
      };
    } else {
      const start = carrier.lastIndexOf('\n', change.start - 1) + 1;
      regions.push({
        start: change.start === 0 ? 0 : start,
        end,
        text:
          carrier.slice(change.start === 0 ? 0 : start, change.start) + change.text + carrier.slice(change.end, end),
      });
    }
  }
  return regions.map((region) => ({ ...region, text: wrapQuotedPrintable(region.text, lineBreak) }));
}

/**
 * Changes a part in its own charset and transfer encoding: header and untouched lines keep their bytes (with base64, those before the
 * change). `undefined` when these cannot carry the new text.
 */
export function spliceTextPart(
  source: string,
  part: TextPart,
  changes: readonly TextChange[],
): SourceSplice[] | undefined {
  const { bodyStart, bodyEnd, encoding } = part.part;
  if (!['7bit', '8bit', 'binary', 'quoted-printable', 'base64'].includes(encoding)) return undefined;
  const lineBreak = lineBreakOf(source, part);
  const splices: SourceSplice[] = [];
  for (const change of wrappedChanges(part, changes)) {
    const text = writeText(change.text, lineBreak, part);
    if (text === undefined) return undefined;
    const [start, end] = sourceRange(part.wrapped, change.start, change.end);
    splices.push({ start, end, text });
  }
  const written = carrierSplices(part, splices, lineBreak);
  if (encoding !== 'base64') {
    return written.map(({ start, end, text }) => ({ start: bodyStart + start, end: bodyStart + end, text }));
  }
  const base64 = Buffer.from(applyChanges(part.carrier, written), 'latin1').toString('base64');
  const outer = lineBreakIn(source, bodyStart, bodyEnd) ?? lineBreakIn(source, 0, source.length) ?? '\r\n';
  const firstLine = source.slice(bodyStart, bodyEnd).search(/\r?\n[\w+/=]/);
  const width = firstLine > 0 && firstLine <= MAX_BASE64_LINE ? firstLine : MAX_BASE64_LINE;
  const lines = base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const tail = /\s*$/.exec(source.slice(Math.max(bodyStart, bodyEnd - 20), bodyEnd))?.[0] ?? '';
  return [{ start: bodyStart, end: bodyEnd, text: lines.join(outer) + tail }];
}

/** Writes a part anew as UTF-8 quoted-printable; the other parameters of its Content-Type stay. `message` is its root part. */
export function reencodeTextPart(
  source: string,
  part: TextPart,
  changes: readonly TextChange[],
  message: MimePart,
): SourceSplice[] {
  const { bodyStart, bodyEnd, contentType } = part.part;
  const lineBreak = lineBreakIn(source, bodyStart, bodyEnd) ?? lineBreakIn(source, 0, source.length) ?? '\r\n';
  const rest = contentType.replace(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/i, '').replace(/^[^;]*/, '');
  const version = /^mime-version:/im.test(source.slice(message.headerStart, message.bodyStart));
  return [
    ...spliceHeader(source, part.part, 'Content-Type', `${part.part.type}; charset="utf-8"${rest}`),
    ...spliceHeader(source, part.part, 'Content-Transfer-Encoding', 'quoted-printable'),
    ...(version ? [] : spliceHeader(source, message, 'MIME-Version', '1.0')),
    {
      start: bodyStart,
      end: bodyEnd,
      text: encodeQuotedPrintable(applyChanges(part.wrapped.text, wrappedChanges(part, changes)), lineBreak),
    },
  ];
}

/** Text as UTF-8 quoted-printable. */
export function encodeQuotedPrintable(text: string, lineBreak: string): string {
  const bytes = Buffer.from(text.replace(/\r?\n/g, '\n'), 'utf8').toString('latin1');
  return wrapQuotedPrintable([...bytes].map(escapeByte).join(''), lineBreak);
}
