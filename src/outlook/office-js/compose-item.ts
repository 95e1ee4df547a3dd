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
      { name: 'getInitializationContextAsync', since: '1.8', found: item.getInitializationContextAsync },
      (callback) => item.getInitializationContextAsync(callback),
    )(done);
  };

  /** Calls `listener` whenever the client says that recipients or attachments changed; some never do. The function ends it. */
  onChange(what: 'recipients' | 'attachments', listener: () => void): () => void {
    const { RecipientsChanged, AttachmentsChanged } = Office.EventType;
    return what === 'recipients'
      ? this.listen(RecipientsChanged, '1.7', listener)
      : this.listen(AttachmentsChanged, '1.8', listener);
  }

  /** Calls `listener` with the new context whenever a pane that is open is asked for again. The function ends it. */
  onContextChange(listener: (context: string) => void): () => void {
    // Not in Office.js before Mailbox 1.15.
    const type = Office.EventType.InitializationContextChanged as Office.EventType | undefined;
    return this.listen(type, '1.15', ({ initializationContextData }: { initializationContextData?: string }) => {
      if (initializationContextData !== undefined) listener(initializationContextData);
    });
  }

  /** The client keeps one set of listeners for each event: ending one ends them all, and only one of ours is ever there. */
  private listen<Event>(
    type: Office.EventType | undefined,
    since: string,
    listener: (event: Event) => void,
  ): () => void {
    const { item } = this;
    const host = (name: string, found: unknown) => ({ name: `${name}(${String(type)})`, since, found: type && found });
    const add = this.calls.ask(host('addHandlerAsync', item.addHandlerAsync), (callback) => {
      if (type !== undefined) item.addHandlerAsync(type, listener, callback);
    });
    const remove = this.calls.ask(host('removeHandlerAsync', item.removeHandlerAsync), (callback) => {
      if (type !== undefined) item.removeHandlerAsync(type, callback);
    });
    add(ignored);
    return () => remove(ignored);
  }
}

function ignored(): void {
  // A client that does not tell is asked again and again anyway.
}
