import type { Draft } from '../../mail/draft';
import { readLetter } from '../../mail/read-letter';
import type { Office } from '../../office/office';
import { completeDraft, exampleOffice } from './example-letter';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/**
 * Runs one rule over an example: a compliant message of the example office with `partial` over it. For the rules' own
 * tests; the checker is a room to the right.
 */
export function checkExample<Options>(
  rule: Rule<Options>,
  partial: Partial<Draft>,
  options: Partial<Options> = {},
  office: Office = exampleOffice,
): readonly RuleFinding[] {
  const letter = readLetter(completeDraft(partial), {
    officeNames: [office.name, ...office.nameForms],
    departmentNames: office.departments.map(({ name }) => name),
    notices: [office.notice.text, ...office.notice.variants],
  });
  return rule.check({ letter, office, options: { ...rule.meta.defaults, ...options } });
}
