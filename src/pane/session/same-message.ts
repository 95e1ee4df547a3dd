import type { Draft } from '../../mail/draft';

/** Whether two readings are of the same message, letter for letter. */
export function sameMessage(one: Draft, other: Draft): boolean {
  return JSON.stringify({ ...one, date: '' }) === JSON.stringify({ ...other, date: '' });
}
