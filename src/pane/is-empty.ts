import type { Letter } from '../mail/letter';

/** Whether the author has written anything yet: an empty letter, or one with a quoted thread only. */
export function isEmptyLetter(letter: Letter): boolean {
  return letter.passages.every(
    ({ part, start, end }) => part === 'subject' || part === 'signature' || letter.text.slice(start, end).trim() === '',
  );
}
