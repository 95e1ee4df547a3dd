import { isDigit } from './letters';
import { LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './abbreviation/sentence-abbreviations';
import { tokenize } from './tokens';
import type { Sentence, Token } from './token';

/** A line shorter than this, next word included, was ended by its author: mail programs wrap at about 72 columns. */
const WRAPPED_AT_LEAST = 56;
/** A line longer than this was not wrapped, so its end is its author's. */
const WRAPPED_AT_MOST = 100;

const ENDS = ['.', '!', '?', '…'];
const CLOSERS = ')]}”"\'’»';
const OPENERS = '([{„“"\'‚‘«»';
const BULLETS = '-–—•*·▪●○◦‣∙‒―►➢➤✓✔';

function endsSentence(token: Token): boolean {
  return token.kind === 'punctuation' && (ENDS.indexOf(token.text) >= 0 || token.text.slice(0, 3) === '...');
}

function isOneOf(token: Token, marks: string): boolean {
  return token.kind === 'punctuation' && marks.indexOf(token.text) >= 0;
}

/** A capital anywhere in the word: names such as ePUAP and mObywatel start sentences too. */
function hasCapital(token: Token): boolean {
  return token.kind === 'word' && token.text.toLowerCase() !== token.text;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}

function hasTab(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x09) return true;
  return false;
}

/** Whether a full stop at `dot` belongs to what stands before it: an abbreviation, an initial, the number of a list item. */
function isPartOfWord(tokens: readonly Token[], dot: number, sentenceFirst: number): boolean {
  const before = tokens[dot - 1];
  if (!before || before.end !== tokens[dot]?.start) return false;
  if (before.kind === 'number') return dot - 1 === sentenceFirst;
  if (before.kind !== 'word') return false;
  if (NUMBER_ABBREVIATIONS.has(before.lower)) return tokens[dot + 1]?.kind === 'number';
  // Initials, "lit. a.", "s. 5"; years and centuries ("2025 r.", "XX w.") often end a sentence.
  if (before.lower.length === 1) return before.lower !== 'r';
  return LEADING_ABBREVIATIONS.has(before.lower);
}

/** Whether a sentence can start with `token` after the mark at `mark`. */
function canStart(token: Token, mark: Token, closed: boolean): boolean {
  if (token.kind === 'number' || token.kind === 'address' || hasCapital(token) || isOneOf(token, OPENERS)) return true;
  if (isOneOf(token, BULLETS)) return false;
  return mark.text === '?' && !closed && token.kind === 'word';
}

/** Whether the token at `index`, which starts a line, starts an item of a list: a bullet, `1.`, `2)`, `a)`. */
function startsListItem(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (isOneOf(token, BULLETS)) return next.start > token.end || next.kind === 'word';
  const numbered =
    (token.kind === 'number' && token.text.length <= 3 && isDigit(token.text.charCodeAt(token.text.length - 1))) ||
    (token.kind === 'word' && token.text.length === 1);
  if (!numbered || next.start !== token.end) return false;
  return (
    next.text === ')' || (next.text === '.' && token.kind === 'number' && (tokens[index + 2]?.start ?? 0) > next.end)
  );
}

/** Whether a single line break between two tokens ends the sentence; otherwise a mail program put it there. */
function lineEndsSentence(tokens: readonly Token[], index: number, lineStart: number): boolean {
  const last = tokens[index - 1];
  const next = tokens[index];
  if (!last || !next) return false;
  if (startsListItem(tokens, index)) {
    // A number with a full stop at the start of a line may also be a date that was wrapped ("do\n12. maja").
    return (
      next.kind !== 'number' ||
      tokens[index + 1]?.text === ')' ||
      last.kind === 'punctuation' ||
      hasCapital(tokens[index + 2] ?? next)
    );
  }
  if (next.kind === 'word' && !hasCapital(next)) return false;
  const line = last.end - lineStart;
  return last.text === ':' || line + 1 + next.text.length < WRAPPED_AT_LEAST || line > WRAPPED_AT_MOST;
}

/**
 * Groups tokens into sentences. An empty line, a tab between cells, a list item and a line that was clearly ended by its author
 * are boundaries too; a line break of a wrapped paragraph is white space. Linear in the number of tokens.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let lineStart = tokens[0]?.start ?? 0;
  const close = (next: number): void => {
    const from = tokens[first];
    const to = tokens[next - 1];
    if (from && to && next > first)
      sentences.push({ start: from.start, end: to.end, tokens: tokens.slice(first, next) });
    first = next;
  };
  for (let index = 1; index < tokens.length; index++) {
    const last = tokens[index - 1];
    const token = tokens[index];
    if (!last || !token) continue;
    if (last.end === token.start) continue;
    const breaks = lineBreaks(text, last.end, token.start);
    const isNewLine = breaks > 0;
    if (breaks > 1 || (!isNewLine && hasTab(text, last.end, token.start))) close(index);
    else if (endsBefore(tokens, index, first) || (isNewLine && lineEndsSentence(tokens, index, lineStart)))
      close(index);
    if (isNewLine) lineStart = token.start;
  }
  close(tokens.length);
  return sentences;
}

/** Whether the tokens before `index` end with the final mark of a sentence and `index` can start another. */
function endsBefore(tokens: readonly Token[], index: number, first: number): boolean {
  let at = index - 1;
  while (at > first && isOneOf(tokens[at] as Token, CLOSERS) && tokens[at]?.start === tokens[at - 1]?.end) at--;
  const mark = tokens[at];
  const next = tokens[index];
  if (!mark || !next || !endsSentence(mark)) return false;
  if (mark.text === '.' && isPartOfWord(tokens, at, first)) return false;
  return canStart(next, mark, at < index - 1);
}

/** Tokens and sentences of a stretch of text; offsets count UTF-16 units of the whole `text`. Never throws. */
export function readSentences(text: string, start = 0, end = text.length): Sentence[] {
  return splitSentences(text, tokenize(text, start, end));
}
