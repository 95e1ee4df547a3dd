import { checkDraft } from '../../checker/check-draft';
import { gateText } from '../../checker/gate-texts';
import { NO_SKIPS, skippedIn } from '../../checker/skips';
import { isoDate } from '../../mail/iso-date';
import { NOTIFICATION_ICON, OPEN_PANE } from '../../manifest/add-in';
import type { FindingId } from '../../office/finding-id';
import type { Language } from '../../office/office';
import type { Finding } from '../../rules/finding';
import { heldContext } from '../message/held';
import { readKept } from '../message/kept-state';
import { draftOf, judgeable, readMessage } from '../message/read-message';
import { clientLanguage, userEmail } from '../office-js/client';
import type { ComposeItem } from '../office-js/compose-item';
import type { LaunchEvent } from '../office-js/launch-event';
import { bakedOffice } from './baked-office';
import { handle } from './handle';

/** Findings that are told above the message as soon as they arise, and in which words. */
const BARS: Readonly<Partial<Record<FindingId, (finding: Finding, language: Language) => string>>> = {
  'recipients-unrelated-visible': ({ data }, language) => gateText('outsidersVisible', language, data),
  'attachment-missing': (_finding, language) => gateText('attachmentMissing', language),
};
const IDS = Object.keys(BARS) as readonly FindingId[];

/**
 * Recipients or attachments changed: a bar while outsiders who do not know one another stand in To and Cc, with the way to Bcc, and one
 * while the text announces an attachment and there is none.
 */
export function updateBars(event: LaunchEvent): void {
  handle(event, (item, done) => {
    const office = bakedOffice();
    readMessage(item)((message) =>
      readKept(item)(({ skips = NO_SKIPS }) => {
        if (!message.ok) {
          done();
          return;
        }
        const { headers, text } = message.value;
        const draft = draftOf(headers, text, userEmail(), isoDate(new Date()));
        const able = judgeable(headers);
        const only = new Set(IDS.filter((id) => !able || able.has(id)));
        const { findings } = checkDraft(draft, office, { only, ...skippedIn(skips, office) });
        let open = IDS.length;
        const next = () => {
          open -= 1;
          if (open === 0) done();
        };
        IDS.forEach((id) => update(item, id, findings.filter((finding) => finding.id === id)[0], next));
      }),
    );
  });
}

function update(item: ComposeItem, id: FindingId, finding: Finding | undefined, done: () => void): void {
  const words = BARS[id];
  if (!finding || !words) {
    item.bars.hide(id)(done);
    return;
  }
  const language = clientLanguage();
  const action = { text: gateText('showInPane', language), commandId: OPEN_PANE, contextData: heldContext([finding]) };
  item.bars.show({ key: id, text: words(finding, language), icon: NOTIFICATION_ICON, action })(done);
}
