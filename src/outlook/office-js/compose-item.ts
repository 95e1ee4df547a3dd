import type { HostCalls } from './host-calls';
import type { Ask } from './host-result';
import { ItemBars } from './item-bars';
import { ItemBody } from './item-body';
import { ItemHeaders } from './item-headers';
import { ItemStore } from './item-store';

/** A message being written, as the client holds it. */
export class ComposeItem {
  readonly body: ItemBody;
  readonly headers: ItemHeaders;
  readonly bars: ItemBars;
  readonly store: ItemStore;

  constructor(
    private readonly item: Office.MessageCompose,
    private readonly calls: HostCalls,
  ) {
    this.body = new ItemBody(item, calls);
    this.headers = new ItemHeaders(item, calls);
    this.bars = new ItemBars(item, calls);
    this.store = new ItemStore(item, calls);
  }

  /** What opened the pane: `contextData` of a Smart Alert or an information bar; an empty text when nothing did. */
  readonly getInitializationContext: Ask<string> = (done) => {
    const { item } = this;
    this.calls.ask<string>(
      { name: 'getInitializationContextAsync', since: '1.5', found: item.getInitializationContextAsync },
      (callback) => item.getInitializationContextAsync(callback),
    )(done);
  };

  /** Calls `listener` whenever the client says that recipients or attachments changed; fails where it never will. */
  onChange(what: 'recipients' | 'attachments', listener: () => void): Ask<void> {
    const { item } = this;
    const since = what === 'recipients' ? '1.7' : '1.8';
    const host = { name: `addHandlerAsync(${what})`, since, found: item.addHandlerAsync };
    return this.calls.ask(host, (callback) => {
      const { RecipientsChanged, AttachmentsChanged } = Office.EventType;
      item.addHandlerAsync(what === 'recipients' ? RecipientsChanged : AttachmentsChanged, listener, callback);
    });
  }

  /** Calls `listener` whenever the pane, already open, is asked for again from a Smart Alert; fails where it never will. */
  onContextChange(listener: () => void): Ask<void> {
    const { item } = this;
    const type = Office.EventType.InitializationContextChanged as Office.EventType | undefined;
    const host = { name: 'addHandlerAsync(context)', since: '1.15', found: type && item.addHandlerAsync };
    return this.calls.ask(host, (callback) => {
      if (type !== undefined) item.addHandlerAsync(type, listener, callback);
    });
  }
}
