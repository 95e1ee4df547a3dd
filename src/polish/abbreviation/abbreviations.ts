import { ABBREVIATIONS } from '../data/abbreviations';
import { isCapital } from '../letters';
import type { Token } from '../token';
import { tokenize } from '../tokens';

/** Where an abbreviation needs no explanation; see `isSelfEvident`. */
export type AbbreviationContext =
  | 'always'
  | 'after-number'
  | 'after-year'
  | 'before-hour'
  | 'before-letter'
  | 'before-name'
  | 'before-number'
  | 'before-phone'
  | 'before-street'
  | 'unless-before-name'
  | 'unless-before-number';

/** A row of `scripts/polish/abbreviations.tsv`. */
export interface Abbreviation {
  readonly form: string;
  /** What can stand in its place, the most usual first; for things that are counted the forms after 1, 2, 5 and 1,5. */
  readonly offers: readonly string[];
  readonly allowed: readonly AbbreviationContext[];
  /** The first offer needs no inflection and has the same meaning wherever the abbreviation stands. */
  readonly isInvariable: boolean;
  /** Without its full stop it is an ordinary word ("ok.", "im."): at the end of a sentence it is taken for the word. */
  readonly isWord: boolean;
}

/** An abbreviation in a text; `first` and `last` are indices of the token list. The range covers its full stop. */
export interface AbbreviationMatch {
  readonly abbreviation: Abbreviation;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly parts: readonly string[];
  readonly abbreviation: Abbreviation;
}

function readTable(): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  const add = (form: string, abbreviation: Abbreviation): void => {
    const parts = tokenize(form).map((token) => token.lower);
    const first = parts[0] ?? '';
    const patterns = index.get(first) ?? [];
    patterns.push({ parts, abbreviation });
    index.set(
      first,
      patterns.sort((a, b) => b.parts.length - a.parts.length),
    );
  };
  for (const row of ABBREVIATIONS.split('|')) {
    const [form = '', offers = '', allowed = '', flags = ''] = row.split('\t');
    const abbreviation: Abbreviation = {
      form,
      offers: offers.split(';'),
      allowed: allowed === '' ? [] : (allowed.split(' ') as AbbreviationContext[]),
      isInvariable: flags.indexOf('safe') >= 0,
      isWord: flags.indexOf('word') >= 0,
    };
    add(form, abbreviation);
    if (flags.indexOf('bare') >= 0) add(form.slice(0, -1), abbreviation);
  }
  return index;
}

const PATTERNS = readTable();

/** Index of the last token of `parts` at `at`, or −1. A full stop and a slash must touch the letters before them. */
function matchEnd(tokens: readonly Token[], at: number, parts: readonly string[]): number {
  for (let part = 0; part < parts.length; part++) {
    const token = tokens[at + part];
    if (token === undefined || token.lower !== parts[part]) return -1;
    if (part > 0 && token.kind === 'punctuation' && tokens[at + part - 1]?.end !== token.start) return -1;
  }
  return at + parts.length - 1;
}

/** Whether the tokens are small letters, at most the first of them capital: "NP" and "S.A." are no "np." and "s.a.". */
function isWrittenSmall(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const text = tokens[at]?.text ?? '';
    const rest = at === first ? text.slice(1) : text;
    if (isCapital(rest)) return false;
  }
  const only = tokens[first]?.text ?? '';
  return last > first + 1 || only.length > 1 || !isCapital(only);
}

/** Whether a token touches what makes it part of a code, a name or a compound: `A.dz.12`, `pkt/2025`, `k-m`. */
function isGlued(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  const start = tokens[first]?.start;
  if (before !== undefined && before.end === start) {
    if (before.kind === 'word' || before.kind === 'address') return true;
    if ('./_@#&-'.indexOf(before.text) >= 0 && beforeThat?.end === before.start && beforeThat.kind !== 'punctuation')
      return true;
  }
  const after = tokens[last + 1];
  if (after === undefined || after.start !== tokens[last]?.end) return false;
  return after.kind === 'word' ? tokens[last]?.kind === 'word' : '/_@#&'.indexOf(after.text) >= 0;
}

/** An abbreviation not in the table: a word without vowels and a full stop, inside a sentence. */
function unknownAt(tokens: readonly Token[], at: number): AbbreviationMatch | undefined {
  const word = tokens[at];
  const point = tokens[at + 1];
  const next = tokens[at + 2];
  if (word?.kind !== 'word' || point?.text !== '.' || point.start !== word.end || next === undefined) return undefined;
  if (!/^[bcćdfghjklłmnńpqrsśtvwxzźż]{2,6}$/.test(word.text)) return undefined;
  if (next.start === point.end || next.kind === 'punctuation' || isCapital(next.text)) return undefined;
  const abbreviation: Abbreviation = {
    form: `${word.lower}.`,
    offers: [],
    allowed: [],
    isInvariable: false,
    isWord: false,
  };
  return { abbreviation, first: at, last: at + 1, start: word.start, end: point.end };
}

/**
 * Finds the abbreviations of a sentence, in order and without overlap: those of the table, with spaces in them or not
 * ("m. in."), and unknown ones that no word could be ("zdstw. wniosku").
 */
export function findAbbreviations(tokens: readonly Token[]): AbbreviationMatch[] {
  const found: AbbreviationMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const match = knownAt(tokens, at, token) ?? unknownAt(tokens, at);
    if (match === undefined || isGlued(tokens, match.first, match.last)) continue;
    found.push(match);
    at = match.last;
  }
  return found;
}

function knownAt(tokens: readonly Token[], at: number, token: Token): AbbreviationMatch | undefined {
  for (const { parts, abbreviation } of PATTERNS.get(token.lower) ?? []) {
    const last = matchEnd(tokens, at, parts);
    const end = tokens[last];
    if (last < 0 || end === undefined) continue;
    if (!isWrittenSmall(tokens, at, last) && abbreviation.form.toLowerCase() === abbreviation.form) continue;
    if (abbreviation.isWord && !goesOn(tokens, last)) continue;
    return { abbreviation, first: at, last, start: token.start, end: end.end };
  }
  return undefined;
}

/** Whether the sentence goes on after the token at `last`, so that its full stop can only be that of an abbreviation. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    next !== undefined && (next.kind !== 'punctuation' || next.text === ',' || next.text === '(' || next.text === '§')
  );
}
