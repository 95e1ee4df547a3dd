import type { Notice } from './letter';
import type { OwnLine } from './own-lines';
import { fold } from './fold';
import { readWords, type Word } from './words';

/** Words of a passage that is compared word by word; a longer one cannot be the notice. */
const WORD_LIMIT = 400;

/** A line belongs to the notice when this share of its word pairs does. */
const PAIR_SHARE = 0.5;

/** Lines that do not belong may stand between lines that do, at most this many. */
const GAP = 2;

/** What notices speak of, folded, in Polish, English and German. A paragraph that speaks of three of these is one. */
const CUES: readonly RegExp[] = [
  /\bpoufn|\bzastrzezon|\btajemnic|\bconfidential|\bprivileged|\bvertraulich/,
  /\badresat|\bodbiorc|\bprzeznaczon|\bintended|\brecipient|\baddressee|\bempfanger|\bbestimmt/,
  /\bomylk|\bpomylk|\bbled|\bin error|\bby mistake|\bnot the intended|\birrtumlich/,
  /\bzabronion|\bniedozwolon|\bzakaz|\bnie wolno|\bnieuprawnion|\bnieupowaznion|\bprohibited|\bunauthori|\bforbidden|\bnicht gestattet/,
  /\busun|\bskasow|\bzniszcz|\bdelete|\bdestroy|\bloschen|\bvernicht/,
  /\bnadawc|\bpowiadom|\bpoinformow|\bnotify|\bsender|\babsender/,
];
const CUES_NEEDED = 3;

/** How many words tell a notice at first sight, how many of them must be there, and how far around them it may reach. */
const TELLING_WORDS = 10;
const TELLING_NEEDED = 2;
const TELLING_REACH = 4;

/** A notice is a paragraph, not a sentence in passing. */
const LEAST_WORDS = 12;

interface Wording {
  readonly words: readonly string[];
  /** The longest words, which hardly occur elsewhere together: lines without them are not looked at. */
  readonly telling: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

/** Notices are few and the same for every letter of an office: prepared once. */
const prepared = new Map<string, Wording>();
const PREPARED_LIMIT = 50;

/** A notice with the lines it takes up, `[from, to)`. */
export interface FoundNotice {
  readonly notice: Notice;
  readonly from: number;
  readonly to: number;
}

/** Finds the passage among the author's lines from `from` on that shares most words with one of the prescribed `notices`. */
export function readPrescribedNotice(
  lines: readonly OwnLine[],
  notices: readonly string[],
  from: number,
): FoundNotice | undefined {
  return readPrescribed(lines, notices.map(prepare), from);
}

/** Finds a paragraph from line `from` on that speaks of what notices speak of: paraphrased, in English or German. */
export function readParaphrasedNotice(
  lines: readonly OwnLine[],
  notices: readonly string[],
  from: number,
): FoundNotice | undefined {
  return readParaphrased(lines, notices.map(prepare), from);
}

function prepare(notice: string): Wording {
  const known = prepared.get(notice);
  if (known !== undefined) {
    return known;
  }
  const words = readWords(fold(notice), 0, WORD_LIMIT).map((word) => word.text);
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    pairs.add(`${words[i - 1] ?? ''} ${words[i] ?? ''}`);
  }
  const telling = words
    .filter((word, i) => words.indexOf(word) === i)
    .sort((a, b) => b.length - a.length)
    .slice(0, TELLING_WORDS);
  const wording = { words, telling, pairs };
  if (prepared.size >= PREPARED_LIMIT) {
    prepared.clear();
  }
  prepared.set(notice, wording);
  return wording;
}

function readPrescribed(
  lines: readonly OwnLine[],
  wordings: readonly Wording[],
  from: number,
): FoundNotice | undefined {
  let best: FoundNotice | undefined;
  for (const wording of wordings) {
    const around = tellingLines(lines, wording.telling, from);
    const region = around === undefined ? undefined : densestRegion(lines, wording.pairs, around.from, around.to);
    if (region === undefined) {
      continue;
    }
    const found = compare(lines, region.from, region.to, wording);
    if (found !== undefined && (best === undefined || found.notice.similarity > best.notice.similarity)) {
      best = found;
    }
  }
  return best;
}

/** The lines between the first and the last that hold telling words, and some around them. */
function tellingLines(
  lines: readonly OwnLine[],
  telling: readonly string[],
  from: number,
): { from: number; to: number } | undefined {
  const seen = new Set<string>();
  let first = -1;
  let last = -1;
  for (let i = from; i < lines.length; i++) {
    const folded = lines[i]?.folded ?? '';
    for (const word of telling) {
      if (folded.indexOf(word) >= 0) {
        seen.add(word);
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }
  if (seen.size < Math.min(TELLING_NEEDED, telling.length) || first < 0) {
    return undefined;
  }
  return { from: Math.max(from, first - TELLING_REACH), to: Math.min(lines.length, last + TELLING_REACH + 1) };
}

/** The run of lines that holds most word pairs of the wording. */
function densestRegion(
  lines: readonly OwnLine[],
  pairs: ReadonlySet<string>,
  from: number,
  end: number,
): { from: number; to: number } | undefined {
  let best = { from: 0, to: 0, hits: 0 };
  let current = { from: 0, to: 0, hits: 0 };
  let previous = '';
  for (let i = from; i < end; i++) {
    const words = readWords(lines[i]?.folded ?? '', 0, WORD_LIMIT);
    let hits = 0;
    for (const word of words) {
      if (pairs.has(`${previous} ${word.text}`)) {
        hits++;
      }
      previous = word.text;
    }
    if (hits < 1 || (hits < words.length * PAIR_SHARE && hits < 8)) {
      continue;
    }
    if (current.hits === 0 || i > current.to + GAP) {
      current = { from: i, to: i, hits: 0 };
    }
    current = { from: current.from, to: i + 1, hits: current.hits + hits };
    if (current.hits > best.hits) {
      best = current;
    }
  }
  return best.hits >= 6 || (best.hits > 0 && best.hits >= pairs.size * PAIR_SHARE) ? best : undefined;
}

/** Trims the region to the words it shares with the wording and measures how much of the wording is there. */
function compare(lines: readonly OwnLine[], from: number, to: number, wording: Wording): FoundNotice | undefined {
  const words: { text: string; start: number; end: number; line: number }[] = [];
  for (let i = from; i < to && words.length < WORD_LIMIT; i++) {
    const line = lines[i];
    if (line !== undefined) {
      for (const word of readWords(line.folded, 0, WORD_LIMIT)) {
        words.push({ text: word.text, start: line.start + word.start, end: line.start + word.end, line: i });
      }
    }
  }
  let first = 0;
  let last = words.length - 1;
  const isPair = (i: number): boolean => wording.pairs.has(`${words[i - 1]?.text ?? ''} ${words[i]?.text ?? ''}`);
  while (first + 1 < words.length && !isPair(first + 1)) {
    first++;
  }
  while (last > first && !isPair(last)) {
    last--;
  }
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined || last <= first) {
    return undefined;
  }
  const similarity = likeness(
    words.slice(first, last + 1).map((word) => word.text),
    wording.words,
  );
  const lineEnd = lines[end.line]?.end ?? end.end;
  const close = lineEnd - end.end <= 2 ? lineEnd : end.end;
  return { notice: { start: start.start, end: close, similarity }, from: start.line, to: end.line + 1 };
}

/** Twice the longest common subsequence by the sum of the lengths (Dice): 1 for equal sequences. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === b.length && a.every((word, i) => word === b[i])) {
    return 1;
  }
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      const same = word === b[j - 1];
      next.push(same ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  const common = row[b.length] ?? 0;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

function readParaphrased(
  lines: readonly OwnLine[],
  wordings: readonly Wording[],
  from: number,
): FoundNotice | undefined {
  for (let to = lines.length; to > from;) {
    let start = to - 1;
    while (
      start > from &&
      lines[start]?.afterGap === false &&
      (lines[start]?.end ?? 0) - (lines[start]?.start ?? 0) < 120
    ) {
      start--;
    }
    const found = readParagraph(lines, start, to, wordings);
    if (found !== undefined) {
      return found;
    }
    to = start;
  }
  return undefined;
}

function readParagraph(
  lines: readonly OwnLine[],
  paragraphStart: number,
  to: number,
  wordings: readonly Wording[],
): FoundNotice | undefined {
  const cued = (line: OwnLine | undefined): number => CUES.filter((cue) => cue.test(line?.folded ?? '')).length;
  let from = paragraphStart;
  while (from < to && cued(lines[from]) === 0) {
    from++;
  }
  const text = lines
    .slice(from, to)
    .map((line) => line.folded)
    .join(' ');
  if (from >= to || CUES.filter((cue) => cue.test(text)).length < CUES_NEEDED) {
    return undefined;
  }
  const words: readonly Word[] = readWords(text, 0, WORD_LIMIT);
  const first = lines[from];
  const last = lines[to - 1];
  if (words.length < LEAST_WORDS || first === undefined || last === undefined) {
    return undefined;
  }
  const own = words.map((word) => word.text);
  const similarity = Math.max(0, ...wordings.map((wording) => likeness(own, wording.words)));
  return { notice: { start: first.start, end: last.end, similarity }, from, to };
}
