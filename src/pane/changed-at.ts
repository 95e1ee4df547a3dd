/**
 * Where the author seems to be writing: the end of what changed between two readings of a text. Clients do not tell where the caret is.
 * Undefined when nothing changed.
 */
export function changedAt(before: string, after: string): number | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) {
    same += 1;
  }
  return after.length - same;
}
