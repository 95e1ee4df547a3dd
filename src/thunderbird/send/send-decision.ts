import { overrideHeaderFor } from '../../checker/override-record';
import { verdictOf, type Report } from '../../checker/report';
import { isSkipped, skippedIn, type SkipList } from '../../checker/skips';
import type { Office } from '../../office/office';
import { isAnswer, type Held } from './held';

export type Decision =
  /** `overrides`: value of the audit header. */
  { readonly kind: 'send'; readonly overrides?: string } | { readonly kind: 'hold'; readonly held: Held };

export interface Circumstances {
  readonly office: Office;
  readonly skips: SkipList;
  /** What the user was told when *Send* was pressed before. */
  readonly told: Held | undefined;
  /** Digest of what is to be sent. */
  readonly content: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What becomes of a checked message. What must be mended holds it until it is mended or skipped; of the rest the user is told once:
 * sending the same again is the answer.
 * @param report made without leaving out what is skipped
 */
export function decideSend(report: Report, { office, skips, told, content, now }: Circumstances): Decision {
  const skipped = skippedIn(skips, office);
  const open = report.findings.filter((finding) => finding.severity !== 'advise' && !isSkipped(finding, skipped));
  const verdict = verdictOf(open);
  const hold = (reason: Held['reason']): Decision => {
    const details = report.failures.map(({ ruleId, error }) => `${ruleId}: ${error}`).join('\n');
    const identities = open.map(({ identity }) => identity);
    const blocking = open.filter(({ severity }) => severity === 'block').map(({ identity }) => identity);
    return {
      kind: 'hold',
      held: { reason, identities, blocking, content, at: now, ...(details === '' ? {} : { details }) },
    };
  };
  if (verdict === 'block') return hold('block');
  const knows =
    told?.content === content &&
    isAnswer(told, now) &&
    open.every(({ identity }) => told.identities.includes(identity));
  if (!knows && verdict === 'confirm') return hold('confirm');
  if (!knows && report.failures.length > 0) return hold('rules-failed');
  const overrides = office.overrideAudit === 'header' ? overrideHeaderFor(skips, report.findings) : undefined;
  return { kind: 'send', ...(overrides === undefined ? {} : { overrides }) };
}
