/** Text with the place every UTF-16 unit has in the source it was read from; `starts` has one entry more, the end. */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Puts a mapped text together, character by character. */
export class MappedTextBuilder {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Adds text that stands in `[start, end)` of the source. */
  add(text: string, start: number, end: number): void {
    this.pieces.push(text);
    for (let left = text.length; left > 0; left -= 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  finish(sourceEnd: number): MappedText {
    return { text: this.pieces.join(''), starts: [...this.starts, sourceEnd], ends: this.ends };
  }
}

/** Place in the source of a range of the text; for an empty range the place before the character there. */
export function sourceRange({ starts, ends }: MappedText, start: number, end: number): [number, number] {
  const from = starts[start] ?? starts[starts.length - 1] ?? 0;
  return [from, end > start ? Math.max(from, ends[end - 1] ?? from) : from];
}
