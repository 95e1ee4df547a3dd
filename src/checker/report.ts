import type { Letter } from '../mail/letter';
import type { Finding } from '../rules/finding';

/** `block`: at least one finding blocks; `confirm`: the author is asked before sending; `send`: nothing but advice is left. */
export type Verdict = 'send' | 'confirm' | 'block';

/** A rule that crashed: the message is judged without it, and the user is told. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: string;
}

export interface Report {
  readonly verdict: Verdict;
  /** In the order of the letter. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** The letter the offsets of the findings refer to. */
  readonly letter: Letter;
}

export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'block')) return 'block';
  return findings.some((finding) => finding.severity === 'warn') ? 'confirm' : 'send';
}
