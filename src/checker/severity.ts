import { SEVERITIES, type FindingId, type Severity } from '../office/finding-id';
import type { Office } from '../office/office';
import type { RuleFinding } from '../rules/finding';
import type { AnyRule } from '../rules/rule';

/** The weaker of two severities. */
function weaker(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/**
 * How much a finding weighs: the rule's default, the office's choice over it, its choice for internal mail over that;
 * `atMost` (the rule's judgement of this very occurrence) can only lower the result.
 */
export function severityOf(finding: RuleFinding, rule: AnyRule, office: Office, internal: boolean): Severity {
  const id: FindingId = finding.id;
  const chosen = (internal ? office.internalSeverity[id] : undefined) ?? office.severity[id] ?? rule.meta.findings[id];
  if (chosen === undefined) throw new Error(`rule ${rule.meta.id} reports ${id}, which its meta does not list`);
  return finding.atMost ? weaker(chosen, finding.atMost) : chosen;
}
