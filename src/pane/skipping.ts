import type { Office } from '../office/office';
import type { Finding } from '../rules/finding';

/** A finding that holds the message back can be skipped only where the office allows overriding, and with a reason. */
export function needsReason(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}

/** Whether the author may skip these findings. */
export function maySkip(findings: readonly Finding[], office: Office): boolean {
  return office.override === 'with-reason' || !needsReason(findings);
}
