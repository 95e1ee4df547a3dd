import type { SkipList } from '../../checker/skips';
import type { Draft } from '../../mail/draft';
import { isoDate } from '../../mail/iso-date';
import type { MessageClient, Outcome, Reading } from '../../pane/session/message-client';
import { heldIdentities } from '../message/held';
import { keepSkips, readKept } from '../message/kept-state';
import { draftOf, judgeable, readHeaders, readText, type MessageHeaders } from '../message/read-message';
import type { ComposeItem } from '../office-js/compose-item';
import { promised } from '../office-js/host-result';
import { writeMessage } from './write-message';

/** A message being written in Outlook. */
export class OutlookMessage implements MessageClient {
  private headers: MessageHeaders | undefined;

  /** @param user address of the signed-in user */
  constructor(
    private readonly item: ComposeItem,
    private readonly user: string | undefined,
  ) {}

  async read(what: 'all' | 'text'): Promise<Reading> {
    // The text last: a change is made for it.
    const headers = what === 'text' && this.headers ? this.headers : await promised(readHeaders(this.item));
    const text = await promised(readText(this.item));
    this.headers = headers;
    const only = judgeable(headers);
    return { draft: draftOf(headers, text, this.user, isoDate(new Date())), ...(only ? { only } : {}) };
  }

  write(before: Draft, after: Draft): Promise<Outcome> {
    return writeMessage(this.item, before, after);
  }

  readSkips(): Promise<SkipList> {
    return new Promise((resolve, reject) => {
      readKept(this.item)(({ skips }) => {
        if (skips) resolve(skips);
        else reject(new Error('the client does not tell what was skipped'));
      });
    });
  }

  keepSkips(skips: SkipList): Promise<void> {
    return promised(keepSkips(this.item, skips));
  }

  onChange(changed: () => void): () => void {
    const ends = [this.item.onChange('recipients', changed), this.item.onChange('attachments', changed)];
    return () => ends.forEach((end) => end());
  }

  onHeld(held: (identities: readonly string[]) => void): () => void {
    let listening = true;
    const take = (context: string) => {
      const identities = heldIdentities(context);
      if (identities && listening) held(identities);
    };
    this.item.getInitializationContext((context) => {
      if (context.ok) take(context.value);
    });
    const end = this.item.onContextChange(take);
    return () => {
      listening = false;
      end();
    };
  }
}
