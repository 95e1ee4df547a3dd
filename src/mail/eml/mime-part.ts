/** One part of a MIME message with its place in the source (RFC 2045, 2046); offsets are bytes of the message. */
export interface MimePart {
  readonly headerStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Media type in lower case; `text/plain` when there is no Content-Type. */
  readonly type: string;
  /** Content-Type as it stands, unfolded; an empty string when there is none. */
  readonly contentType: string;
  /** Content-Transfer-Encoding in lower case; `7bit` when there is none. */
  readonly encoding: string;
  readonly isAttachment: boolean;
  readonly parts: readonly MimePart[];
}

/** One header field with its place: from its name to the end of its last folded line, line end included. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Deeper nesting than this is not mail but an attack; the innermost parts then count as plain bodies. */
const MAX_DEPTH = 20;

/** The header fields of the part at `start` and the offset of its body. `source` holds one byte a character (latin1). */
export function readHeader(source: string, start: number, end: number): { fields: HeaderField[]; bodyStart: number } {
  const fields: HeaderField[] = [];
  let at = start;
  while (at < end) {
    let lineEnd = source.indexOf('\n', at) + 1;
    if (lineEnd === 0 || lineEnd > end) lineEnd = end;
    const line = source.slice(at, lineEnd);
    if (/^\r?\n?$/.test(line)) return { fields, bodyStart: lineEnd };
    const last = fields[fields.length - 1];
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last) {
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}`, end: lineEnd };
    } else {
      fields.push({
        name: line.slice(0, Math.max(colon, 0)).trim().toLowerCase(),
        value: line.slice(colon + 1).trim(),
        start: at,
        end: lineEnd,
      });
    }
    at = lineEnd;
  }
  return { fields, bodyStart: end };
}

/** A parameter of a Content-Type field (RFC 2045 §5.1), without its quotation marks. */
export function contentTypeParameter(contentType: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(contentType);
  return match?.[1] ?? match?.[2];
}

/** Places of the parts between delimiter lines `--boundary`; the line break before a delimiter belongs to it (RFC 2046 §5.1.1). */
function splitMultipart(source: string, boundary: string, start: number, end: number): [number, number][] {
  const delimiter = `--${boundary}`;
  const ranges: [number, number][] = [];
  let partStart = -1;
  for (let at = source.indexOf(delimiter, start); at >= 0 && at < end; at = source.indexOf(delimiter, at + 1)) {
    if (at > start && source[at - 1] !== '\n') continue;
    const after = at + delimiter.length;
    const rest = /^(--)?[ \t]*(\r?\n|$)/.exec(source.slice(after, after + 80));
    if (!rest) continue;
    const breakStart = source[at - 2] === '\r' ? at - 2 : at - 1;
    if (partStart >= 0) ranges.push([partStart, Math.max(partStart, breakStart)]);
    if (rest[1]) return ranges;
    partStart = after + rest[0].length;
  }
  if (partStart >= 0) ranges.push([partStart, end]);
  return ranges;
}

/** The structure of a message. `source` holds one byte a character (latin1). Never throws. */
export function readStructure(source: string, start = 0, end = source.length, depth = 0): MimePart {
  const { fields, bodyStart } = readHeader(source, start, end);
  const value = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  const contentType = value('content-type');
  const type = (/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+/.exec(contentType)?.[0] ?? 'text/plain').toLowerCase();
  const boundary =
    type.startsWith('multipart/') && depth < MAX_DEPTH ? contentTypeParameter(contentType, 'boundary') : undefined;
  return {
    headerStart: start,
    bodyStart,
    bodyEnd: end,
    type,
    contentType,
    encoding: value('content-transfer-encoding').trim().toLowerCase() || '7bit',
    isAttachment: /^\s*attachment/i.test(value('content-disposition')),
    parts:
      boundary === undefined
        ? []
        : splitMultipart(source, boundary, bodyStart, end).map(([from, to]) =>
            readStructure(source, from, to, depth + 1),
          ),
  };
}

/** The part and all parts inside it, in the order of the source. */
export function allParts(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(allParts)];
}
