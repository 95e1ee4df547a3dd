import type { HostCalls } from './host-calls';
import type { Ask } from './host-result';

/** A bar above the message (Office.js: notification message). */
export interface InformationBar {
  /** Ours; a bar of the same key is replaced. */
  readonly key: string;
  /** At most 150 characters. */
  readonly text: string;
  /** Resource of the manifest. */
  readonly icon: string;
  /** A button that opens the pane, where the client can show one. */
  readonly action?: { readonly text: string; readonly commandId: string; readonly contextData: string };
}

/** Bars above a message being written. Clients show five at the most, one of them with a button. */
export class ItemBars {
  constructor(
    private readonly item: Office.MessageCompose,
    private readonly calls: HostCalls,
  ) {}

  /** Shows a bar above the message, with its button where the client has room for one: it shows one button of an add-in at most. */
  show({ key, text, icon, action }: InformationBar): Ask<void> {
    const plain = this.replace(key, '1.3', { type: 'informationalMessage', message: text, icon, persistent: false });
    if (!action) return plain;
    const { text: actionText, commandId, contextData } = action;
    const actions = [{ actionType: 'showTaskPane', actionText, commandId, contextData }];
    const withButton = this.replace(key, '1.10', { type: 'insightMessage', message: text, icon, actions });
    return (done) =>
      withButton((result) => {
        if (result.ok) done(result);
        else plain(done);
      });
  }

  private replace(key: string, since: string, details: Office.NotificationMessageDetails): Ask<void> {
    const { notificationMessages } = this.item;
    const host = { name: 'notificationMessages.replaceAsync', since, found: notificationMessages.replaceAsync };
    return this.calls.ask(host, (callback) => notificationMessages.replaceAsync(key, details, callback));
  }

  hide(key: string): Ask<void> {
    const { notificationMessages } = this.item;
    return this.calls.ask(
      { name: 'notificationMessages.removeAsync', since: '1.3', found: notificationMessages.removeAsync },
      (callback) => notificationMessages.removeAsync(key, callback),
    );
  }
}
