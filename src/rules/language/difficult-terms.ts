import { TermIndex } from '../../polish/term-index';
import type { TermRow } from '../data/difficult-term';
import { LATIN } from '../data/latin';
import { LEGAL_TERMS } from '../data/legal-terms';
import { MILD_OFFICIALESE } from '../data/mild-officialese';
import { OFFICIALESE } from '../data/officialese';

/** Which terms to look for. */
export interface TermChoice {
  /** Further terms of the office with their plain equivalents. */
  readonly terms: readonly { readonly term: string; readonly plain: string }[];
  readonly level: 'clear' | 'mild';
}

/** The index is built once for the options of an office. */
const indexes = new WeakMap<TermChoice, TermIndex<TermRow>>();

/** All difficult terms of the lists and of the office, ready to be looked up. */
export function difficultTerms(choice: TermChoice): TermIndex<TermRow> {
  let index = indexes.get(choice);
  if (!index) {
    index = new TermIndex<TermRow>();
    const lists = [OFFICIALESE, LATIN, LEGAL_TERMS, ...(choice.level === 'mild' ? [MILD_OFFICIALESE] : [])];
    for (const rows of lists) for (const row of rows) index.add(row, row[0]);
    for (const { term, plain } of choice.terms) {
      const row: TermRow = [term.toLowerCase(), plain, 'suggest'];
      index.add(row, row[0]);
    }
    indexes.set(choice, index);
  }
  return index;
}
