import { fingerprint } from '../mail/text/fingerprint';
import type { Finding } from '../rules/finding';

/**
 * A short name for a set of findings, whatever their order: the same until a finding comes or goes. Where a mail client cannot ask "send
 * anyway?", pressing Send again with the same key is the answer.
 */
export function askedKey(findings: readonly Finding[]): string {
  return fingerprint(
    findings
      .map(({ identity }) => identity)
      .sort()
      .join('\n'),
  );
}
