import type { Draft } from '../../mail/draft';
import { readLetter } from '../../mail/read-letter';
import type { Office } from '../../office/office';
import { completeDraft, exampleOffice } from '../examples/example-letter';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

const context = {
  officeNames: [exampleOffice.name, ...exampleOffice.nameForms],
  departmentNames: exampleOffice.departments.map((department) => department.name),
  notices: [exampleOffice.notice.text],
};

/** Findings of one rule in a message of the example office; for tests. */
export function checkRule<Options>(
  rule: Rule<Options>,
  draft: Partial<Draft>,
  options: Partial<Options> = {},
  office: Office = exampleOffice,
): readonly RuleFinding[] {
  const letter = readLetter(completeDraft(draft), context);
  return rule.check({ letter, office, options: { ...rule.meta.defaults, ...options } });
}

/** Their texts, in order. */
export function textsFound<Options>(
  rule: Rule<Options>,
  draft: Partial<Draft>,
  options: Partial<Options> = {},
): readonly (string | null)[] {
  return checkRule(rule, draft, options).map((finding) => finding.text);
}
