/** A change of a message's source: bytes `[start, end)` become `text` (one byte a character). */
export interface SourceSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with the splices made; they must not overlap. */
export function applySourceSplices(source: string, splices: readonly SourceSplice[]): string {
  let result = source;
  for (const { start, end, text } of [...splices].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/** The line break the source uses at its first line end in `[start, end)`; `undefined` when there is none. */
export function lineBreakIn(source: string, start: number, end: number): string | undefined {
  const at = source.indexOf('\n', start);
  if (at < 0 || at >= end) return undefined;
  return source[at - 1] === '\r' && at > start ? '\r\n' : '\n';
}
