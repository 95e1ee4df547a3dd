import type { Range } from '../edit';
import { fold } from './fold';

/** A line of the author's own text that is not empty, without the white space around it. */
export interface OwnLine extends Range {
  /** The line folded (see `fold`), unit for unit. */
  readonly folded: string;
  /** An empty line, or a quotation, stands before it. */
  readonly afterGap: boolean;
  /** Index of the stretch between quotations the line belongs to. */
  readonly stretch: number;
}

/** Splits what lies outside the quoted ranges into lines. `quoted` is in ascending order and free of overlaps. */
export function readOwnLines(text: string, quoted: readonly Range[]): OwnLine[] {
  const lines: OwnLine[] = [];
  let from = 0;
  for (let stretch = 0; stretch <= quoted.length; stretch++) {
    const quote = quoted[stretch];
    readStretch(text, from, quote === undefined ? text.length : quote.start, stretch, lines);
    from = quote === undefined ? text.length : quote.end;
  }
  return lines;
}

function readStretch(text: string, from: number, to: number, stretch: number, lines: OwnLine[]): void {
  let gap = true;
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(text.charCodeAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charCodeAt(end - 1))) {
      end--;
    }
    if (end > start) {
      lines.push({ start, end, folded: fold(text.slice(start, end)), afterGap: gap, stretch });
      gap = false;
    } else {
      gap = true;
    }
    at = lineEnd + 1;
  }
}

function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x09 || c === 0x0a || c === 0x0c;
}
