import { isCapital } from '../letters';
import { readFirstName } from '../name/names';
import type { Token } from '../token';

/**
 * Marks after which a capital letter begins a sentence or an item even inside what the splitter calls one sentence. A full
 * stop is none: inside a sentence it belongs to an abbreviation (*ul. Graj*, *program pn. Poznaj Polskę*).
 */
const STARTING = [
  ':',
  '!',
  '?',
  '…',
  '...',
  ';',
  '–',
  '—',
  '-',
  '(',
  '[',
  '„',
  '“',
  '”',
  '"',
  '«',
  '»',
  '‚',
  '•',
  '*',
  '·',
  '/',
];

const POLITE_CAPITALS = new Set(
  'pan pani państwo panie panowie pana panią panu państwa państwu ci cię ciebie tobie was wam wasz twój twoje twoją'.split(
    ' ',
  ),
);

/** Whether no word of the sentence stands before the token; the number of a list item (*1.*, *a)*) is none. */
export function isFirstWord(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') continue;
    const numbering = tokens[i + 1]?.kind === 'punctuation' && (token.kind === 'number' || token.text.length === 1);
    if (!numbering) return false;
  }
  return true;
}

/** Whether a capital letter at the token says no more than that a sentence begins there. */
export function isSentenceStart(tokens: readonly Token[], index: number): boolean {
  if (isFirstWord(tokens, index)) return true;
  const previous = tokens[index - 1];
  return previous?.kind === 'punctuation' && STARTING.indexOf(previous.text) >= 0;
}

/** Whether the capital of the word marks a name, a title or a button inside the sentence. */
export function isCapitalisedInside(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapital(token.text.charAt(0))) return false;
  if (isSentenceStart(tokens, index)) return false;
  return !isShouting(tokens, index);
}

/** A word in capitals beside others in capitals: emphasis, not a name. */
function isShouting(tokens: readonly Token[], index: number): boolean {
  const inCapitals = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();
  return inCapitals(tokens[index]) && (inCapitals(tokens[index - 1]) || inCapitals(tokens[index + 1]));
}

/** A surname before a first name (*Czekaj Anna*) or an initial (*Ścigaj A.*). */
export function isSurname(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next?.kind !== 'word' || !isCapital(token.text.charAt(0))) return false;
  if (!isCapital(next.text.charAt(0))) return false;
  if (next.text.length === 1) return tokens[index + 2]?.text === '.';
  return !POLITE_CAPITALS.has(next.lower) && readFirstName(next.lower) !== undefined;
}

/** Whether the next word, without a mark between, is a name in capitals (*Pisz Południe*). */
export function isBeforeName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'word' && isCapital(next.text.charAt(0)) && !POLITE_CAPITALS.has(next.lower);
}
