const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const GREATER_THAN = 0x3e;
const SEPARATOR = Buffer.from('From ');
const NEXT_SEPARATOR = Buffer.from('\nFrom ');
const QUOTED_SEPARATOR = Buffer.from('>From ');

/** Longest empty line, in bytes: CR LF. */
const EMPTY_LINE = 2;

/** Whether a file that begins with these bytes is an mbox. */
export function startsMbox(start: Uint8Array): boolean {
  return SEPARATOR.equals(start.subarray(0, SEPARATOR.length));
}

/** The number of bytes `startsMbox` needs. */
export const MBOX_START_LENGTH = SEPARATOR.length;

/**
 * Splits an mbox (RFC 4155, mboxrd quoting) into its messages as they arrive: memory holds one message and one chunk, however long
 * the file. The separator line and the empty line before the next one are left out, `>From ` at the start of a line loses one `>`.
 */
export async function* readMboxMessages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  /** What has been read since the separator of the current message, in pieces. */
  let pieces: Buffer[] = [];
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const data =
      tail.length > 0 ? Buffer.concat([tail, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let from = 0;
    for (let at = data.indexOf(NEXT_SEPARATOR); at >= 0; at = data.indexOf(NEXT_SEPARATOR, at + 1)) {
      if (followsEmptyLine(data, at)) {
        pieces.push(data.subarray(from, at + 1));
        yield contentOf(pieces);
        pieces = [];
        from = at + 1;
      }
    }
    // A separator may be cut in two: its beginning, and the empty line before it, wait for the next chunk.
    const kept = Math.max(from, data.length - NEXT_SEPARATOR.length - EMPTY_LINE + 1);
    if (kept > from) pieces.push(data.subarray(from, kept));
    tail = data.subarray(kept);
  }
  pieces.push(tail);
  if (pieces.some((piece) => piece.length > 0)) yield contentOf(pieces);
}

/** Whether the line break at `at` ends an empty line: „From” may well begin a line of a letter. */
function followsEmptyLine(data: Uint8Array, at: number): boolean {
  return data[at - 1] === LINE_FEED || (data[at - 1] === CARRIAGE_RETURN && data[at - 2] === LINE_FEED);
}

/** The message in the bytes from its separator to the next. */
function contentOf(pieces: readonly Buffer[]): Buffer {
  const whole = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  const start = whole.indexOf(LINE_FEED) + 1;
  return unquoted(whole.subarray(start, start === 0 ? 0 : withoutEmptyLine(whole)));
}

/** End of the message without its last line break and the empty line behind it. */
function withoutEmptyLine(whole: Buffer): number {
  return lineBreakBefore(whole, lineBreakBefore(whole, whole.length));
}

function lineBreakBefore(whole: Buffer, end: number): number {
  if (whole[end - 1] !== LINE_FEED) return end;
  return whole[end - 2] === CARRIAGE_RETURN ? end - 2 : end - 1;
}

function unquoted(message: Buffer): Buffer {
  const parts: Buffer[] = [];
  let done = 0;
  for (let at = message.indexOf(QUOTED_SEPARATOR); at >= 0; at = message.indexOf(QUOTED_SEPARATOR, at + 1)) {
    let lineStart = at;
    while (message[lineStart - 1] === GREATER_THAN) lineStart -= 1;
    if (lineStart > 0 && message[lineStart - 1] !== LINE_FEED) continue;
    parts.push(message.subarray(done, at));
    done = at + 1;
  }
  return parts.length === 0 ? message : Buffer.concat([...parts, message.subarray(done)]);
}
