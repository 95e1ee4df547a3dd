import type { HostCalls } from './host-calls';
import type { Ask } from './host-result';

/** Error of `sessionData.getAsync` for a key that was never set. */
const NO_SUCH_KEY = 9050;

/**
 * Values of ours kept with one message and shared by pane and event handlers: in session data, which end with the compose session, or,
 * where the client has none, in custom properties, which stay with the draft.
 */
export class ItemStore {
  constructor(
    private readonly item: Office.MessageCompose,
    private readonly calls: HostCalls,
  ) {}

  /** A value kept with this message by us; undefined when there is none. */
  read(key: string): Ask<string | undefined> {
    return this.inSession ? this.readSessionData(key) : this.readCustomProperty(key);
  }

  /** Keeps a value with this message. At most `limit` characters. */
  write(key: string, value: string): Ask<void> {
    return this.inSession ? this.writeSessionData(key, value) : this.writeCustomProperty(key, value);
  }

  /** Characters a stored value may have: session data hold 50 000, custom properties 2 500 for everything of ours. */
  get limit(): number {
    return this.inSession ? 40_000 : 2_000;
  }

  private get inSession(): boolean {
    const { sessionData } = this.item;
    return this.calls.has({
      name: 'sessionData',
      since: '1.11',
      found: sessionData && sessionData.getAsync,
      onPhones: true,
    });
  }

  private readSessionData(key: string): Ask<string | undefined> {
    const { sessionData } = this.item;
    return (done) =>
      this.calls.ask<string>(
        { name: 'sessionData.getAsync', since: '1.11', found: sessionData.getAsync, onPhones: true },
        (callback) => sessionData.getAsync(key, callback),
      )((result) => done(result.ok || result.error.code !== NO_SUCH_KEY ? result : { ok: true, value: undefined }));
  }

  private writeSessionData(key: string, value: string): Ask<void> {
    const { sessionData } = this.item;
    return this.calls.ask(
      { name: 'sessionData.setAsync', since: '1.11', found: sessionData.setAsync, onPhones: true },
      (callback) => sessionData.setAsync(key, value, callback),
    );
  }

  private readonly loadCustomProperties: Ask<Office.CustomProperties> = (done) => {
    const { item } = this;
    this.calls.ask<Office.CustomProperties>(
      { name: 'loadCustomPropertiesAsync', since: '1.1', found: item.loadCustomPropertiesAsync },
      (callback) => item.loadCustomPropertiesAsync(callback),
    )(done);
  };

  private readCustomProperty(key: string): Ask<string | undefined> {
    return (done) =>
      this.loadCustomProperties((loaded) =>
        done(loaded.ok ? { ok: true, value: loaded.value.get(key) as string | undefined } : loaded),
      );
  }

  private writeCustomProperty(key: string, value: string): Ask<void> {
    return (done) =>
      this.loadCustomProperties((loaded) => {
        if (!loaded.ok) {
          done(loaded);
          return;
        }
        const properties = loaded.value;
        const save: Ask<void> = this.calls.ask(
          { name: 'customProperties.saveAsync', since: '1.1', found: properties.saveAsync },
          (callback) => {
            properties.set(key, value);
            properties.saveAsync(callback);
          },
        );
        save(done);
      });
  }
}
