import { applyEdits } from '../mail/apply-edits';
import type { Draft } from '../mail/draft';
import type { Edit } from '../mail/edit';
import type { Office } from '../office/office';
import { checkDraft } from './check-draft';
import type { Report } from './report';
import type { CheckOptions } from './run-rules';

/** A fix may uncover another (a signature, then the notice behind it); more rounds than this mean two rules quarrel. */
const MAX_ROUNDS = 5;

/** The edits of the first fix of every finding, where that fix cannot change the meaning. */
export function safeEdits(report: Report): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { fixes } of report.findings) {
    const first = fixes[0];
    if (first?.safe) edits.push(...first.edits);
  }
  // Recipients first, alone: who reads the letter decides which greeting fits it.
  const recipients = edits.filter((edit) => edit.type === 'move-to-bcc');
  return recipients.length > 0 ? recipients : edits;
}

function identitiesOf({ findings }: Report): string {
  return findings.map(({ identity }) => identity).join('\n');
}

/** Applies all safe fixes until none is left. Returns the mended draft, its report and how many findings are gone. */
export function fixSafe(
  draft: Draft,
  office: Office,
  options: CheckOptions = {},
): { draft: Draft; report: Report; fixed: number } {
  let report = checkDraft(draft, office, options);
  const before = report.findings.length;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edits = safeEdits(report);
    if (edits.length === 0) break;
    const mended = applyEdits(draft, edits);
    if (mended === draft) break;
    const after = checkDraft(mended, office, options);
    // Mends nothing: what was put in landed where it does not count, in the open quotation of a broken source.
    if (identitiesOf(after) === identitiesOf(report)) break;
    draft = mended;
    report = after;
  }
  return { draft, report, fixed: before - report.findings.length };
}
