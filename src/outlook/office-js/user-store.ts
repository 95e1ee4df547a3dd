import type { HostCalls } from './host-calls';
import type { Ask } from './host-result';

/**
 * Texts of ours kept with the user's mailbox, on every computer the user has (roaming settings): 32 KB together. The client reads them
 * before it starts a pane or an event handler, so that reading needs no question.
 */
export class UserStore {
  /** @param settings undefined where the client has none */
  constructor(
    private readonly settings: Office.RoamingSettings | undefined,
    private readonly calls: HostCalls,
  ) {}

  /** A text kept under this key as it was when the client started us; undefined when there is none, or it cannot be read. */
  read(key: string): string | undefined {
    try {
      const value: unknown = this.settings ? this.settings.get(key) : undefined;
      return typeof value === 'string' ? value : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text under a key. */
  write(key: string, value: string): Ask<void> {
    const { settings } = this;
    return this.calls.ask(
      { name: 'roamingSettings.saveAsync', since: '1.1', found: settings && settings.saveAsync },
      (callback) => {
        if (!settings) return;
        settings.set(key, value);
        settings.saveAsync(callback);
      },
    );
  }
}
