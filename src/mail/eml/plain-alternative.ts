import { editScript } from './edit-script';
import { tokensOf, type TextChange, type Token } from './text-change';

/** What mail programs put before the words of a plain line: quotation marks, bullets. Not words of the text. */
const LINE_PREFIX = /^[> \t]{0,100}(?:[-*•·] {1,3})?/;

function plainTokens(plain: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < plain.length;) {
    const newline = plain.indexOf('\n', start);
    const end = newline < 0 ? plain.length : newline;
    const prefix = LINE_PREFIX.exec(plain.slice(start, end))?.[0].length ?? 0;
    tokens.push(...tokensOf(plain, start + prefix, end, false));
    start = end + 1;
  }
  return tokens;
}

/** Lines of wrapped text are no longer than this; new ones are wrapped a little earlier. */
const WRAPPED_WIDTH = 80;
const WRAP_AT = 72;

/** The two texts of the HTML body, their words, and where each word of the old one stands in the plain text. */
interface Alignment {
  readonly old: readonly Token[];
  readonly now: readonly Token[];
  readonly newText: string;
  readonly plain: string;
  readonly words: readonly Token[];
  /** Index in `words` of a word of `old`. */
  readonly place: ReadonlyMap<number, number>;
}

function align(oldText: string, newText: string, plain: string): Alignment {
  const old = tokensOf(oldText, 0, oldText.length, false);
  const words = plainTokens(plain);
  const place = new Map<number, number>();
  let at = 0;
  let to = 0;
  for (const hunk of [
    ...editScript(old, words),
    { oldStart: old.length, oldEnd: old.length, newStart: words.length, newEnd: words.length },
  ]) {
    while (at < hunk.oldStart) place.set(at++, to++);
    at = hunk.oldEnd;
    to = hunk.newEnd;
  }
  return { old, now: tokensOf(newText, 0, newText.length, false), newText, plain, words, place };
}

const newlines = (text: string): string => text.replace(/[^\n]+/g, '');

/** A block of lines goes behind the line of the word before it, or before the line of the word behind it. */
function insertBlock(
  alignment: Alignment,
  at: number,
  text: string,
  before: string,
  after: string,
): TextChange | undefined {
  const { plain, words, place } = alignment;
  const previous = words[place.get(at - 1) ?? -1];
  const next = words[place.get(at) ?? -1];
  const lineStart = next ? plain.lastIndexOf('\n', next.start) + 1 : 0;
  const quotedBefore = previous && plain[plain.lastIndexOf('\n', previous.start) + 1] === '>';
  const quotedNext = next && plain[lineStart] === '>';
  if (previous && !(quotedBefore && next && !quotedNext)) {
    const newline = plain.indexOf('\n', previous.end);
    const end = newline < 0 ? plain.length : newline;
    return { start: end, end, text: newlines(before) + text };
  }
  if (next) return { start: lineStart, end: lineStart, text: text + newlines(after) };
  return undefined;
}

/** Wraps the lines of a block when those of the plain text are wrapped. */
function wrapLike(plain: string, block: string): string {
  if (plain.split('\n').some((line) => line.length > WRAPPED_WIDTH)) return block;
  return block.replace(
    new RegExp(`([^\\n]{1,${WRAP_AT}}) (?=[^\\n]{2})`, 'g'),
    (whole: string, line: string, at: number) => {
      const end = block.indexOf('\n', at);
      const rest = (end < 0 ? block.length : end) - at;
      return rest > WRAPPED_WIDTH ? `${line}\n` : whole;
    },
  );
}

function insertion(alignment: Alignment, at: number, from: number, to: number): TextChange | undefined {
  const { now, newText, plain, words, place } = alignment;
  const first = now[from];
  const last = now[to - 1];
  if (!first || !last) return undefined;
  const text = newText.slice(first.start, last.end);
  const before = newText.slice(now[from - 1]?.end ?? 0, first.start);
  const after = newText.slice(last.end, now[to]?.start ?? newText.length);
  const startsLine = from === 0 || before.includes('\n');
  const endsLine = to === now.length || after.includes('\n');
  if (startsLine && endsLine) {
    if (plain.trim() === '') return { start: 0, end: plain.length, text: `${text}\n` };
    if (at === 0) {
      const next = words[place.get(0) ?? -1] ?? words[0];
      const start = next ? plain.lastIndexOf('\n', next.start) + 1 : 0;
      return { start, end: start, text: text + newlines(after) };
    }
    return insertBlock(alignment, at, wrapLike(plain, text), before, after);
  }
  const previous = words[place.get(at - 1) ?? -1];
  const next = words[place.get(at) ?? -1];
  if (!startsLine && previous) return { start: previous.end, end: previous.end, text: before + text };
  if (next) return { start: next.start, end: next.start, text: text + after };
  return undefined;
}

/** So many words in a row are no coincidence; fewer need a neighbour. */
const CERTAIN_WORDS = 3;

/** The words `[start, end)` of the old HTML text as one stretch of the plain text; its neighbours must be there too. */
function stretch({ old, words, place }: Alignment, start: number, end: number): [Token, Token] | undefined {
  const first = place.get(start);
  const last = place.get(end - 1);
  if (first === undefined || last === undefined || last - first !== end - 1 - start) return undefined;
  const known =
    end - start >= CERTAIN_WORDS ||
    start === 0 ||
    end === old.length ||
    place.get(start - 1) === first - 1 ||
    place.get(end) === last + 1;
  const from = words[first];
  const to = words[last];
  return known && from && to ? [from, to] : undefined;
}

function removal(plain: string, gap: string, from: Token, to: Token): TextChange {
  const lineStart = plain.lastIndexOf('\n', from.start - 1) + 1;
  const newline = plain.indexOf('\n', to.end);
  const lineEnd = newline < 0 ? plain.length : newline;
  const whole = plain.slice(lineStart, from.start).trim() === '' && plain.slice(to.end, lineEnd).trim() === '';
  if (whole) return { start: lineStart, end: Math.min(plain.length, lineEnd + 1), text: '' };
  // What stood on one line is two lines now.
  if (gap.includes('\n') && plain.slice(lineStart, from.start).trim() !== '' && plain[to.end] === ' ') {
    return { start: from.start - (plain[from.start - 1] === ' ' ? 1 : 0), end: to.end + 1, text: gap };
  }
  const space = from.start > lineStart && plain[from.start - 1] === ' ' ? 1 : 0;
  return { start: from.start - space, end: to.end, text: '' };
}

/**
 * The changes of an HTML text made in its plain alternative, which may be wrapped, quoted and marked up differently: each changed
 * stretch is found by its words and their neighbours. `undefined` when one of them is not in the plain text.
 */
export function transferChanges(oldText: string, newText: string, plain: string): TextChange[] | undefined {
  const alignment = align(oldText, newText, plain);
  const { old, now } = alignment;
  const changes: TextChange[] = [];
  for (const { oldStart, oldEnd, newStart, newEnd } of editScript(old, now)) {
    let change: TextChange | undefined;
    if (oldStart === oldEnd) change = insertion(alignment, oldStart, newStart, newEnd);
    else {
      const found = stretch(alignment, oldStart, oldEnd);
      const first = now[newStart];
      const last = now[newEnd - 1];
      if (found && newStart === newEnd) {
        const gap = newText.slice(now[newStart - 1]?.end ?? 0, now[newStart]?.start ?? newText.length);
        change = removal(plain, gap, ...found);
      } else if (found && first && last) {
        const text = newText.slice(first.start, last.end);
        change = {
          start: found[0].start,
          end: found[1].end,
          text: text.includes('\n') ? wrapLike(plain, text) : text,
        };
      }
    }
    const previous = changes[changes.length - 1];
    if (!change || (previous && change.start < previous.end)) return undefined;
    changes.push(change);
  }
  return changes;
}
