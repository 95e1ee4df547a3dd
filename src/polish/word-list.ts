import { foldPolish } from './diacritics';

/** Endings of Polish nouns and adjectives, without diacritics. */
const ENDINGS = new Set(
  'a e i o u y ia ie io iu ii em im ym om ow ej ich ych iem iom ach ami imi ymi ego emu iej iego iemu iach iami owi owie mi'.split(
    ' ',
  ),
);

const SHORTEST_STEM = 4;

/** Stems a dictionary form is recognised by: without its final vowels, and without the fleeting e of „wniosek”. */
function stemsOf(lemma: string): string[] {
  const folded = foldPolish(lemma);
  const stem = folded.replace(/[aeiouy]{1,3}$/, '');
  if (stem.length < SHORTEST_STEM) return [];
  return /[^aeiouy]ek$/.test(stem) ? [stem, `${stem.slice(0, -2)}k`] : [stem];
}

/** A list of words that recognises their inflected forms too („pismo” → „pismem”, „prośba” → „próśb”). */
export interface WordList {
  has(word: string): boolean;
}

/**
 * Compiles dictionary forms to a list that also knows their usual inflected forms. A form is a stem with an ending of a
 * noun or an adjective, so „sprawa” does not take in „sprawozdanie”. Short words (stem under four letters) match exactly.
 */
export function inflectedWords(lemmas: readonly string[]): WordList {
  const exact = new Set<string>();
  const stems = new Set<string>();
  let longest = 0;
  for (const lemma of lemmas) {
    exact.add(foldPolish(lemma));
    for (const stem of stemsOf(lemma)) {
      stems.add(stem);
      longest = Math.max(longest, stem.length);
    }
  }
  return {
    has(word: string): boolean {
      const folded = foldPolish(word);
      if (exact.has(folded) || stems.has(folded)) return true;
      const furthest = Math.min(longest, folded.length - 1);
      for (let length = Math.max(SHORTEST_STEM, folded.length - 4); length <= furthest; length++) {
        if (ENDINGS.has(folded.slice(length)) && stems.has(folded.slice(0, length))) return true;
      }
      return false;
    },
  };
}
