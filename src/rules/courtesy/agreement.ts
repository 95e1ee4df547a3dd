import type { Gender } from '../../mail/letter';
import { foldPolish } from '../../polish/diacritics';

export type HonorificForm = Gender | 'plural';

/** Adjective of the greeting by the form of address it agrees with. */
const ADJECTIVES: readonly (readonly [RegExp, HonorificForm])[] = [
  [/(?:szanowny|drogi|wielmozny|czcigodny|dostojny)$/, 'masculine'],
  [/(?:szanowna|droga|wielmozna|czcigodna|dostojna)$/, 'feminine'],
  [/(?:szanowni|drodzy|wielmozni|czcigodni|dostojni|szanowne|drogie)$/, 'plural'],
];

/** Number and gender the adjective of a greeting shows; undefined when the greeting has none („Dzień dobry”). */
export function formOfOpener(opener: string): HonorificForm | undefined {
  const folded = foldPolish(opener);
  return ADJECTIVES.filter(([pattern]) => pattern.test(folded)).map(([, form]) => form)[0];
}

/** „Szanowne Panie” are ladies: there „Panie” is a plural, not the vocative of „Pan”. */
export function isToLadies(opener: string): boolean {
  return /(?:szanowne|drogie)$/.test(foldPolish(opener));
}

/** The form of address with its adjective, in the author's warmth („Drogi”, „Szanowny”). */
export function addressIn(form: HonorificForm, opener: string): string {
  const isWarm = /drog|drodz/.test(foldPolish(opener));
  if (form === 'feminine') return isWarm ? 'Droga Pani' : 'Szanowna Pani';
  if (form === 'masculine') return isWarm ? 'Drogi Panie' : 'Szanowny Panie';
  return isWarm ? 'Drodzy Państwo' : 'Szanowni Państwo';
}
