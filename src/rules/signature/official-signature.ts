import type { Draft } from '../../mail/draft';
import type { Insertion } from '../../mail/edit';
import { SIGNATURE_FIELDS, type Letter, type SignatureField } from '../../mail/letter';
import type { Office, Person } from '../../office/office';

/** Which of a person's two official signatures to insert. */
export type SignatureLength = 'full' | 'short' | 'short-in-replies';

/** The employee who writes the message, by the address of the sender; undefined for shared mailboxes and strangers. */
export function authorOf(draft: Draft, office: Office): Person | undefined {
  const email = draft.from?.email.toLowerCase();
  return email === undefined ? undefined : office.people.filter((person) => person.email === email)[0];
}

/**
 * The author's official signature as the office's templates render it. It never holds the confidentiality notice,
 * which is a block of its own (`Office.notice`).
 */
export function signatureInsertion(draft: Draft, office: Office, length: SignatureLength): Insertion | undefined {
  const signature = authorOf(draft, office)?.signature;
  const short = length === 'short' || (length === 'short-in-replies' && draft.kind === 'reply');
  return short ? signature?.short : signature?.full;
}

/** Fields of the signature beyond the name; the name alone is no footer. */
export function hasFooter(letter: Letter): boolean {
  const fields = letter.signature?.fields ?? {};
  return SIGNATURE_FIELDS.some((field: SignatureField) => field !== 'name' && fields[field] !== undefined);
}
