import { isoDate } from '../../mail/iso-date';
import type { Office } from '../../office/office';
import type { ComposeItem } from '../office-js/compose-item';
import type { Ask } from '../office-js/host-result';
import { planSignature } from '../../checker/plan-signature';
import { draftOf, readHeaders, readText } from './read-message';
import { signatoryOf } from '../../checker/signatory';

/**
 * Gives a message the official signature of its sender, in place of the one the client put in. Does nothing for senders the office does
 * not know, and nothing when the signature is there. The answer comes when the client has done all it was asked.
 */
export function insertSignature(item: ComposeItem, user: string | undefined, office: Office): Ask<void> {
  return (done) =>
    readHeaders(item)((headers) => {
      if (!headers.ok) {
        done(headers);
        return;
      }
      const signatory = signatoryOf(headers.value.from, user, office);
      if (!signatory) {
        done({ ok: true, value: undefined });
        return;
      }
      // Whether the client's own signature could be switched off does not matter: ours takes its place.
      item.body.disableClientSignature(() =>
        readText(item)((text) => {
          if (!text.ok) {
            done(text);
            return;
          }
          const draft = draftOf(headers.value, text.value, user, isoDate(new Date()));
          const signature = planSignature(draft, signatory, office);
          if (signature) item.body.setSignature(signature)(done);
          else done({ ok: true, value: undefined });
        }),
      );
    });
}
