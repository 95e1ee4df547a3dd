import type { Office } from '../office/office';
import type { LetterForm } from './letter-form';
import { sanitisedHtml } from './sanitise-html';
import { signaturePictures } from './signature-pictures';

/** A letter that comes from elsewhere than the writing surface, its HTML made fit for it. */
export function tidied(letter: LetterForm, office: Office): LetterForm {
  return { ...letter, html: sanitisedHtml(letter.html, signaturePictures(office)) };
}
