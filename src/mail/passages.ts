import { readSentences } from '../polish/sentences';
import type { Sentence } from '../polish/token';
import type { Draft } from './draft';
import type { Passage, Salutation, Signature } from './letter';
import type { OwnLine } from './text/own-lines';
import type { Ending } from './ending';
import type { SubjectPrefixes } from './subject';

const POSTSCRIPT = /^p\. ?s\.|^ps\b/;

/** The subject as a passage, when its words are the author's: not behind the prefix of a reply, forward or automatic reply. */
export function subjectPassage(draft: Draft, prefixes: SubjectPrefixes): Passage[] {
  const { subject } = draft;
  if (subject === undefined || prefixes.outermost !== undefined || prefixes.start >= subject.length) {
    return [];
  }
  const { start } = prefixes;
  return [{ part: 'subject', start, end: subject.length, sentences: readSentences(subject, start, subject.length) }];
}

/** The author's text by parts, in reading order; the notice is left out. In HTML a line is never continued by the next. */
export function readPassages(
  text: string,
  lines: readonly OwnLine[],
  html: boolean,
  ending: Ending,
  salutation: Salutation | undefined,
  signature: Signature | undefined,
): Passage[] {
  const collector = new PassageCollector(text, html);
  const closing = ending.closing?.closing;
  const notice = ending.notice?.notice;
  let postscript = false;
  lines.forEach((line, index) => {
    postscript =
      closing !== undefined &&
      index > ending.bodyEnd &&
      (POSTSCRIPT.test(line.folded) || (postscript && !line.afterGap));
    const cuts: Cut[] = [];
    if (salutation !== undefined) {
      cuts.push({ start: salutation.start, end: salutation.end, part: 'salutation' });
    }
    if (closing !== undefined) {
      cuts.push({ start: closing.start, end: closing.end, part: 'closing' });
    }
    if (signature !== undefined && !postscript) {
      cuts.push({ start: signature.start, end: Infinity, part: 'signature' });
    }
    if (notice !== undefined) {
      cuts.push({ start: notice.start, end: notice.end, part: undefined });
    }
    const behindBody = closing === undefined ? index >= ending.signatureStart : index > ending.bodyEnd;
    const rest = behindBody && !postscript ? 'signature' : 'body';
    collector.add(line, cuts, rest);
  });
  return collector.finish();
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly part: Passage['part'] | undefined;
}

class PassageCollector {
  private readonly passages: Passage[] = [];
  private open: { part: Passage['part']; start: number; end: number; stretch: number } | undefined;
  private sentences: Sentence[] = [];

  constructor(
    private readonly text: string,
    private readonly html: boolean,
  ) {}

  /** Divides a line among its parts. A later cut wins where two overlap. */
  add(line: OwnLine, cuts: readonly Cut[], rest: Passage['part']): void {
    const edges = [line.start, line.end];
    for (const cut of cuts) {
      for (const edge of [cut.start, cut.end]) {
        if (edge > line.start && edge < line.end) {
          edges.push(edge);
        }
      }
    }
    edges.sort((a, b) => a - b);
    for (let i = 0; i + 1 < edges.length; i++) {
      const start = edges[i] ?? 0;
      const end = edges[i + 1] ?? 0;
      if (end <= start) {
        continue;
      }
      let part: Passage['part'] | undefined = rest;
      for (const cut of cuts) {
        if (cut.start <= start && cut.end >= end) {
          part = cut.part;
        }
      }
      this.take(part, start, end, line.stretch);
    }
  }

  finish(): Passage[] {
    this.close();
    return this.passages;
  }

  private take(part: Passage['part'] | undefined, from: number, to: number, stretch: number): void {
    let start = from;
    while (start < to && /[\s,.!;:]/.test(this.text.charAt(start))) {
      start++;
    }
    let end = to;
    while (end > start && this.text.charCodeAt(end - 1) <= 0x20) {
      end--;
    }
    if (end <= start) {
      return;
    }
    if (part === undefined) {
      this.close();
      return;
    }
    if (this.open === undefined || this.open.part !== part || this.open.stretch !== stretch) {
      this.close();
      this.open = { part, start, end, stretch };
    } else {
      this.open.end = end;
    }
    if (this.html) {
      for (const sentence of readSentences(this.text, start, end)) {
        this.sentences.push(sentence);
      }
    }
  }

  private close(): void {
    if (this.open === undefined) {
      return;
    }
    const { part, start, end } = this.open;
    const sentences = this.html ? this.sentences : readSentences(this.text, start, end);
    this.passages.push({ part, start, end, sentences });
    this.sentences = [];
    this.open = undefined;
  }
}
