import { checkDraft } from '../../checker/check-draft';
import { gateText } from '../../checker/gate-texts';
import { isoDate } from '../../mail/iso-date';
import type { FindingId } from '../../office/finding-id';
import type { Language } from '../../office/office';
import { NOTIFICATION_ICON, OPEN_PANE } from '../../manifest/add-in';
import type { Finding } from '../../rules/finding';
import { draftOf, judgeable, readMessage } from '../message/read-message';
import { readKept } from '../message/kept-state';
import { clientLanguage, userEmail } from '../office-js/client';
import type { ComposeItem } from '../office-js/compose-item';
import type { LaunchEvent } from '../office-js/launch-event';
import { heldContext } from '../message/held';
import { bakedOffice } from './baked-office';
import { handle } from './handle';

/** A finding that is told above the message as soon as it arises. */
interface Bar {
  readonly id: FindingId;
  text(finding: Finding, language: Language): string;
}

const RECIPIENTS: Bar = {
  id: 'recipients-unrelated-visible',
  text: ({ data }, language) => gateText('outsidersVisible', language, data),
};

const ATTACHMENTS: Bar = {
  id: 'attachment-missing',
  text: (_finding, language) => gateText('attachmentMissing', language),
};

/** Recipients changed: a bar while outsiders who do not know one another stand in To and Cc, with the way to Bcc. */
export function onMessageRecipientsChanged(event: LaunchEvent): void {
  handle(event, (item, done) => update(RECIPIENTS, item, done));
}

/** Attachments changed: a bar while the text announces one and there is none. */
export function onMessageAttachmentsChanged(event: LaunchEvent): void {
  handle(event, (item, done) => update(ATTACHMENTS, item, done));
}

function update(bar: Bar, item: ComposeItem, done: () => void): void {
  const office = bakedOffice();
  const language = clientLanguage();
  readMessage(item)((message) =>
    readKept(item)(({ ignored }) => {
      if (!message.ok) {
        done();
        return;
      }
      const { headers, text } = message.value;
      const draft = draftOf(headers, text, userEmail(), isoDate(new Date()));
      const able = judgeable(headers);
      const only = new Set(able && !able.has(bar.id) ? [] : [bar.id]);
      const [finding] = checkDraft(draft, office, { only, ignored }).findings;
      if (!finding) {
        item.bars.hide(bar.id)(done);
        return;
      }
      const action = {
        text: gateText('showInPane', language),
        commandId: OPEN_PANE,
        contextData: heldContext([finding]),
      };
      item.bars.show({ key: bar.id, text: bar.text(finding, language), icon: NOTIFICATION_ICON, action })(done);
    }),
  );
}
