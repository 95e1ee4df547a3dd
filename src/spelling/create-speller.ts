import type { Speller } from '../rules/rule';

/** More words than a long letter has; beyond it the cache starts afresh. */
const MAX_CACHED = 20_000;
const MAX_SUGGESTIONS = 5;

/**
 * A Hunspell dictionary as a `Speller`, for Node and browsers alike. Loading takes about half a second and 80 MB, so load it
 * when the first letter is checked, in a page best in a worker.
 *
 * @param affixes content of the `.aff` file
 * @param dictionary content of the `.dic` file
 */
export async function createSpeller(affixes: string, dictionary: string): Promise<Speller> {
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const hunspell = await createHunspellFromStrings(affixes, dictionary);
  const known = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  return {
    isCorrect(word) {
      let correct = known.get(word);
      if (correct === undefined) {
        if (known.size >= MAX_CACHED) known.clear();
        correct = hunspell.testSpelling(word);
        known.set(word, correct);
      }
      return correct;
    },
    suggest(word) {
      let words = suggested.get(word);
      if (words === undefined) {
        if (suggested.size >= MAX_CACHED) suggested.clear();
        words = hunspell.getSpellingSuggestions(word).slice(0, MAX_SUGGESTIONS);
        suggested.set(word, words);
      }
      return words;
    },
  };
}
