import type { Speller } from '../rules/rule';

/** What the dictionary says about a word. */
export interface Verdict {
  readonly word: string;
  readonly correct: boolean;
  readonly suggestions: readonly string[];
}

/**
 * A speller for a page: answers at once from what the dictionary worker has told so far, takes words it does not know
 * yet for correct, and remembers to ask. So the other rules never wait for the dictionary.
 */
export class WordCheck implements Speller {
  private readonly known = new Map<string, Verdict>();
  private readonly wanted = new Set<string>();
  private readonly asked = new Set<string>();

  /** `ask` sends words to the dictionary. */
  constructor(private readonly ask: (words: readonly string[]) => void) {}

  isCorrect(word: string): boolean {
    const verdict = this.known.get(word);
    if (!verdict && !this.asked.has(word)) this.wanted.add(word);
    return verdict?.correct ?? true;
  }

  suggest(word: string): readonly string[] {
    return this.known.get(word)?.suggestions ?? [];
  }

  /** Asks for the words met since the last time. */
  request(): void {
    if (this.wanted.size === 0) return;
    const words = [...this.wanted];
    this.wanted.clear();
    for (const word of words) this.asked.add(word);
    this.ask(words);
  }

  /** Takes an answer in; true when a wrong word is among them, so that the letter is worth checking again. */
  learn(verdicts: readonly Verdict[]): boolean {
    for (const verdict of verdicts) this.known.set(verdict.word, verdict);
    return verdicts.some(({ correct }) => !correct);
  }
}
