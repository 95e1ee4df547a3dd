import type { Gender } from './gender';
import { FEMININE_NAMES, MASCULINE_NAMES, NAMES_LIKE_SURNAMES } from '../lexicon/first-names';
import { vocativeOfFirstName } from './vocative';

export interface FirstName {
  /** In the nominative, as usually written ("Łukasz"). */
  readonly name: string;
  readonly gender: Gender;
}

interface Index {
  readonly byName: ReadonlyMap<string, FirstName>;
  /** „Stasiu” is Staś and Stasia: one map for each gender. */
  readonly byVocative: Readonly<Record<Gender, ReadonlyMap<string, FirstName>>>;
  /** Without Polish letters, for the local parts of e-mail addresses. */
  readonly byFolded: ReadonlyMap<string, FirstName>;
  readonly likeSurnames: ReadonlySet<string>;
}

let index: Index | undefined;

const POLISH_LETTERS = 'ąćęłńóśźż';
const PLAIN_LETTERS = 'acelnoszz';

/** Lower case without Polish diacritics: „Łukasz” → „lukasz”. */
export function foldPolish(text: string): string {
  return text.toLowerCase().replace(/[ąćęłńóśźż]/g, (letter) => PLAIN_LETTERS.charAt(POLISH_LETTERS.indexOf(letter)));
}

function names(): Index {
  if (index) return index;
  const byName = new Map<string, FirstName>();
  const byVocative = { feminine: new Map<string, FirstName>(), masculine: new Map<string, FirstName>() };
  const byFolded = new Map<string, FirstName>();
  const lists = [
    ['feminine', FEMININE_NAMES],
    ['masculine', MASCULINE_NAMES],
  ] as const;
  for (const [gender, list] of lists) {
    for (const name of list.split(' ')) {
      const entry = { name, gender };
      byName.set(name.toLowerCase(), entry);
      byFolded.set(foldPolish(name), entry);
      byVocative[gender].set(vocativeOfFirstName(name, gender).toLowerCase(), entry);
    }
  }
  const likeSurnames = new Set(NAMES_LIKE_SURNAMES.toLowerCase().split(' '));
  index = { byName, byVocative, byFolded, likeSurnames };
  return index;
}

/** The first name a word is in the nominative, in any capitals; undefined when it is none we know. */
export function readFirstName(word: string): FirstName | undefined {
  return names().byName.get(word.toLowerCase());
}

/**
 * The first name of that gender a word is the vocative of („Marku” → Marek, „Sylwio” → Sylwia); undefined when it is none
 * we know.
 */
export function readVocativeFirstName(word: string, gender: Gender): FirstName | undefined {
  return names().byVocative[gender].get(word.toLowerCase());
}

/** The first name a word without Polish letters stands for („malgorzata” → Małgorzata). */
export function readFoldedFirstName(word: string): FirstName | undefined {
  return names().byFolded.get(word.toLowerCase());
}

/** Whether a feminine first name is also a surname („Kalina”, „Jagoda”). */
export function isNameLikeSurname(word: string): boolean {
  return names().likeSurnames.has(word.toLowerCase());
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
