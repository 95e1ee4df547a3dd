import { isInCode, isNumberPlate, isOrdinaryWord, isRomanNumeral, looksLikeSurname } from './acronym-shapes';
import { ACRONYMS } from '../data/acronyms';
import { isCapital } from '../letters';
import { readFirstName } from '../name/names';
import type { Token } from '../token';

/** An acronym in a sentence. The range covers its base, without the ending of an inflected one ("GUS" in "GUS-u"). */
export interface AcronymMatch {
  readonly base: string;
  readonly start: number;
  readonly end: number;
  /** Index of its token; `whole` is the end of the token, ending included. */
  readonly at: number;
  readonly whole: number;
}

/** What an acronym stands for, the most usual reading first; also under its form in capitals throughout (UOKIK). */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = readTable();

function readTable(): ReadonlyMap<string, readonly string[]> {
  const expansions = new Map<string, readonly string[]>();
  for (const row of ACRONYMS.split('|')) {
    const [form = '', readings = ''] = row.split('\t');
    expansions.set(form, readings.split(';'));
    if (!expansions.has(form.toUpperCase())) expansions.set(form.toUpperCase(), readings.split(';'));
  }
  return expansions;
}

/** Readings of an acronym known in Polish administration; an empty list when there is none. */
export function acronymExpansions(base: string): readonly string[] {
  return EXPANSIONS.get(base) ?? [];
}

/** Capitals with the small letters of joining words (EGiB, MSWiA, PODGiK), a small initial (ePUAP), and an ending after a hyphen or not. */
const SHAPE =
  /^((?:e-?)?[A-ZĄĆĘŁŃÓŚŹŻ]{1,12}(?:[iwzon][A-ZĄĆĘŁŃÓŚŹŻ]{1,8}){0,4})(?:[-‐‑][a-ząćęłńóśźż]{1,6}|(?:u|y|em|ie|owi|ów|om|ach|ami|owy|owa|owe|s))?$/;

function capitals(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCapital(text.charAt(at))) count++;
  return count;
}

/** The base of an acronym, inflected or not: `GUS-u` → `GUS`; an empty string when the word cannot be one. */
export function acronymBase(word: string): string {
  if (word.length < 2 || word.length > 24) return '';
  if (EXPANSIONS.has(word)) return word;
  const hyphen = word.search(/[-‐‑][a-ząćęłńóśźż]{1,6}$/);
  if (hyphen > 0 && EXPANSIONS.has(word.slice(0, hyphen))) return word.slice(0, hyphen);
  const base = SHAPE.exec(word)?.[1] ?? '';
  return capitals(base) >= 2 ? base : '';
}

function isAllCapitals(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 1 &&
    capitals(token.text) === token.text.replace(/[-‐‑'’]/g, '').length
  );
}

function isTitleCase(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 2 &&
    isCapital(token.text.charAt(0)) &&
    !isCapital(token.text.slice(1))
  );
}

/** For each token, whether it stands in a phrase or a sentence written in capitals throughout. */
function markShouting(tokens: readonly Token[]): readonly boolean[] {
  const shouting = tokens.map(() => false);
  let words = 0;
  let loud = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.text.length > 1) words++;
    if (isAllCapitals(token)) loud++;
  }
  if (words >= 3 && loud === words) return shouting.map(() => true);
  for (let at = 0; at < tokens.length; at++) {
    if (!isAllCapitals(tokens[at])) continue;
    let end = at;
    let isPhrase = false;
    while (
      isAllCapitals(tokens[end]) ||
      (end > at && tokens[end]?.kind === 'word' && tokens[end]?.text.length === 1 && isAllCapitals(tokens[end + 1]))
    ) {
      const text = tokens[end]?.text ?? '';
      if (!EXPANSIONS.has(text) && isOrdinaryWord(text)) isPhrase = true;
      end++;
    }
    if (isPhrase && end - at > 1)
      for (let inside = at; inside < end; inside++) shouting[inside] = !EXPANSIONS.has(tokens[inside]?.text ?? '');
    at = end;
  }
  return shouting;
}

function namesPerson(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return /^pan(?:a|u|em|i|ią|ie|om|ów|ami)?$/.test(token.lower) || readFirstName(token.lower) !== undefined;
}

function isExempt(tokens: readonly Token[], at: number, base: string): boolean {
  if (isInCode(tokens, at) || isNumberPlate(tokens, at) || isCaseOfCourt(tokens, at)) return true;
  if (EXPANSIONS.has(base)) return isNumberOfAct(tokens, at, base);
  if (isRomanNumeral(base) || isOrdinaryWord(base) || isStreetName(tokens, at)) return true;
  if (readFirstName(base.toLowerCase()) !== undefined) return true;
  if (base === 'PL' && tokens[at + 1]?.kind === 'number') return true;
  return looksLikeSurname(base) && (namesPerson(tokens[at - 1]) || namesPerson(tokens[at + 1]));
}

/** "ulica AK", "rondo im. NSZ": part of a name on the map. */
function isStreetName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return (
    before !== undefined &&
    /^(?:ul|al|pl|os|im|ulic[aąęy]|alej[aiąę]|plac(?:u|em)?|rond(?:o|a|em|zie)|osiedl[aeu])$/.test(before.lower)
  );
}

/** "II OSK 416/08": the register of a court between its division and the number of the case. */
function isCaseOfCourt(tokens: readonly Token[], at: number): boolean {
  return isRomanNumeral(tokens[at - 1]?.text ?? '') && /^\d+\/\d+$/.test(tokens[at + 1]?.text ?? '');
}

/** "rozporządzenie (UE) 2016/679": part of the number of an act. A company's "SA" belongs to its name. */
function isNumberOfAct(tokens: readonly Token[], at: number, base: string): boolean {
  if (base === 'SA') return isTitleCase(tokens[at - 1]) || isAllCapitals(tokens[at - 1]);
  return base === 'UE' && tokens[at + 1]?.text === ')' && tokens[at + 2]?.kind === 'number';
}

/**
 * Finds the acronyms of a sentence, inflected and mixed ones too (GUS-u, MSWiA, ePUAP). Not found: words and phrases written in
 * capitals for emphasis, Roman numerals, letters of case numbers, form symbols (PB-4) and number plates, surnames in capitals.
 */
export function findAcronyms(tokens: readonly Token[]): AcronymMatch[] {
  const found: AcronymMatch[] = [];
  let shouting: readonly boolean[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text === token.lower) continue;
    for (const { base, offset } of basesOf(token.text)) {
      if (isExempt(tokens, at, base)) continue;
      shouting = shouting ?? markShouting(tokens);
      if (shouting[at]) continue;
      const start = token.start + offset;
      found.push({ base, start, end: start + base.length, at, whole: token.end });
    }
  }
  return found;
}

/** The acronym of a word, or those of a compound of several ("KP-PSP"). */
function basesOf(word: string): readonly { readonly base: string; readonly offset: number }[] {
  if (/\d/.test(word)) return [];
  const base = acronymBase(word);
  if (base !== '') return [{ base, offset: 0 }];
  const parts = word.split(/[-‐‑]/);
  if (parts.length < 2 || parts.length > 4) return [];
  const bases: { base: string; offset: number }[] = [];
  let offset = 0;
  for (const part of parts) {
    const inner = acronymBase(part);
    if (inner !== '' && inner.length === part.length) bases.push({ base: inner, offset });
    else return [];
    offset += part.length + 1;
  }
  return bases.some(({ base: part }) => EXPANSIONS.has(part)) ? bases : [];
}
