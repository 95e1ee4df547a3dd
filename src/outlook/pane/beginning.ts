import type { Body } from '../../mail/draft';

/** Everything of a document before the first thing of its body. */
const BEFORE_BODY = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html\b[^>]*>[\s\S]*?<body\b[^>]*>\s*)?$/i;

/**
 * What was put before an otherwise unchanged body, such as a greeting; undefined for any other change. A client can be given such an
 * addition alone, so that the caret, the undo history and the quoted messages stay untouched.
 */
export function addedAtBeginning(before: Body, after: Body): string | undefined {
  const added = after.content.length - before.content.length;
  if (added <= 0 || before.format !== after.format) return undefined;
  const most = Math.min(before.content.length, after.content.length);
  let start = 0;
  while (start < most && before.content[start] === after.content[start]) start += 1;
  // Characters that repeat ("<div>" before "<div>") make the place ambiguous: go back to one where only the head stands before.
  for (; start >= 0; start -= 1) {
    const isThere = after.content.slice(start + added) === before.content.slice(start);
    const isBeginning = before.format === 'html' ? BEFORE_BODY.test(before.content.slice(0, start)) : start === 0;
    if (isThere && isBeginning) return after.content.slice(start, start + added);
    if (!isThere) return undefined;
  }
  return undefined;
}
