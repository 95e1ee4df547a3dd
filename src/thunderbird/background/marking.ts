import { checkDraft } from '../../checker/check-draft';
import type { Body } from '../../mail/draft';
import { isoDate } from '../../mail/iso-date';
import { isEmptyLetter } from '../../pane/is-empty';
import { readCompose } from '../api/compose';
import { draftOf, notOurs, type ComposeMessage } from '../message/compose-draft';
import type { Marking } from '../message/protocol';
import { currentOffice } from '../office/office-store';
import { readSettings } from '../office/settings';
import { readSkips } from '../send/held';
import { skippedIn } from '../../checker/skips';

/** Recipients and subject are read again after so long (milliseconds): Thunderbird makes the whole text for it, on the editor's thread. */
const FRESH = 10_000;

/** What is marked in the editors of messages. */
export class Markings {
  private readonly known = new Map<number, { readonly message: ComposeMessage; readonly at: number }>();

  /** What is to be marked in a text; null when nothing ever is in this message. */
  async of(tabId: number, body: Body): Promise<Marking | null> {
    const [{ marks }, office, skips, message] = await Promise.all([
      readSettings(),
      currentOffice(),
      readSkips(tabId),
      this.messageOf(tabId),
    ]);
    if (!marks || notOurs(message)) return null;
    const draft = draftOf({ ...message, body }, isoDate(new Date()));
    const { letter, findings } = checkDraft(draft, office, skippedIn(skips, office));
    const places = isEmptyLetter(letter) ? [] : findings.filter(({ range, part }) => range && part !== 'subject');
    return {
      text: letter.text,
      marks: places.map(({ identity, part, range, severity }) => ({ identity, part, range, severity })),
    };
  }

  /** Recipients, subject, attachments or sender of a message changed, or it is gone. */
  forget(tabId: number): void {
    this.known.delete(tabId);
  }

  private async messageOf(tabId: number): Promise<ComposeMessage> {
    const known = this.known.get(tabId);
    if (known && Date.now() - known.at < FRESH) return known.message;
    const message = await readCompose(tabId);
    this.known.set(tabId, { message, at: Date.now() });
    return message;
  }
}
