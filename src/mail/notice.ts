import type { Notice } from './letter';
import type { OwnLine } from './text/own-lines';
import { fold } from './text/fold';
import { readWords, type Word } from './text/words';

/** Words of a passage that is compared word by word; a longer one cannot be the notice. */
const WORD_LIMIT = 400;

/** A line belongs to the notice when this share of its word pairs does. */
const PAIR_SHARE = 0.5;

/** A long line belongs to it with this many pairs, even when more stands in the line. */
const MANY_PAIRS = 8;

/** Fewer pairs are a coincidence. */
const FEWEST_PAIRS = 6;

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
  /** The words in order, by number. */
  readonly sequence: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Pairs of neighbouring words, see `pairKey`. */
  readonly pairs: ReadonlySet<number>;
  /** The longest words, which hardly occur elsewhere together: lines without them are not looked at. */
  readonly telling: readonly string[];
}

/** A word that the wording does not have. */
const UNKNOWN = -1;

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
  const distinct = words.filter((word, i) => words.indexOf(word) === i);
  const numbers = new Map(distinct.map((word, i): [string, number] => [word, i]));
  const sequence = words.map((word) => numbers.get(word) ?? UNKNOWN);
  const pairs = new Set<number>();
  for (let i = 1; i < sequence.length; i++) {
    pairs.add(pairKey(sequence[i - 1], sequence[i]));
  }
  const telling = distinct.sort((a, b) => b.length - a.length).slice(0, TELLING_WORDS);
  const wording = { sequence, numbers, pairs, telling };
  if (prepared.size >= PREPARED_LIMIT) {
    prepared.clear();
  }
  prepared.set(notice, wording);
  return wording;
}

function pairKey(first = UNKNOWN, second = UNKNOWN): number {
  return first < 0 || second < 0 ? UNKNOWN : first * WORD_LIMIT + second;
}

function readPrescribed(
  lines: readonly OwnLine[],
  wordings: readonly Wording[],
  from: number,
): FoundNotice | undefined {
  let best: FoundNotice | undefined;
  for (const wording of wordings) {
    const around = tellingLines(lines, wording.telling, from);
    const found = around === undefined ? undefined : readAround(lines, around.from, around.to, wording);
    if (found !== undefined && (best === undefined || found.notice.similarity > best.notice.similarity)) {
      best = found;
    }
    if (best !== undefined && best.notice.similarity === 1) {
      break;
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

/** A word of the letter as a word of the wording. */
interface NumberedWord extends Word {
  readonly number: number;
  readonly line: number;
}

function readAround(lines: readonly OwnLine[], from: number, to: number, wording: Wording): FoundNotice | undefined {
  const words: NumberedWord[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i];
    for (const word of line === undefined ? [] : readWords(line.folded, 0, WORD_LIMIT)) {
      const { start, end, text } = word;
      words.push({ start, end, text, number: wording.numbers.get(text) ?? UNKNOWN, line: i });
    }
  }
  const isPair = (i: number): boolean => wording.pairs.has(pairKey(words[i - 1]?.number, words[i]?.number));
  const region = densestRegion(lines, words, isPair, wording.pairs.size);
  return region === undefined ? undefined : compare(lines, words, region, isPair, wording);
}

interface Region {
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly hits: number;
}

/** The run of lines, all on one side of a quotation, that holds most word pairs of the wording, as a range of words. */
function densestRegion(
  lines: readonly OwnLine[],
  words: readonly NumberedWord[],
  isPair: (i: number) => boolean,
  pairs: number,
): Region | undefined {
  let best: Region = { from: 0, to: 0, hits: 0 };
  let current: Region = best;
  let lastLine = -1;
  for (let from = 0; from < words.length;) {
    const line = words[from]?.line ?? 0;
    let to = from;
    let hits = 0;
    for (; to < words.length && words[to]?.line === line; to++) {
      hits += isPair(to) ? 1 : 0;
    }
    if (hits >= 1 && (hits >= (to - from) * PAIR_SHARE || hits >= MANY_PAIRS)) {
      const together = lines[line]?.stretch === lines[lastLine]?.stretch;
      const continues = current.hits > 0 && together && line <= lastLine + 1 + GAP;
      current = { from: continues ? current.from : from, to, hits: hits + (continues ? current.hits : 0) };
      lastLine = line;
      best = current.hits > best.hits ? current : best;
    }
    from = to;
  }
  return best.hits >= FEWEST_PAIRS || (best.hits > 0 && best.hits >= pairs * PAIR_SHARE) ? best : undefined;
}

/** Trims the region to the words it shares with the wording and measures how much of the wording is there. */
function compare(
  lines: readonly OwnLine[],
  words: readonly NumberedWord[],
  region: Region,
  isPair: (i: number) => boolean,
  wording: Wording,
): FoundNotice | undefined {
  let first = region.from;
  let last = Math.min(region.to, region.from + WORD_LIMIT) - 1;
  while (first + 1 < region.to && !isPair(first + 1)) {
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
  const startLine = lines[start.line];
  const endLine = lines[end.line];
  if (startLine === undefined || endLine === undefined) {
    return undefined;
  }
  const own = words.slice(first, last + 1).map((word) => word.number);
  const close = endLine.start + end.end;
  return {
    notice: {
      start: startLine.start + start.start,
      end: endLine.end - close <= 2 ? endLine.end : close,
      similarity: likeness(own, wording.sequence),
    },
    from: start.line,
    to: end.line + 1,
  };
}

/** Twice the longest common subsequence by the sum of the lengths (Dice): 1 for equal sequences. */
function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === b.length && a.every((word, i) => word === b[i])) {
    return 1;
  }
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const left = row[j - 1] ?? 0;
      row[j] = word !== UNKNOWN && word === b[j - 1] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
    }
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
  const similarity = Math.max(
    0,
    ...wordings.map(({ numbers, sequence }) =>
      likeness(
        words.map((word) => numbers.get(word.text) ?? UNKNOWN),
        sequence,
      ),
    ),
  );
  return { notice: { start: first.start, end: last.end, similarity }, from, to };
}
