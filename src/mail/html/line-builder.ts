import { ATOM, BREAK, INVISIBLE, TextMapBuilder, type TextMap } from '../text/text-map';

/**
 * Builds the lines of a text from inline content and block boundaries. Keeps, for each line break that mark-up makes, the place in
 * the source where a block can be put between the two lines: the least nested position between them.
 */
export class LineBuilder {
  private readonly builder = new TextMapBuilder();
  /** Line breaks due before the next content. */
  private due = 0;
  /** Content has been read: the first line has begun. */
  private begun = false;
  private lineHasText = false;
  private spaceStart = -1;
  private spaceEnd = -1;
  private depth = 0;
  private leastDepth = Infinity;
  private anchor = -1;
  /** Depth of the element that holds the message (`body`, Word's section): blocks are put inside it. */
  private rootDepth = 0;
  private rootEnd = -1;
  private rootStart = 0;
  private innermostOpen = -1;
  private first = -1;
  private contentEnd = 0;

  get length(): number {
    return this.builder.text.length;
  }

  /** Inline text that stands in the source from `start`, character for character. */
  copy(text: string, start: number): void {
    this.beginContent(start);
    this.writeSpace();
    this.builder.copy(text, start);
    this.endContent(start + text.length);
  }

  /** Inline text that stands for `[start, end)` of the source as a whole. */
  atom(text: string, start: number, end: number): void {
    this.beginContent(start);
    this.writeSpace();
    this.builder.append(text, start, end, ATOM);
    this.endContent(end);
  }

  invisible(start: number, end: number): void {
    if (this.lineHasText && this.due === 0 && this.spaceStart < 0) {
      this.builder.append('', start, end, INVISIBLE);
    }
  }

  /** White space; a `fixed` one (no-break space) keeps an otherwise empty line. */
  space(start: number, end: number, fixed: boolean): void {
    if (fixed) {
      this.touch(start);
      this.contentEnd = end;
    }
    if (this.due > 0 || !this.lineHasText) {
      return;
    }
    if (this.spaceStart < 0) {
      this.spaceStart = start;
      this.spaceEnd = end;
    } else if (this.spaceEnd === start) {
      this.spaceEnd = end;
    }
  }

  /** A space of preformatted text. */
  preservedSpace(start: number): void {
    this.beginContent(start);
    this.writeSpace();
    this.builder.copy(' ', start);
    this.endContent(start + 1);
  }

  /** Content without text, such as a picture. */
  touch(start: number): void {
    this.beginContent(start);
  }

  /** A line break inside a block; `end` is the position after its mark-up. */
  lineBreak(end: number): void {
    this.touch(end);
    this.due = 1;
    this.dropSpace();
    this.leastDepth = this.depth;
    this.anchor = end;
    this.contentEnd = end;
  }

  openBlock(start: number, distance: number): void {
    this.separate(start, distance);
    this.innermostOpen = start;
    this.depth++;
  }

  closeBlock(end: number, distance: number): void {
    this.depth--;
    this.due = Math.max(this.due, distance);
    this.dropSpace();
    if (this.depth >= this.rootDepth && this.depth < this.leastDepth && this.rootEnd < 0) {
      this.leastDepth = this.depth;
      this.anchor = end;
    }
  }

  /** A block boundary at `start` without a change of depth. */
  separate(start: number, distance: number): void {
    this.due = Math.max(this.due, distance);
    this.dropSpace();
    if (this.depth < this.leastDepth) {
      this.leastDepth = this.depth;
      this.anchor = start;
    }
  }

  /** The element whose start tag ends at `end` holds the message. */
  enterRoot(end: number): void {
    if (!this.begun) {
      this.rootDepth = this.depth;
      this.rootStart = end;
      this.innermostOpen = -1;
    }
  }

  /** The document ends at `start`. */
  closeRoot(start: number): void {
    if (this.rootEnd < 0) {
      this.rootEnd = start;
    }
  }

  finish(): string {
    return this.builder.text;
  }

  map(): TextMap {
    return this.builder.build();
  }

  /** Where a block goes that is put before the first line. */
  firstAnchor(): number {
    return this.first < 0 ? this.rootStart : this.first;
  }

  /** Where a block goes that is put after the last line. */
  lastAnchor(sourceLength: number): number {
    if (!this.begun) {
      return this.rootEnd >= 0 ? this.rootEnd : this.rootStart > 0 ? this.rootStart : sourceLength;
    }
    return this.anchor >= 0 ? this.anchor : this.rootEnd >= 0 ? this.rootEnd : this.contentEnd;
  }

  private beginContent(start: number): void {
    if (!this.begun) {
      this.begun = true;
      this.first = this.innermostOpen >= 0 ? this.innermostOpen : start;
      this.due = 0;
    } else if (this.due > 0) {
      const place = this.anchor < 0 ? start : this.anchor;
      this.builder.append(this.due === 1 ? '\n' : '\n\n', place, place, BREAK);
      this.due = 0;
      this.lineHasText = false;
    }
    this.leastDepth = Infinity;
    this.anchor = -1;
  }

  private endContent(end: number): void {
    this.lineHasText = true;
    this.contentEnd = end;
  }

  private writeSpace(): void {
    if (this.spaceStart < 0) {
      return;
    }
    if (this.spaceEnd === this.spaceStart + 1) {
      this.builder.copy(' ', this.spaceStart);
    } else {
      this.builder.append(' ', this.spaceStart, this.spaceEnd, ATOM);
    }
    this.dropSpace();
  }

  private dropSpace(): void {
    this.spaceStart = -1;
  }
}
