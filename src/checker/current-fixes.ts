import type { Fix } from '../rules/finding';
import type { Report } from './report';

/** What a fix says and does, without its place. */
function contentOf({ messageId, data, edits }: Fix): string {
  return JSON.stringify([messageId, data, edits], (key, value: unknown) =>
    key === 'start' || key === 'end' || key === 'at' ? undefined : value,
  );
}

function placeOf({ edits }: Fix): number {
  const [edit] = edits;
  if (!edit) return 0;
  if (edit.type === 'insert-block') return edit.at;
  return 'start' in edit ? edit.start : 0;
}

/**
 * The same fixes in a newer report: those that say and do the same, nearest to where they were. While somebody types, the
 * buttons in the pane may be a moment older than the letter. A fix whose finding is gone is left out.
 */
export function currentFixes(fixes: readonly Fix[], report: Report): Fix[] {
  const open = report.findings.flatMap((finding) => finding.fixes);
  return fixes.flatMap((fix) => {
    const content = contentOf(fix);
    const distance = (candidate: Fix): number => Math.abs(placeOf(candidate) - placeOf(fix));
    const [nearest] = open
      .filter((candidate) => contentOf(candidate) === content)
      .sort((a, b) => distance(a) - distance(b));
    if (!nearest) return [];
    open.splice(open.indexOf(nearest), 1);
    return [nearest];
  });
}
