import type { Range } from '../../mail/edit';
import type { Letter } from '../../mail/letter';

/** A case number („GN-II.6640.1.123.2025.AK”) with what announces it. Every group is bounded. */
const CASE_NUMBER =
  /(?:(?:znak|nr|numer)(?: sprawy| pisma)?\s?:?\s)?\[?[A-ZĄĆĘŁŃÓŚŻŹ]{1,12}(?:[-./][A-Za-z0-9ĄĆĘŁŃÓŚŻŹ]{1,12}){2,9}\]?/g;

/** Place of the author's own words in `Draft.subject`, without `Re:` and white space around; empty when there are none. */
export function ownWords(letter: Letter): Range {
  const subject = letter.draft.subject ?? '';
  let start = letter.subjectStart;
  let end = subject.length;
  while (start < end && isBlank(subject.charAt(start))) start++;
  while (end > start && isBlank(subject.charAt(end - 1))) end--;
  return { start, end };
}

/** White space and characters nobody sees. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(text);
}

/** Whether the words after the prefix were somebody else's: a reply, a forward, an automatic reply to a subject. */
export function isInherited(letter: Letter): boolean {
  return !isBlank((letter.draft.subject ?? '').slice(0, letter.subjectStart));
}

/** The subject without case numbers: only groups with a digit count as one. */
export function withoutCaseNumber(words: string): string {
  return words.replace(CASE_NUMBER, (match) => (/\d/.test(match) ? ' ' : match));
}
