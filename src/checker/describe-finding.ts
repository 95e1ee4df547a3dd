import type { Language } from '../office/office';
import { rules } from '../rules';
import type { Finding, Fix } from '../rules/finding';
import type { RuleMeta } from '../rules/rule';
import { renderMessage } from './message';

const metaById = new Map<string, RuleMeta<unknown>>(
  rules.map((rule) => [rule.meta.id, rule.meta as RuleMeta<unknown>]),
);

function render(ruleId: string, messageId: string, data: Fix['data'], language: Language): string {
  const message = metaById.get(ruleId)?.messages[messageId];
  if (!message) throw new Error(`rule ${ruleId} has no message ${messageId}`);
  return renderMessage(message, data ?? {}, language);
}

/** The sentence a user reads about a finding. */
export function findingMessage(finding: Finding, language: Language): string {
  return render(finding.ruleId, finding.messageId, finding.data, language);
}

/** The label of a fix: says what will happen. */
export function fixLabel(finding: Finding, fix: Fix, language: Language): string {
  return render(finding.ruleId, fix.messageId, fix.data, language);
}
