/** A word and the number of the rule that goes with it. */
export interface CodedWord {
  readonly word: string;
  readonly rule: number;
}

const SHARED_BASE = 'A'.charCodeAt(0);
const MAX_SHARED = 25;

export function reversed(word: string): string {
  return [...word].reverse().join('');
}

/** Words whose reversed forms begin with the same letters are packed together, so that a reader need not unpack all of them. */
const GROUP_LETTERS = 3;

/**
 * Packs words for `src/polish/imperative/lexicon.ts`: reversed (endings carry the grammar, so neighbours are alike), sorted by
 * UTF-16 unit, in groups of the same first three letters, separated by spaces. Each word is a capital letter (how many letters
 * it shares with the one before in its group, A = 0), the rest of its letters, and the number of its rule when that differs
 * from the word before it.
 */
export function frontCode(words: readonly CodedWord[]): string {
  const entries = words.map(({ word, rule }) => ({ key: reversed(word), rule }));
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  let text = '';
  let previous = { key: '', rule: -1 };
  for (const entry of entries) {
    if (entry.key.slice(0, GROUP_LETTERS) !== previous.key.slice(0, GROUP_LETTERS)) {
      if (text !== '') text += ' ';
      previous = { key: '', rule: -1 };
    }
    const shared = sharedPrefix(previous.key, entry.key);
    text += String.fromCharCode(SHARED_BASE + shared) + entry.key.slice(shared);
    if (entry.rule !== previous.rule) text += String(entry.rule);
    previous = entry;
  }
  return text;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}
