import type { Gender } from '../../mail/letter';
import { COMMON_SURNAMES } from '../../polish/lexicon/common-surnames';
import { isCapital } from '../../polish/letters';
import { foldPolish } from '../../polish/diacritics';
import { genderOfSurname, isNameLikeSurname, readFirstName, readVocativeFirstName } from '../../polish/name/names';
import { readTitle, titleInAddress } from '../../polish/name/titles';
import { vocativeOfFirstName } from '../../polish/name/vocative';

/** What is wrong with the words after „Panie” or „Pani”. `at` is the index of the word. */
export type AddressFault =
  | { readonly kind: 'surname'; readonly at: number }
  | { readonly kind: 'vocative'; readonly at: number; readonly form: string }
  /** The first name belongs to the other sex („Panie Anno”). */
  | { readonly kind: 'honorific'; readonly at: number };

const SURNAMES = new Set(COMMON_SURNAMES.split(' '));

/** Endings only surnames have, in the nominative or the vocative. */
const SURNAME_ENDING = /(?:wicz|wiczu|czyk|czyku|szczak|czuk|kiewicz|niak)$/;

/** Adjectives of offices and places that look like surnames: „Panie Konserwatorze Wojewódzki”. */
const OFFICIAL_ADJECTIVE =
  /^(?:wojew[oó]dzk|miejsk|wiejsk|gminn|krajow|akademick|studenck|lekarsk|polsk|śląsk|opolsk|małopolsk|wielkopolsk|mazowieck|lubelsk|morsk|drog)[ia]$/;

const VOWEL = /[aeiouyąęó]$/;

/**
 * Reads the words of a form of address after a singular honorific: a surname („Szanowny Panie Kowalczyk”), a title or first
 * name that is not in the vocative („Panie Dyrektor”, „Panie Marek”), a first name of the other sex. Undefined when all is
 * well or nothing certain can be said.
 *
 * @param surnames surnames of the addressees as far as they are known
 */
export function faultOfAddress(
  words: readonly string[],
  honorific: Gender,
  surnames: readonly string[],
): AddressFault | undefined {
  const known = new Set<string>();
  for (const surname of surnames) {
    known.add(foldPolish(surname));
    known.add(foldPolish(vocativeOfFirstName(surname, 'masculine')));
  }
  let fault: AddressFault | undefined;
  let afterTitle = false;
  let afterName = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const lower = word.toLowerCase();
    const title = readTitle(word);
    const isKnownSurname = known.has(foldPolish(word)) && !isOwnFirstName(word, honorific, afterName);
    if (isKnownSurname && isCapital(word.charAt(0)) && !(title && lower === titleInAddress(title, honorific))) {
      return { kind: 'surname', at };
    }
    if (title) {
      const form = titleInAddress(title, honorific);
      const isFreeForm = honorific === 'feminine' && /a$/.test(title.nominative);
      if (lower !== form && !isFreeForm && !afterTitle && (title.noun === 'masculine' || honorific === 'feminine')) {
        fault = fault ?? { kind: 'vocative', at, form: withCaseOf(word, form) };
      }
      afterTitle = true;
    } else if (isCapital(word.charAt(0)) && !afterTitle) {
      const spoken = afterName ? undefined : faultOfFirstName(word, honorific, at);
      if (spoken !== 'none' && spoken !== undefined) fault = fault ?? spoken;
      else if (spoken === undefined && isSurname(word, honorific)) return { kind: 'surname', at };
      afterName = true;
    }
  }
  return fault;
}

/** A first name that is also the addressee's surname („Pan Roman Marek”) is taken for the first name when it stands first. */
function isOwnFirstName(word: string, honorific: Gender, afterName: boolean): boolean {
  return !afterName && readVocativeFirstName(word, honorific) !== undefined;
}

/** `none`: a first name in the right form; undefined: no first name. */
function faultOfFirstName(word: string, honorific: Gender, at: number): AddressFault | 'none' | undefined {
  if (readVocativeFirstName(word, honorific)) return 'none';
  const name = readFirstName(word);
  if (name?.gender === honorific) {
    return { kind: 'vocative', at, form: withCaseOf(word, vocativeOfFirstName(name.name, honorific)) };
  }
  if (isNameLikeSurname(word)) return undefined;
  const other = honorific === 'feminine' ? 'masculine' : 'feminine';
  return (name ?? readVocativeFirstName(word, other)) ? { kind: 'honorific', at } : undefined;
}

/**
 * A surname by its ending or its frequency. After „Panie” any word in a consonant or -a is none of the vocatives a title or
 * a first name could have, so it is a surname (or a title that should have been inflected).
 */
function isSurname(word: string, honorific: Gender): boolean {
  const lower = word.toLowerCase();
  if (OFFICIAL_ADJECTIVE.test(lower) || (word.length < 5 && word === word.toUpperCase())) return false;
  if (SURNAMES.has(lower) || SURNAME_ENDING.test(lower) || genderOfSurname(word) !== undefined) return true;
  return honorific === 'masculine' && word.length > 2 && (!VOWEL.test(lower) || /a$/.test(lower));
}

function withCaseOf(word: string, form: string): string {
  return isCapital(word.charAt(0)) ? form.charAt(0).toUpperCase() + form.slice(1) : form.toLowerCase();
}
