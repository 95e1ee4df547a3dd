import type { Edit } from '../edit';

/** An edit of the body. */
export type BodyEdit = Extract<Edit, { type: 'replace' | 'insert-block' | 'replace-block' }>;

/** The part of a text an edit claims. */
function claim(edit: BodyEdit): { readonly start: number; readonly end: number } {
  return edit.type === 'insert-block' ? { start: edit.at, end: edit.at } : edit;
}

/**
 * The edits that fit a text of `length` units and do not overlap an earlier one. Edits that only touch fit each other; an insertion
 * inside a replaced range does not, nor do two replacements of the same range. Equal block insertions are one.
 */
export function compatibleEdits<T extends BodyEdit>(edits: readonly T[], length: number): T[] {
  const accepted: T[] = [];
  for (const edit of edits) {
    const { start, end } = claim(edit);
    const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= length;
    if (fits && !accepted.some((other) => collide(edit, other))) {
      accepted.push(edit);
    }
  }
  return accepted;
}

function collide(a: BodyEdit, b: BodyEdit): boolean {
  const first = claim(a);
  const second = claim(b);
  if (a.type === 'insert-block' && b.type === 'insert-block') {
    return a.at === b.at && a.block.text === b.block.text;
  }
  if (first.start === first.end && second.start === second.end) {
    return a.type === b.type && first.start === second.start;
  }
  return first.start < second.end && second.start < first.end;
}
