import type { LetterForm } from './letter-form';
import { sanitisedHtml } from './sanitise-html';

/** A letter that comes from elsewhere than the writing surface, its HTML made fit for it. */
export function tidied(letter: LetterForm): LetterForm {
  return { ...letter, html: sanitisedHtml(letter.html) };
}
