import { signatoryOf } from '../../checker/signatory';
import type { Office } from '../../office/office';
import { listIdentities, setSignature, type Identity } from '../api/identities';

/** The signature an identity is to have. */
export interface WantedSignature {
  readonly id: string;
  readonly signature: string;
  readonly isPlainText: boolean;
}

/**
 * Official signatures of the identities the office knows that do not have them: with its notice, as HTML, or as text where the user
 * writes plain text. Thunderbird knows one signature for all messages; the short one for replies is put in when a reply is begun.
 */
export function wantedSignatures(identities: readonly Identity[], office: Office): readonly WantedSignature[] {
  const isPerson = (email: string) => office.people.some((person) => person.email === email);
  // Whoever also writes from the office's shared mailboxes signs there with their own name.
  const user = identities.map(({ email }) => email.toLowerCase()).find(isPerson);
  return identities.flatMap((identity) => {
    const block = signatoryOf({ email: identity.email }, user, office)?.signature?.full;
    if (!block) return [];
    const isPlainText = !identity.composeHtml;
    const signature = isPlainText ? `${block.text}\n\n${office.notice.text}` : `${block.html}${office.notice.html}`;
    const isThere = identity.signature === signature && identity.signatureIsPlainText === isPlainText;
    return isThere ? [] : [{ id: identity.id, signature, isPlainText }];
  });
}

/** Gives the user's identities their official signatures. */
export async function keepSignatures(office: Office): Promise<void> {
  for (const { id, signature, isPlainText } of wantedSignatures(await listIdentities(), office)) {
    await setSignature(id, signature, isPlainText);
  }
}
