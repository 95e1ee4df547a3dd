import { foldPolish } from '../../polish/name/names';

/** Words of a greeting or a close without diacritics, capitals, punctuation and doubled spaces. */
function normalise(words: string): string {
  return foldPolish(words)
    .replace(/[^a-z\u00c0-\u024f]+/g, ' ')
    .trim();
}

const SHORTEST_LENGTHENED = 3;

/** „Heeej”, „paaa”: a letter repeated for effect counts once. */
function shortened(words: string): string {
  return words.length < SHORTEST_LENGTHENED ? words : words.replace(/([aeiouy])\1{1,40}/g, '$1');
}

/**
 * The phrase of the list that the words begin with, whole words only; undefined when none does. A phrase that ends with an
 * exclamation mark must be all of the words („Miłego!” is not „Miłego dnia”).
 */
export function startingPhrase(words: string, phrases: readonly string[]): string | undefined {
  const text = `${shortened(normalise(words))} `;
  return phrases.filter((phrase) => {
    const start = `${shortened(normalise(phrase))} `;
    return /!$/.test(phrase) ? text === start : text.indexOf(start) === 0;
  })[0];
}
