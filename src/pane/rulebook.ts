import { rules } from '../rules';
import { CLAUSES } from '../rules/clauses';
import type { RuleMeta } from '../rules/rule';

/**
 * What the rules and the standard say for themselves. Pages load it when somebody asks "Dlaczego?": their build runs this
 * module and keeps only its data (scripts/webpack/evaluate-loader.js), so it exports nothing but JSON.
 */
type Entry = Pick<RuleMeta<unknown>, 'explanation' | 'examples'>;

/** By id of the rule. */
export const ENTRIES: Readonly<Partial<Record<string, Entry>>> = Object.fromEntries(
  rules.map(({ meta: { id, explanation, examples } }): [string, Entry] => [id, { explanation, examples }]),
);

/** By id of the clause. */
export const MODEL_CLAUSES: Readonly<Partial<Record<string, (typeof CLAUSES)[keyof typeof CLAUSES]>>> = CLAUSES;
