import type { FindingId } from '../office/finding-id';
import type { Clause, Localized, Office } from '../office/office';
import { rules } from '../rules';
import { CLAUSES } from '../rules/clauses';
import type { AnyRule } from '../rules/rule';

/** What a report says of a finding. */
export interface FindingDescription {
  readonly title: Localized;
  readonly clause: Clause;
}

/** Title and clause of every finding; of rules with several findings all have the rule's title. `clauses` are the office's wordings. */
export function findingCatalogue(clauses: Office['clauses']): ReadonlyMap<FindingId, FindingDescription> {
  return new Map(
    rules.flatMap(({ meta }: AnyRule) => {
      const [clause] = meta.clauses;
      const description = { title: meta.title, clause: clauses[clause] ?? CLAUSES[clause] };
      return (Object.keys(meta.findings) as FindingId[]).map((id): [FindingId, FindingDescription] => [
        id,
        description,
      ]);
    }),
  );
}
