import type { Runtime } from './runtime';

const MESSAGE_RECEIVED = 'dialogMessageReceived';
const PARENT_MESSAGE_RECEIVED = 'dialogParentMessageReceived';

/** The user closed the dialog. */
const CLOSED_BY_USER = 12006;

/** What the emulator uses of the options of `displayDialogAsync`. */
interface DialogOptions {
  readonly url: string;
}

/** Dialogs in frames (`displayInIframe`). Pop-up windows talk to their opener without the host. */
export class Dialogs {
  /** By the frame that opened them. */
  private readonly opened = new Map<Runtime, Runtime>();

  constructor(
    private readonly openFrame: (options: DialogOptions) => Runtime,
    private readonly onChange: () => void,
  ) {}

  get isOpen(): boolean {
    return this.opened.size > 0;
  }

  /** A frame registered for an event; for messages of a dialog that means: open it. */
  registered(parent: Runtime, eventName: string, data: unknown): void {
    if (eventName !== MESSAGE_RECEIVED) return;
    this.opened.set(parent, this.openFrame(JSON.parse((data as { targetId: string }).targetId) as DialogOptions));
    this.onChange();
  }

  /** The add-in closes the dialog by taking its handler away. */
  unregistered(parent: Runtime, eventName: string): void {
    if (eventName === MESSAGE_RECEIVED) this.close(parent);
  }

  messageParent(dialog: Runtime, messageContent: unknown, messageOrigin: string): void {
    const parent = [...this.opened].find(([, opened]) => opened === dialog)?.[0];
    parent?.fire(MESSAGE_RECEIVED, { messageType: 0, messageContent, messageOrigin });
  }

  messageChild(parent: Runtime, messageContent: unknown, messageOrigin: string): void {
    this.opened.get(parent)?.fire(PARENT_MESSAGE_RECEIVED, { messageType: 1, messageContent, messageOrigin });
  }

  /** The user closes whatever dialog is open. */
  dismiss(): void {
    for (const parent of this.opened.keys()) {
      parent.fire(MESSAGE_RECEIVED, { messageType: CLOSED_BY_USER });
      this.close(parent);
    }
  }

  /** The dialog of a frame goes away. */
  close(parent: Runtime): void {
    this.opened.get(parent)?.close();
    if (this.opened.delete(parent)) this.onChange();
  }
}
