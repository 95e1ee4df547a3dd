import { findingMessage, fixLabel } from '../checker/describe-finding';
import type { Edit } from '../mail/edit';
import type { Language } from '../office/office';
import type { Finding } from '../rules/finding';

/** A finding in JSON output: a public contract. `start` and `end` count UTF-16 units of the subject or of the letter's text. */
export interface FindingJson {
  readonly id: string;
  readonly severity: string;
  readonly part: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly message: string;
  readonly clause: string;
  readonly field?: string;
  readonly fixes: readonly { readonly label: string; readonly safe: boolean; readonly edits: readonly Edit[] }[];
}

export function findingJson(finding: Finding, language: Language): FindingJson {
  return {
    id: finding.id,
    severity: finding.severity,
    part: finding.part,
    start: finding.range?.start ?? null,
    end: finding.range?.end ?? null,
    text: finding.text,
    message: findingMessage(finding, language),
    clause: finding.clause,
    ...(finding.field === undefined ? {} : { field: finding.field }),
    fixes: finding.fixes.map((fix) => ({
      label: fixLabel(finding, fix, language),
      safe: fix.safe,
      edits: fix.edits,
    })),
  };
}
