import { planSignatureBlock } from '../../checker/plan-signature';
import { signatoryOf } from '../../checker/signatory';
import { isoDate } from '../../mail/iso-date';
import type { Office } from '../../office/office';
import { readCompose } from '../api/compose';
import { listIdentities } from '../api/identities';
import { askEditor } from '../api/messages';
import { draftOf, notOurs } from '../message/compose-draft';

/**
 * Puts the official signature in the place of the one Thunderbird put into a message that was just begun, where that is another: the short
 * one in replies, the text in plain-text messages, or instead of a file. A draft taken up again stays as its author left it.
 */
export async function signMessage(tabId: number, office: Office): Promise<void> {
  const message = await readCompose(tabId);
  if (message.type === 'draft' || notOurs(message)) return;
  const emails = (await listIdentities()).map(({ email }) => email.toLowerCase());
  const user = emails.find((email) => office.people.some((person) => person.email === email));
  const signatory = signatoryOf(message.from, user, office);
  // Only as HTML does a plain-text message tell where its signature is.
  const body = { format: 'html' as const, content: message.html };
  const signature =
    signatory && planSignatureBlock(draftOf({ ...message, body }, isoDate(new Date())), signatory, office);
  if (signature) await askEditor(tabId, 'sign', { signature });
}
