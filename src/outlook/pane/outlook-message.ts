import type { SkipList } from '../../checker/skips';
import type { Draft } from '../../mail/draft';
import { isoDate } from '../../mail/iso-date';
import { OVERRIDE_HEADER } from '../../checker/override-record';
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
    const text = await promised(readText(this.item));
    const headers = what === 'text' && this.headers ? this.headers : await promised(readHeaders(this.item));
    this.headers = headers;
    const only = judgeable(headers);
    return { draft: draftOf(headers, text, this.user, isoDate(new Date())), ...(only ? { only } : {}) };
  }

  write(before: Draft, after: Draft): Promise<Outcome> {
    return writeMessage(this.item, before, after);
  }

  readSkips(): Promise<SkipList> {
    return new Promise((resolve) => readKept(this.item)(({ skips }) => resolve(skips)));
  }

  /** What is skipped is known to the send handler only when the client keeps it. */
  keepSkips(skips: SkipList): Promise<void> {
    return promised(keepSkips(this.item, skips));
  }

  recordOverrides(header: string | undefined): Promise<void> {
    return promised(this.item.headers.setInternetHeader(OVERRIDE_HEADER, header));
  }

  onChange(changed: () => void): () => void {
    let listening = true;
    for (const what of ['recipients', 'attachments'] as const) {
      this.item.onChange(what, () => listening && changed())(() => undefined);
    }
    return () => {
      listening = false;
    };
  }

  onHeld(held: (identities: readonly string[]) => void): () => void {
    let listening = true;
    const readContext = () =>
      this.item.getInitializationContext((context) => {
        const identities = context.ok ? heldIdentities(context.value) : undefined;
        if (identities && listening) held(identities);
      });
    readContext();
    this.item.onContextChange(readContext)(() => undefined);
    return () => {
      listening = false;
    };
  }
}
