import { applyEdits } from '../mail/apply-edits';
import type { Draft } from '../mail/draft';
import type { Edit } from '../mail/edit';
import type { Fix } from '../rules/finding';

/** Applies fixes together; the same edit of several findings (one signature for six missing fields) is made once. */
export function applyFixes(draft: Draft, fixes: readonly Fix[]): Draft {
  const seen = new Map<string, Edit>();
  for (const { edits } of fixes) for (const edit of edits) seen.set(JSON.stringify(edit), edit);
  return applyEdits(draft, [...seen.values()]);
}
