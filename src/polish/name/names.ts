import type { Gender } from './gender';
import { FEMININE_NAMES, MASCULINE_NAMES, NAMES_LIKE_SURNAMES } from '../lexicon/first-names';
import { foldPolish } from '../diacritics';
import { vocativeOfFirstName } from './vocative';

export interface FirstName {
  /** In the nominative, as usually written ("Łukasz"). */
  readonly name: string;
  readonly gender: Gender;
}

type Index = ReadonlyMap<string, FirstName>;

/** Indexes are made at the first question, each by itself: the first check of a letter waits for them. */
let byName: Index | undefined;
/** Without Polish letters, for the local parts of e-mail addresses. */
let byFolded: Index | undefined;
/** „Stasiu” is Staś and Stasia: one map for each gender. */
const byVocative: Partial<Record<Gender, Index>> = {};
let likeSurnames: ReadonlySet<string> | undefined;

const LISTS: readonly (readonly [Gender, string])[] = [
  ['feminine', FEMININE_NAMES],
  ['masculine', MASCULINE_NAMES],
];

function indexNames(keyOf: (name: string, gender: Gender) => string, only?: Gender): Index {
  const index = new Map<string, FirstName>();
  for (const [gender, list] of LISTS) {
    if (only !== undefined && gender !== only) continue;
    for (const name of list.split(' ')) index.set(keyOf(name, gender), { name, gender });
  }
  return index;
}

/** The first name a word is in the nominative, in any capitals; undefined when it is none we know. */
export function readFirstName(word: string): FirstName | undefined {
  byName = byName ?? indexNames((name) => name.toLowerCase());
  return byName.get(word.toLowerCase());
}

/**
 * The first name of that gender a word is the vocative of („Marku” → Marek, „Sylwio” → Sylwia); undefined when it is none
 * we know.
 */
export function readVocativeFirstName(word: string, gender: Gender): FirstName | undefined {
  let index = byVocative[gender];
  if (!index) {
    index = indexNames((name) => vocativeOfFirstName(name, gender).toLowerCase(), gender);
    byVocative[gender] = index;
  }
  return index.get(word.toLowerCase());
}

/** The first name a word without Polish letters stands for („malgorzata” → Małgorzata). */
export function readFoldedFirstName(word: string): FirstName | undefined {
  byFolded = byFolded ?? indexNames(foldPolish);
  return byFolded.get(word.toLowerCase());
}

/** Whether a feminine first name is also a surname („Kalina”, „Jagoda”). */
export function isNameLikeSurname(word: string): boolean {
  likeSurnames = likeSurnames ?? new Set(NAMES_LIKE_SURNAMES.toLowerCase().split(' '));
  return likeSurnames.has(word.toLowerCase());
}

/**
 * Gender of a first name. Undefined for unknown names, also those in -a: after an unknown word („Wiercenia Sikorski”)
 * nothing follows from the ending, and a wrong guess would reproach a right greeting.
 */
export function genderOfFirstName(name: string): Gender | undefined {
  const entry = readFirstName(name);
  if (entry) return entry.gender;
  const hyphen = name.indexOf('-');
  return hyphen > 0 ? readFirstName(name.slice(0, hyphen))?.gender : undefined;
}

/**
 * Gender a surname shows: adjectives in -wska, -ńska, -cka, -dzka of women, -wski, -ński, -cki, -dzki of men. Undefined
 * for all others, also for nouns that only look alike (Laska, Troska, Dąbrowa) and are borne by both.
 */
export function genderOfSurname(surname: string): Gender | undefined {
  const folded = foldPolish(surname);
  if (folded.length < 6 || !/(?:[bjlmnprw]sk|[aeiou]ck|dzk)[ai]$/.test(folded)) return undefined;
  return folded.charAt(folded.length - 1) === 'a' ? 'feminine' : 'masculine';
}
