import type { Language, Office } from '../office/office';
import type { Finding } from '../rules/finding';
import type { Example } from '../rules/rule';
import { ENTRIES, MODEL_CLAUSES } from './rulebook';

/** The answer to "Dlaczego?": made from what the rule says of itself and the office's standard. */
export interface Reason {
  readonly explanation: string;
  readonly clause: { readonly text: string; readonly source: string; readonly gloss?: string };
  readonly bad?: string;
  readonly good?: string;
}

/** An example is shown when it can be read at a glance. */
const LONGEST_EXAMPLE = 160;

/** Greeting and closing are lines of a letter: the first, and the one before the signature. */
function lineOf(content: string | undefined, part: Finding['part'], words?: string | null): string | undefined {
  const lines = content?.split('\n') ?? [];
  if (words) return lines.find((line) => line.includes(words));
  return part === 'salutation' ? lines[0] : undefined;
}

/** An example of an empty subject would be nothing to look at. */
const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/;

function shownText(example: Example, part: Finding['part']): string | undefined {
  const { draft, findings } = example;
  const inSubject = part === 'subject' ? draft?.subject : undefined;
  const plain = draft?.body?.format === 'plain' && (part === 'salutation' || part === 'closing');
  const line = plain ? lineOf(draft.body?.content, part, findings[0]?.text) : undefined;
  const text = example.text ?? inSubject ?? line;
  return text !== undefined && VISIBLE.test(text) && text.length <= LONGEST_EXAMPLE ? text : undefined;
}

/** The shown part of an example after its first fix. */
function mendedText(example: Example, part: Finding['part']): string | undefined {
  const { fixed, draft, text } = example;
  const content = draft?.body?.content;
  if (fixed === undefined || text !== undefined || part === 'subject' || content === undefined) return fixed;
  const index = content.split('\n').findIndex((line) => line === shownText(example, part));
  return index < 0 ? undefined : fixed.split('\n')[index];
}

function shownExamples(examples: readonly Example[], finding: Finding): Pick<Reason, 'bad' | 'good'> {
  const matching = examples.filter((example) => example.findings.some(({ id }) => id === finding.id));
  const sameField = matching.filter((example) => example.findings.some(({ field }) => field === finding.field));
  const wrong = [...sameField, ...matching].find((example) => shownText(example, finding.part) !== undefined);
  const right = examples.find((example) => example.findings.length === 0 && shownText(example, finding.part));
  const fixed = wrong && mendedText(wrong, finding.part);
  const mended = fixed !== undefined && fixed.length <= LONGEST_EXAMPLE ? fixed : undefined;
  return {
    bad: wrong && shownText(wrong, finding.part),
    good: mended ?? (right && shownText(right, finding.part)),
  };
}

/** Why a finding is one: explanation, clause word for word in Polish (with a gloss in English), examples. */
export function reasonOf(finding: Finding, office: Office, language: Language): Reason | undefined {
  const entry = ENTRIES[finding.ruleId];
  const model = MODEL_CLAUSES[finding.clause];
  if (!entry || !model) return undefined;
  const own = office.clauses[finding.clause];
  const gloss = own || language === 'pl' ? undefined : model.english;
  const { text, source } = own ?? model;
  return {
    explanation: entry.explanation[language],
    clause: { text, source, ...(gloss === undefined ? {} : { gloss }) },
    ...shownExamples(entry.examples, finding),
  };
}
