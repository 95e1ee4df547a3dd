import type { Range } from '../edit';
import { fold } from '../text/fold';
import type { StructureMarks } from '../html/structure-marks';
import { attributionStart, isHeaderBlock, isSeparator } from './quoted-lines';

/**
 * Finds quoted and forwarded history: by structure where HTML tells (Outlook, Thunderbird, Gmail, Apple Mail, Yahoo), by lines
 * where only text does (`>`, separators, blocks of headers, attributions in Polish, English and German). The attribution belongs
 * to the quotation. Ranges are ascending and disjoint; text between them is the author's (bottom-posted and interleaved replies).
 */
export function readQuotedHistory(text: string, marks: StructureMarks): Range[] {
  const scan = new LineScan(text, marks);
  scan.run();
  return tidy(text, scan.ranges);
}

/** Lines longer than this are prose, whatever they look like. */
const LINE_LIMIT = 400;

/** Spares most lines from being folded. */
const MAY_SEPARATE = /iadomo|essage|ppointment|achricht|orwarded/i;

class LineScan {
  readonly ranges: Range[];
  private readonly limit: number;

  constructor(
    private readonly text: string,
    marks: StructureMarks,
  ) {
    const forward = marks.quotes.find((quote) => isForward(text, quote));
    const rest = forward === undefined || (marks.rest >= 0 && marks.rest < forward.start) ? marks.rest : forward.start;
    this.limit = rest < 0 ? text.length : rest;
    this.ranges = marks.quotes.filter((quote) => quote.start < this.limit);
    if (rest >= 0) {
      this.ranges.push({ start: rest, end: text.length });
    }
  }

  /** Reads the lines outside structural quotations up to the history that reaches to the end. */
  run(): void {
    const structural = this.ranges.slice();
    let next = 0;
    for (let at = 0; at < this.limit;) {
      const quote = structural[next];
      if (quote !== undefined && at >= quote.start) {
        at = Math.max(at, quote.end);
        next++;
        continue;
      }
      const end = this.lineEnd(at, quote === undefined ? this.limit : Math.min(this.limit, quote.start));
      const restAt = this.readLine(at, end);
      if (restAt >= 0) {
        this.ranges.push({ start: restAt, end: this.text.length });
        return;
      }
      at = end + (this.text.charAt(end) === '\n' ? 1 : 0);
    }
  }

  /** Returns where history begins that reaches to the end of the message, −1 otherwise. */
  private readLine(start: number, end: number): number {
    const { text } = this;
    let first = start;
    while (first < end && text.charCodeAt(first) <= 0x20) {
      first++;
    }
    if (first === end) {
      return -1;
    }
    if (text.charAt(first) === '>') {
      this.ranges.push({ start, end });
      return -1;
    }
    if (end - first > LINE_LIMIT) {
      return -1;
    }
    const raw = text.slice(first, end);
    if (isHeaderBlock(text, first) || (MAY_SEPARATE.test(raw) && isSeparator(fold(raw)))) {
      return first;
    }
    const attribution = /:\s*$/.test(raw.slice(-4)) ? attributionStart(text, first, end, fold(raw.trim())) : -1;
    if (attribution < 0) {
      return -1;
    }
    if (this.quotationFollows(end)) {
      this.ranges.push({ start: attribution, end });
      return -1;
    }
    return attribution;
  }

  private quotationFollows(from: number): boolean {
    let at = from;
    while (at < this.text.length && this.text.charCodeAt(at) <= 0x20) {
      at++;
    }
    return this.text.charAt(at) === '>' || this.ranges.some((range) => range.start >= from - 1 && range.start <= at);
  }

  private lineEnd(at: number, limit: number): number {
    const newline = this.text.indexOf('\n', at);
    return newline < 0 || newline > limit ? limit : newline;
  }
}

/** A forwarded message marked only by its introduction (Gmail) reaches to the end. */
function isForward(text: string, quote: Range): boolean {
  const head = text.slice(quote.start, Math.min(quote.end, quote.start + 120));
  const firstLine = head.replace(/^\s{1,20}/, '').split('\n', 1)[0] ?? '';
  return isSeparator(fold(firstLine));
}

/** Sorts, joins what touches or has only white space between, and trims white space. */
function tidy(text: string, ranges: readonly Range[]): Range[] {
  const sorted = ranges.slice().sort((a, b) => a.start - b.start || b.end - a.end);
  const result: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = result[result.length - 1];
    let { start } = range;
    while (start < range.end && text.charCodeAt(start) <= 0x20) {
      start++;
    }
    let { end } = range;
    while (end > start && text.charCodeAt(end - 1) <= 0x20) {
      end--;
    }
    if (start === end) {
      continue;
    }
    if (last !== undefined && isBlank(text, last.end, start)) {
      last.end = Math.max(last.end, end);
    } else {
      result.push({ start, end });
    }
  }
  return result;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) > 0x20) {
      return false;
    }
  }
  return true;
}
