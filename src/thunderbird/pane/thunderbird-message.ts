import type { SkipList } from '../../checker/skips';
import type { Draft } from '../../mail/draft';
import { isoDate } from '../../mail/iso-date';
import { isSameLetter } from '../../mail/same-letter';
import { readBody } from '../../mail/text/read-body';
import type { MessageClient, Outcome, Reading } from '../../pane/session/message-client';
import type { Finding } from '../../rules/finding';
import { onHeadersChanged, readCompose, replaceBody, writeHeaders } from '../api/compose';
import { askEditor, onTyping } from '../api/messages';
import { draftOf } from '../message/compose-draft';
import type { Place } from '../message/protocol';
import { keepSkips, onHeld, readHeld, readSkips } from '../send/held';

/** A message being written in Thunderbird. The text is read and changed in its editor, the rest through the compose window. */
export class ThunderbirdMessage implements MessageClient {
  constructor(private readonly tabId: number) {}

  async read(): Promise<Reading> {
    const [message, body] = await Promise.all([readCompose(this.tabId), askEditor(this.tabId, 'read', {})]);
    return { draft: draftOf({ ...message, body }, isoDate(new Date())) };
  }

  async write(before: Draft, after: Draft): Promise<Outcome> {
    try {
      await writeHeaders(this.tabId, before, after);
      return after.body.content === before.body.content ? { kind: 'done' } : await this.writeBody(before, after);
    } catch (error) {
      return { kind: 'kept', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** In steps the author can undo; as a whole where the editor would make something else of it. */
  private async writeBody({ body: before }: Draft, { body }: Draft): Promise<Outcome> {
    const written = await askEditor(this.tabId, 'write', { before, after: body });
    if (written === null) return { kind: 'overtaken' };
    if (written.taken) return { kind: 'done' };
    await replaceBody(this.tabId, written.whole);
    const held = await askEditor(this.tabId, 'read', {});
    return isSameLetter(body, held) ? { kind: 'done' } : { kind: 'broken', reason: 'the editor holds something else' };
  }

  readSkips(): Promise<SkipList> {
    return readSkips(this.tabId);
  }

  /** The marks go with them. */
  async keepSkips(skips: SkipList): Promise<void> {
    await keepSkips(this.tabId, skips);
    await askEditor(this.tabId, 'recheck', {});
  }

  onChange(changed: () => void): () => void {
    const ours = (tabId: number) => tabId === this.tabId && changed();
    const ends = [onTyping(ours), onHeadersChanged(ours)];
    return () => ends.forEach((end) => end());
  }

  onHeld(held: (identities: readonly string[]) => void): () => void {
    let listening = true;
    const tell = async () => {
      const what = await readHeld(this.tabId);
      if (what && listening) held(what.blocking.length > 0 ? what.blocking : what.identities);
    };
    void tell();
    const end = onHeld(this.tabId, () => void tell());
    return () => {
      listening = false;
      end();
    };
  }

  reveal(finding: Finding, draft: Draft): void {
    const place = placeOf(finding, draft);
    if (place) void askEditor(this.tabId, 'reveal', place);
  }

  point(finding: Finding | null, draft: Draft): void {
    void askEditor(this.tabId, 'point', { place: finding && placeOf(finding, draft) });
  }
}

/** The subject has no place in the editor. */
function placeOf({ part, range }: Finding, { body }: Draft): Place | null {
  return range && part !== 'subject' ? { text: readBody(body).text, start: range.start, end: range.end } : null;
}
