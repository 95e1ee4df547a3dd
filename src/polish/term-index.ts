import { expandForms } from './inflection';
import type { Token } from './token';

/** What stands for a form, when a plain word of the same form is known. */
type Forms = ReadonlyMap<string, string | undefined>;

/** One way to write a term: its words one after another, with what replaces it. */
interface Spelling<Term> {
  readonly term: Term;
  /** Forms of each word; a value is the plain form that may stand in its place. */
  readonly words: readonly Forms[];
  /** One replacement for the whole phrase, when the plain words do not go one by one. */
  readonly whole?: string;
}

export interface TermMatch<Term> {
  readonly term: Term;
  /** Indices of the first and the last token. */
  readonly first: number;
  readonly last: number;
  /** The plain words in the same form, in lower case; undefined when no plain word fits form by form. */
  readonly replacement?: string;
}

/** Spellings by their first form: one look-up a token, whatever the number of terms. */
export class TermIndex<Term> {
  private readonly byFirstForm = new Map<string, Spelling<Term>[]>();

  /**
   * @param spellings ways to write the term, separated by `; `, each `words` or `words=plain words`, in the notation of
   * `expandForms`; words of a phrase are separated by spaces. With as many plain words as words, forms correspond one by one;
   * a plain word of one form stands for all.
   */
  add(term: Term, spellings: string): void {
    for (const spelling of spellings.split('; ')) {
      const [left = '', right] = spelling.split('=');
      const patterns = left.split(' ');
      const plain = right === undefined ? [] : right.split(' ');
      const parallel = plain.length === patterns.length;
      const words = patterns.map((pattern, index) => pairForms(pattern, parallel ? plain[index] : undefined));
      this.insert({ term, words, whole: parallel ? undefined : right });
    }
  }

  private insert(spelling: Spelling<Term>): void {
    const first = spelling.words[0];
    if (!first) return;
    first.forEach((_, form) => {
      const known = this.byFirstForm.get(form);
      if (known) known.push(spelling);
      else this.byFirstForm.set(form, [spelling]);
    });
  }

  /** Terms that start at a token, the longest first. Words of a term follow one another without punctuation. */
  startingAt(tokens: readonly Token[], at: number): TermMatch<Term>[] {
    const token = tokens[at];
    const candidates = token && this.byFirstForm.get(token.lower);
    if (!candidates) return [];
    const matches: TermMatch<Term>[] = [];
    for (const { term, words, whole } of candidates) {
      const last = at + words.length - 1;
      if (follow(words, tokens, at)) {
        const plain = words.map((forms, index) => forms.get(tokens[at + index]?.lower ?? ''));
        const replacement = whole ?? (plain.every((form) => form !== undefined) ? plain.join(' ') : undefined);
        matches.push({ term, first: at, last, replacement });
      }
    }
    return matches.length > 1 ? matches.sort((a, b) => b.last - a.last) : matches;
  }

  /** Every first form: what a test compares with a dictionary. */
  forms(): string[] {
    const forms = new Set<string>();
    this.byFirstForm.forEach((spellings) => {
      for (const { words } of spellings) for (const word of words) word.forEach((_, form) => forms.add(form));
    });
    return Array.from(forms);
  }
}

/** Whether the tokens after `at` go on with the words; the first is known to fit. */
function follow(words: readonly Forms[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const token = tokens[at + index];
    if (token === undefined || words[index]?.has(token.lower) !== true) return false;
  }
  return true;
}

function pairForms(pattern: string, plain: string | undefined): Forms {
  const forms = expandForms(pattern);
  const plainForms = plain === undefined ? [] : expandForms(plain);
  if (plainForms.length > 1 && plainForms.length !== forms.length) {
    throw new Error(`${pattern} has ${forms.length} forms, ${plain ?? ''} has ${plainForms.length}`);
  }
  const pairs = new Map<string, string | undefined>();
  forms.forEach((form, index) => {
    // The first form wins: base forms come before look-alikes of other cases.
    if (!pairs.has(form)) pairs.set(form, plainForms.length === 1 ? plainForms[0] : plainForms[index]);
  });
  return pairs;
}
