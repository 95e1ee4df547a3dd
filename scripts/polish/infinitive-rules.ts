import type { CodedWord } from './front-coding';

/** Rules `ending of the imperative>ending of the infinitive` (`aj>ać`), most frequent first, and the words that use them. */
export interface InfinitiveRules {
  readonly table: readonly string[];
  readonly words: readonly CodedWord[];
}

/** Reduces pairs base–infinitive to the endings in which they differ. */
export function infinitiveRules(pairs: readonly (readonly [base: string, infinitive: string])[]): InfinitiveRules {
  const counts = new Map<string, number>();
  const ruleOf = pairs.map(([base, infinitive]) => {
    const rule = difference(base, infinitive);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return { word: base, rule };
  });
  const table = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rule]) => rule);
  const numbers = new Map(table.map((rule, index) => [rule, index]));
  return { table, words: ruleOf.map(({ word, rule }) => ({ word, rule: numbers.get(rule) ?? 0 })) };
}

function difference(base: string, infinitive: string): string {
  let shared = 0;
  while (shared < base.length && shared < infinitive.length && base[shared] === infinitive[shared]) shared++;
  return `${base.slice(shared)}>${infinitive.slice(shared)}`;
}
