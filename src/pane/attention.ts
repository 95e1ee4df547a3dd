import type { Report } from '../checker/report';
import type { Finding } from '../rules/finding';
import { keyFindings } from './outline';

/** The message was held at Send: the pane is asked to go to what holds it. */
export interface Attention {
  /** Another number for every request: each is answered once. */
  readonly id: number;
  /** Identities of the findings the author was told about. */
  readonly identities: readonly string[];
}

/** The findings of a report the request is about; those that hold the message when none of them is left. */
export function heldFindings({ findings }: Report, { identities }: Attention): readonly Finding[] {
  const named = findings.filter(({ identity }) => identities.includes(identity));
  return named.length > 0 ? named : findings.filter(({ severity }) => severity === 'block');
}

/** Key (see `keyFindings`) of the finding to go to, if there is one. */
export function keyOfAttention(report: Report, attention: Attention): string | undefined {
  const [first] = heldFindings(report, attention);
  return keyFindings(report.findings).find(({ finding }) => finding === first)?.key;
}
