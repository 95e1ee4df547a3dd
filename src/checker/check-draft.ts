import type { Draft } from '../mail/draft';
import { readLetter } from '../mail/read-letter';
import type { Office } from '../office/office';
import { rules } from '../rules';
import { isInternal } from '../rules/recipients/internal-mail';
import { prepareOffice } from './options';
import { verdictOf, type Report } from './report';
import { runRules, type CheckOptions } from './run-rules';

/**
 * Checks an outgoing message against the standard of an office. Pure and synchronous; never throws on account of a rule
 * (see `Report.failures`). Findings come in the order of the letter; their offsets refer to `Report.letter`.
 */
export function checkDraft(draft: Draft, office: Office, options: CheckOptions = {}): Report {
  const letter = readLetter(draft, prepareOffice(office).context);
  const { findings, failures } = runRules(rules, letter, office, isInternal(draft, office), options);
  return { verdict: verdictOf(findings), findings, failures, letter };
}
