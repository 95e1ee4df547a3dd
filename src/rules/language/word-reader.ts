import type { Token } from '../../polish/token';
import type { Speller } from '../rule';
import { findDroppedLetter, findNearMisspelling, findSlip, findSureMisspelling, type Misspelling } from './misspelling';

/** Searches without a result in one letter: a text with more is no Polish, and each costs up to 20 ms. */
const MAX_FAILED = 120;

/** Reads the words of one letter and remembers what it found about each. */
export class WordReader {
  private readonly misspellings = new Map<string, Misspelling | undefined>();
  private failed = 0;
  private readonly isWord: (word: string) => boolean;

  constructor(
    speller: Speller,
    private readonly names: ReadonlySet<string>,
    private readonly allowed: ReadonlySet<string>,
  ) {
    this.isWord = (word) => speller.isCorrect(word);
  }

  isKnown(token: Token): boolean {
    const { text, lower } = token;
    return (
      this.allowed.has(lower) || this.names.has(lower) || this.isWord(lower) || (text !== lower && this.isWord(text))
    );
  }

  /** Classic mistakes and missing diacritics. */
  sure(lower: string): Misspelling | undefined {
    return this.remember(`sure ${lower}`, () => findSureMisspelling(lower, this.isWord));
  }

  slip(lower: string): Misspelling | undefined {
    return this.remember(`slip ${lower}`, () => findSlip(lower, this.isWord));
  }

  dropped(lower: string): Misspelling | undefined {
    return this.remember(`dropped ${lower}`, () => findDroppedLetter(lower, this.isWord));
  }

  near(lower: string): Misspelling | undefined {
    return this.remember(`near ${lower}`, () => findNearMisspelling(lower, this.isWord));
  }

  private remember(key: string, find: () => Misspelling | undefined): Misspelling | undefined {
    if (!this.misspellings.has(key)) {
      if (this.failed >= MAX_FAILED) return undefined;
      const found = find();
      if (found === undefined) this.failed += 1;
      this.misspellings.set(key, found);
    }
    return this.misspellings.get(key);
  }
}
