/** How a segment of text stands in the source. */
export type SegmentKind = typeof COPY | typeof ATOM | typeof BREAK | typeof INVISIBLE;

/** Character for character (a line break of HTML source stands for a space). */
export const COPY = 0;
/** The text as a whole for the source as a whole: `&amp;`, a run of white space, CR LF. */
export const ATOM = 1;
/** A line break made by mark-up; its source is the place where a block may be put between the two lines. */
export const BREAK = 2;
/** Characters of the source that readers never see (soft hyphen, zero-width space): no text. */
export const INVISIBLE = 3;

/** A stretch of source that holds characters of a text range. */
export interface SourcePiece {
  readonly start: number;
  readonly end: number;
}

/**
 * Where each character of a decoded text stands in its source: segments in ascending order, in parallel arrays.
 * Segment `i` covers the text from `textStarts[i]` to `textStarts[i + 1]`.
 */
export class TextMap {
  constructor(
    private readonly textStarts: readonly number[],
    private readonly sourceStarts: readonly number[],
    private readonly sourceEnds: readonly number[],
    private readonly kinds: readonly SegmentKind[],
    private readonly textLength: number,
  ) {}

  /** Source of the characters `[start, end)`, without the mark-up between them; adjoining pieces are one. */
  pieces(start: number, end: number): SourcePiece[] {
    const pieces: { start: number; end: number }[] = [];
    for (let i = this.segmentAt(start); i < this.kinds.length && this.textStart(i) < end; i++) {
      const piece = this.clip(i, start, end);
      if (piece === undefined) {
        continue;
      }
      const last = pieces[pieces.length - 1];
      if (last !== undefined && last.end === piece.start) {
        last.end = piece.end;
      } else {
        pieces.push(piece);
      }
    }
    return pieces;
  }

  /** Source position of the character at `at`; the end of the last character when `at` is the length of the text. */
  sourceOf(at: number): number {
    if (this.kinds.length === 0) {
      return 0;
    }
    const i = this.segmentAt(at);
    const offset = this.kinds[i] === COPY ? at - this.textStart(i) : at > this.textStart(i) ? Infinity : 0;
    return Math.min((this.sourceStarts[i] ?? 0) + offset, this.sourceEnds[i] ?? 0);
  }

  /** Whether the character at `at` is a line break that mark-up makes. */
  isBreak(at: number): boolean {
    return this.kinds[this.segmentAt(at)] === BREAK;
  }

  private clip(i: number, start: number, end: number): { start: number; end: number } | undefined {
    const textStart = this.textStart(i);
    const textEnd = this.textStart(i + 1);
    const kind = this.kinds[i];
    const from = this.sourceStarts[i] ?? 0;
    const to = this.sourceEnds[i] ?? 0;
    if (kind === INVISIBLE) {
      return textStart > start ? { start: from, end: to } : undefined;
    }
    if (kind === BREAK || textEnd <= start) {
      return undefined;
    }
    if (kind === ATOM) {
      return { start: from, end: to };
    }
    return { start: from + Math.max(0, start - textStart), end: to - Math.max(0, textEnd - end) };
  }

  /** Index of the last segment with text that begins at or before `at`. */
  private segmentAt(at: number): number {
    let low = 0;
    let high = this.textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.textStart(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low > 0 && this.kinds[low] === INVISIBLE) {
      low--;
    }
    return low;
  }

  private textStart(i: number): number {
    return this.textStarts[i] ?? this.textLength;
  }
}

/** Builds a text and its map together, from the beginning of the source to its end. */
export class TextMapBuilder {
  text = '';
  private readonly textStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private readonly kinds: SegmentKind[] = [];

  /** Appends text that stands in the source from `start`, character for character. */
  copy(text: string, start: number): void {
    const last = this.kinds.length - 1;
    if (last >= 0 && this.kinds[last] === COPY && this.sourceEnds[last] === start) {
      this.sourceEnds[last] = start + text.length;
      this.text += text;
    } else {
      this.append(text, start, start + text.length, COPY);
    }
  }

  append(text: string, start: number, end: number, kind: SegmentKind): void {
    this.textStarts.push(this.text.length);
    this.sourceStarts.push(start);
    this.sourceEnds.push(end);
    this.kinds.push(kind);
    this.text += text;
  }

  build(): TextMap {
    return new TextMap(this.textStarts, this.sourceStarts, this.sourceEnds, this.kinds, this.text.length);
  }
}
