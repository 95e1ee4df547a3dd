import { MAX_PREFIXES, MIN_STEM, VERB_PREFIXES } from '../../src/polish/imperative/prefixes';
import type { CodedWord } from './front-coding';

/** Leaves out the words the reader can derive: a prefix before a word with the same rule. */
export function withoutDerivable(words: readonly CodedWord[]): CodedWord[] {
  const rules = new Map(words.map(({ word, rule }) => [word, rule]));
  const prefixesNeeded = new Map<string, number>();
  const kept: CodedWord[] = [];
  for (const entry of [...words].sort((a, b) => a.word.length - b.word.length)) {
    const stem = stems(entry.word).find((word) => rules.get(word) === entry.rule);
    const count = stem === undefined ? 0 : (prefixesNeeded.get(stem) ?? 0) + 1;
    if (count === 0 || count > MAX_PREFIXES) kept.push(entry);
    prefixesNeeded.set(entry.word, count > MAX_PREFIXES ? 0 : count);
  }
  return kept;
}

/** Words the reader would derive beside the real ones; those that mean something else must be listed as exceptions. */
export function derivedWords(kept: readonly CodedWord[], real: ReadonlyMap<string, unknown>): Set<string> {
  const derived = new Set<string>();
  let level = kept.map(({ word }) => word);
  for (let count = 0; count < MAX_PREFIXES; count++) {
    level = level
      .filter((word) => word.length >= MIN_STEM)
      .flatMap((word) => VERB_PREFIXES.map((prefix) => prefix + word));
    for (const word of level) if (!real.has(word)) derived.add(word);
  }
  return derived;
}

function stems(word: string): string[] {
  return VERB_PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + MIN_STEM).map(
    (prefix) => word.slice(prefix.length),
  );
}
