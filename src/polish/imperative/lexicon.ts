import { IMPERATIVE_BASES, INFINITIVE_RULES } from '../data/imperative-bases';
import { FALSE_DERIVATIONS } from '../data/imperative-homographs';
import { withoutDiacritics } from '../diacritics';
import { MAX_PREFIXES, MIN_STEM, VERB_PREFIXES } from './prefixes';

/** How the infinitive is made of the base: `strip` letters off its end, `add` others. */
interface InfinitiveRule {
  readonly strip: string;
  readonly add: string;
}

interface Lexicon {
  readonly rules: readonly InfinitiveRule[];
  /** Packed words by the first letters of the reversed base. */
  readonly packed: ReadonlyMap<string, string>;
  readonly falseDerivations: ReadonlySet<string>;
}

const SHARED_BASE = 65;
const LAST_CAPITAL = 90;
const LAST_DIGIT = 57;
const POLISH_LETTERS = /[ąćęłńóśźż]/g;
const HAS_POLISH_LETTER = /[ąćęłńóśźż]/;

let lexicon: Lexicon | undefined;
let rulesByEnding: ReadonlyMap<string, readonly InfinitiveRule[]> | undefined;

/** Reversed base → number of its rule, for bases with the same first letters; unpacked when one of them is asked for. */
type Group = ReadonlyMap<string, number>;

const GROUP_LETTERS = 3;
const EMPTY: Group = new Map();
const groups = new Map<string, Group>();

/** Read at the first question, not when the module is loaded. */
function getLexicon(): Lexicon {
  if (lexicon !== undefined) return lexicon;
  const rules = INFINITIVE_RULES.split(' ').map((rule) => {
    const arrow = rule.indexOf('>');
    return { strip: rule.slice(0, arrow), add: rule.slice(arrow + 1) };
  });
  lexicon = { rules, packed: groupPacked(IMPERATIVE_BASES), falseDerivations: new Set(FALSE_DERIVATIONS.split(' ')) };
  return lexicon;
}

/** A group begins with its first word as a whole, behind the `A` for no shared letters. */
function groupPacked(data: string): Map<string, string> {
  const packed = new Map<string, string>();
  for (const group of data.split(' ')) packed.set(letters(group.slice(1, 1 + GROUP_LETTERS)), group);
  return packed;
}

/** The word at the beginning, up to the number of a rule or the next word. */
function letters(text: string): string {
  let end = 0;
  while (end < text.length && text.charCodeAt(end) > LAST_CAPITAL) end++;
  return text.slice(0, end);
}

function groupOf(reversed: string): Group {
  const key = reversed.slice(0, GROUP_LETTERS);
  let group = groups.get(key);
  if (group !== undefined) return group;
  const packed = getLexicon().packed.get(key);
  group = packed === undefined ? EMPTY : unpack(packed);
  if (packed !== undefined) groups.set(key, group);
  return group;
}

/** Undoes the front coding described in `scripts/polish/front-coding.ts`. */
function unpack(data: string): Map<string, number> {
  const bases = new Map<string, number>();
  let word = '';
  let rule = 0;
  let i = 0;
  while (i < data.length) {
    const shared = data.charCodeAt(i) - SHARED_BASE;
    let end = i + 1;
    while (end < data.length && data.charCodeAt(end) > LAST_CAPITAL) end++;
    word = word.slice(0, shared) + data.slice(i + 1, end);
    i = end;
    while (end < data.length && data.charCodeAt(end) <= LAST_DIGIT) end++;
    if (end > i) rule = Number(data.slice(i, end));
    bases.set(word, rule);
    i = end;
  }
  return bases;
}

function reverse(word: string): string {
  let result = '';
  for (let i = word.length - 1; i >= 0; i--) result += word.charAt(i);
  return result;
}

function ruleOf(base: string, prefixes: number): number {
  const reversed = reverse(base);
  const own = groupOf(reversed).get(reversed);
  if (own !== undefined) return own;
  if (prefixes === 0 || base.length < MIN_STEM + 1) return -1;
  for (const prefix of VERB_PREFIXES) {
    if (base.length < prefix.length + MIN_STEM || !base.startsWith(prefix)) continue;
    const rule = ruleOf(base.slice(prefix.length), prefixes - 1);
    if (rule >= 0) return getLexicon().falseDerivations.has(base) ? -1 : rule;
  }
  return -1;
}

/** Whether a word in lower case is an imperative of the 2nd person singular (*prześlij*); homographs included. */
export function isImperativeBase(word: string): boolean {
  return ruleOf(word, MAX_PREFIXES) >= 0;
}

/** Whether a longer form of the paradigm (*uprzejmy* = *uprzej* + *my*) is known to be another word altogether. */
export function isFalseDerivation(word: string): boolean {
  return getLexicon().falseDerivations.has(word);
}

/** The infinitive of an imperative base (*prześlij* → *przesłać*), undefined when the base is unknown. */
export function infinitiveOf(base: string): string | undefined {
  const rule = getLexicon().rules[ruleOf(base, MAX_PREFIXES)];
  return rule === undefined ? undefined : base.slice(0, base.length - rule.strip.length) + rule.add;
}

/** Whether a word in lower case is the infinitive of a known verb that has an imperative. */
export function isInfinitive(word: string): boolean {
  if (word.length < 3 || !(word.endsWith('ć') || word.endsWith('c'))) return false;
  const byEnding = getRulesByEnding();
  for (let length = 0; length <= Math.min(word.length, 7); length++) {
    const stem = word.slice(0, word.length - length);
    for (const { strip } of byEnding.get(word.slice(word.length - length)) ?? []) {
      const base = stem + strip;
      if (infinitiveOf(base) === word) return true;
    }
  }
  return false;
}

function getRulesByEnding(): ReadonlyMap<string, readonly InfinitiveRule[]> {
  if (rulesByEnding !== undefined) return rulesByEnding;
  const byEnding = new Map<string, InfinitiveRule[]>();
  for (const rule of getLexicon().rules) byEnding.set(rule.add, [...(byEnding.get(rule.add) ?? []), rule]);
  rulesByEnding = byEnding;
  return byEnding;
}

/** Reversed base without diacritics → reversed base, group by group. */
const asciiGroups = new Map<string, ReadonlyMap<string, string>>();
/** First letters without diacritics → the groups that look so. */
let asciiKeys: ReadonlyMap<string, readonly string[]> | undefined;

/** The base that was meant by a spelling without diacritics (*przeslij* → *prześlij*), if there is one. */
export function restoreDiacritics(word: string): string | undefined {
  return restore(word, MAX_PREFIXES);
}

function restore(word: string, prefixes: number): string | undefined {
  const reversed = reverse(word);
  const key = asciiGroupOf(reversed).get(reversed);
  let best = key === undefined ? undefined : reverse(key);
  if (prefixes === 0) return best;
  for (const prefix of VERB_PREFIXES) {
    if (word.length < prefix.length + MIN_STEM || !word.startsWith(prefix)) continue;
    const stem = restore(word.slice(prefix.length), prefixes - 1);
    if (stem !== undefined) best = fewerMarks(prefix + stem, best);
  }
  return best;
}

/** *prześlij* rather than *przęślij* for *przeslij*. */
function fewerMarks(word: string, other: string | undefined): string {
  const marks = (text: string): number => text.length - text.replace(POLISH_LETTERS, '').length;
  return other === undefined || marks(word) < marks(other) ? word : other;
}

function getAsciiKeys(): ReadonlyMap<string, readonly string[]> {
  if (asciiKeys !== undefined) return asciiKeys;
  const keys = new Map<string, string[]>();
  getLexicon().packed.forEach((_, key) => {
    const plain = withoutDiacritics(key);
    const alike = keys.get(plain);
    if (alike === undefined) keys.set(plain, [key]);
    else alike.push(key);
  });
  asciiKeys = keys;
  return keys;
}

const NO_BASES: ReadonlyMap<string, string> = new Map();

function asciiGroupOf(reversed: string): ReadonlyMap<string, string> {
  const plainKey = reversed.slice(0, GROUP_LETTERS);
  const known = asciiGroups.get(plainKey);
  if (known !== undefined) return known;
  const keys = getAsciiKeys().get(plainKey);
  if (keys === undefined) return NO_BASES;
  const restored = new Map<string, string>();
  for (const groupKey of keys) {
    groupOf(groupKey).forEach((_rule, key) => {
      if (!HAS_POLISH_LETTER.test(key)) return;
      const plain = withoutDiacritics(key);
      const other = restored.get(plain);
      restored.set(plain, other === undefined ? key : fewerMarks(key, other));
    });
  }
  asciiGroups.set(plainKey, restored);
  return restored;
}
