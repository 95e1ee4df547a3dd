import { checkDraft } from '../../checker/check-draft';
import { overrideHeaderFor } from '../../checker/override-record';
import type { Report } from '../../checker/report';
import { NO_SKIPS, skippedIn } from '../../checker/skips';
import { isoDate } from '../../mail/iso-date';
import type { Office } from '../../office/office';
import { readKept } from '../message/kept-state';
import { draftOf, judgeable, readMessage } from '../message/read-message';
import { userEmail } from '../office-js/client';
import type { ComposeItem } from '../office-js/compose-item';
import type { Ask } from '../office-js/host-result';

export interface Judgement {
  readonly report: Report;
  /** What the user was asked about when *Send* was pressed before. */
  readonly asked: string | undefined;
  /** The audit header as it should be, where there may be one to write or to take away. */
  readonly audit?: { readonly header: string | undefined };
}

/** Reads the message and what is kept with it, and checks it. Fails when there is no telling whether the message may be sent. */
export function judge(item: ComposeItem, office: Office): Ask<Judgement> {
  return (done) =>
    readMessage(item)((message) => {
      if (!message.ok) {
        done(message);
        return;
      }
      const { headers, text } = message.value;
      readKept(item)(({ skips, asked }) => {
        const draft = draftOf(headers, text, userEmail(), isoDate(new Date()));
        const only = judgeable(headers);
        const list = skips || NO_SKIPS;
        const report = checkDraft(draft, office, Object.assign({ only }, skippedIn(list, office)));
        if (!skips && report.verdict === 'block' && office.override !== 'never') {
          const error = { call: 'sessionData.getAsync', reason: 'refused' as const, message: 'skips are not known' };
          done({ ok: false, error });
          return;
        }
        const isAudited = office.overrideAudit === 'header' && list.some(({ reason }) => reason !== undefined);
        const audit = isAudited
          ? { header: overrideHeaderFor(list, checkDraft(draft, office, { only }).findings) }
          : undefined;
        done({ ok: true, value: audit ? { report, asked, audit } : { report, asked } });
      });
    });
}
