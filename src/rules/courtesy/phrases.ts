import { foldPolish } from '../../polish/diacritics';

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

/** A phrase as it is compared: normalised, with a space behind it. */
interface Prepared {
  readonly phrase: string;
  readonly start: string;
  /** It ends with an exclamation mark: it must be all of the words. */
  readonly whole: boolean;
}

/** Lists of phrases are options of an office: each is prepared once. */
const prepared = new WeakMap<readonly string[], readonly Prepared[]>();

function prepare(phrases: readonly string[]): readonly Prepared[] {
  let list = prepared.get(phrases);
  if (!list) {
    list = phrases.map((phrase) => ({ phrase, start: comparable(phrase), whole: /!$/.test(phrase) }));
    prepared.set(phrases, list);
  }
  return list;
}

function comparable(words: string): string {
  return `${shortened(normalise(words))} `;
}

/**
 * The phrase of the list that the words begin with, whole words only; undefined when none does. A phrase that ends with an
 * exclamation mark must be all of the words („Miłego!” is not „Miłego dnia”).
 */
export function startingPhrase(words: string, phrases: readonly string[]): string | undefined {
  const text = comparable(words);
  for (const { phrase, start, whole } of prepare(phrases)) {
    if (whole ? text === start : text.slice(0, start.length) === start) return phrase;
  }
  return undefined;
}
