import type { Language, Localized, Office } from '../office/office';
import { rules } from '../rules';
import { CLAUSES, type ClauseId } from '../rules/clauses';
import type { Finding } from '../rules/finding';
import type { Example, RuleMeta } from '../rules/rule';

/** The answer to "Dlaczego?": made from the rule's own meta and the office's standard. */
export interface Reason {
  readonly explanation: string;
  readonly clause: { readonly text: string; readonly source: string; readonly gloss?: string };
  readonly bad?: string;
  readonly good?: string;
}

const metaById = new Map<string, RuleMeta<unknown>>(
  rules.map((rule) => [rule.meta.id, rule.meta as RuleMeta<unknown>]),
);

/** An example is shown when it can be read at a glance. */
const LONGEST_EXAMPLE = 160;

function shownText(example: Example, part: Finding['part']): string | undefined {
  const text = example.text ?? (part === 'subject' ? example.draft?.subject : undefined);
  return text !== undefined && text.trim() !== '' && text.length <= LONGEST_EXAMPLE ? text : undefined;
}

function examples(meta: RuleMeta<unknown>, finding: Finding): Pick<Reason, 'bad' | 'good'> {
  const matching = meta.examples.filter((example) => example.findings.some(({ id }) => id === finding.id));
  const sameField = matching.filter((example) => example.findings.some(({ field }) => field === finding.field));
  const wrong = [...sameField, ...matching].find((example) => shownText(example, finding.part) !== undefined);
  const right = meta.examples.find((example) => example.findings.length === 0 && shownText(example, finding.part));
  const mended = wrong?.fixed !== undefined && wrong.fixed.length <= LONGEST_EXAMPLE ? wrong.fixed : undefined;
  return {
    bad: wrong && shownText(wrong, finding.part),
    good: mended ?? (right && shownText(right, finding.part)),
  };
}

function isClauseId(id: string): id is ClauseId {
  return id in CLAUSES;
}

/** Title of the rule behind a finding. */
export function ruleTitle(ruleId: string): Localized | undefined {
  return metaById.get(ruleId)?.title;
}

/** Why a finding is one: explanation, clause word for word in Polish (with a gloss in English), examples. */
export function reasonOf(finding: Finding, office: Office, language: Language): Reason | undefined {
  const meta = metaById.get(finding.ruleId);
  if (!meta || !isClauseId(finding.clause)) return undefined;
  const own = office.clauses[finding.clause];
  const model = CLAUSES[finding.clause];
  const gloss = own || language === 'pl' ? undefined : model.english;
  const { text, source } = own ?? model;
  return {
    explanation: meta.explanation[language],
    clause: { text, source, ...(gloss === undefined ? {} : { gloss }) },
    ...examples(meta, finding),
  };
}
