import { Activations, type Outcome } from './activations';
import type { AddIn, Command, FunctionCommand, PaneCommand } from './add-in';
import { Dialogs } from './dialogs';
import { Faults } from './faults';
import { answerFrame, type FocusMove } from './frame-requests';
import { type ItemSnapshot, type NotificationAction, snapshot } from './item';
import type { ItemInput } from './item-input';
import { launchEvent, type LaunchEventType } from './launch-events';
import { Mailbox } from './mailbox';
import { type Frames, Runtime, type RuntimeKind } from './runtime';
import { SendGate } from './send-gate';
import type { HostSettings } from './settings';
import { contextText } from './smart-alerts';
import { initialData, notificationNumber, wireAttachment } from './start-data';
import { Trace } from './trace';

export interface HostOptions {
  readonly addIn: AddIn;
  readonly settings: HostSettings;
  readonly frames: Frames;
  /** Origin of the host page and of the add-in. */
  readonly origin: string;
  /** The focus leaves the pane. */
  readonly onFocusMove?: (move: FocusMove) => void;
}

/** The emulated Outlook: one mailbox, one add-in and its frames. Knows no DOM. */
export class OutlookHost {
  readonly trace = new Trace();
  readonly faults = new Faults();
  readonly mailbox: Mailbox;
  readonly gate: SendGate;
  readonly dialogs: Dialogs;
  /** The page that runs functions cannot be loaded. */
  isRuntimeMissing = false;
  paneCommand: PaneCommand | undefined;
  private readonly activations: Activations;
  private pane: Runtime | undefined;
  private commands: Runtime | undefined;

  constructor(private readonly options: HostOptions) {
    const { addIn, settings } = options;
    this.mailbox = new Mailbox(settings);
    this.activations = new Activations(this.trace, settings.timing);
    this.dialogs = new Dialogs(
      ({ url }) => this.openFrame('dialog', url),
      () => this.mailbox.changed(),
    );
    this.gate = new SendGate({
      addIn,
      mailbox: this.mailbox,
      trace: this.trace,
      sendEvent: () => launchEvent(addIn, settings.requirementSet, 'OnMessageSend'),
      activate: () => this.raise('OnMessageSend'),
      takeAction: ({ command, contextData }) => this.runCommand(command, contextData),
    });
    this.mailbox.on('item', () => this.itemChanged());
    this.mailbox.on('recipients', (changedRecipientFields) => {
      this.fire('olkRecipientsChanged', [JSON.stringify(changedRecipientFields)]);
      void this.raise('OnMessageRecipientsChanged', { changedRecipientFields });
    });
    this.mailbox.on('attachments', ({ status, attachment }) => {
      const change = { attachmentStatus: status, attachmentDetails: wireAttachment(attachment) };
      this.fire('olkAttachmentsChanged', [JSON.stringify(change)]);
      void this.raise('OnMessageAttachmentsChanged', change);
    });
    this.mailbox.on('from', () => void this.raise('OnMessageFromChanged'));
    this.mailbox.on('dismissed', ({ type }) => {
      const DISMISS = 1;
      this.fire('olkInfobarClicked', [{ actionType: DISMISS, infobarType: notificationNumber(type) }]);
    });
  }

  get addIn(): AddIn {
    return this.options.addIn;
  }

  /** Opens a message, or none. */
  open(input: ItemInput | undefined): void {
    this.mailbox.open(input);
  }

  /** The open item and all sent ones, as plain data. */
  snapshot(): { readonly item: ItemSnapshot | undefined; readonly sent: readonly ItemSnapshot[] } {
    const { item, sent } = this.mailbox;
    return { item: item && snapshot(item), sent: sent.map(snapshot) };
  }

  /** The manifest's buttons for the open message. */
  availableCommands(): readonly Command[] {
    const mode = this.mailbox.item?.mode;
    return this.addIn.commands.filter(({ surface }) => surface === mode);
  }

  /**
   * A button of the manifest, pressed by the user, an information bar or a Smart Alerts dialog.
   * @param context what `getInitializationContextAsync` shall tell the add-in
   */
  runCommand(command: Command | undefined, context = ''): void {
    const { item } = this.mailbox;
    if (item !== undefined) item.initializationContext = context;
    if (command?.action === 'pane') this.openPane(command, context);
    if (command?.action === 'function') void this.runFunction(command);
  }

  private openPane(command: PaneCommand, context: string): void {
    if (this.pane !== undefined && this.paneCommand?.id === command.id) {
      const CONTEXT_CHANGED = 'olkInitializationContextChanged';
      if (context === '') return this.pane.focus();
      if (this.pane.listensTo(CONTEXT_CHANGED)) return this.pane.fire(CONTEXT_CHANGED, [context]);
    }
    // A pane that cannot be told of a new context is loaded again.
    this.closePane();
    this.paneCommand = command;
    this.pane = this.openFrame('pane', command.url);
    this.mailbox.changed();
  }

  closePane(): void {
    if (this.pane === undefined) return;
    this.dialogs.close(this.pane);
    this.pane.close();
    this.pane = undefined;
    this.paneCommand = undefined;
    this.mailbox.changed();
  }

  /** The action of an information bar. */
  runNotificationAction({ commandId, contextData }: NotificationAction): void {
    const command = this.addIn.commands.find(({ id }) => id === commandId);
    if (command === undefined) this.trace.violations.push(`commandId ${commandId} is not in the manifest`);
    this.runCommand(command, contextText(contextData));
  }

  private async runFunction({ id, functionName }: FunctionCommand): Promise<void> {
    await this.activations.run(this.commandsRuntime(), functionName, { type: 'FunctionCommand', source: { id } });
  }

  /** Activates the add-in. @returns undefined when it does not handle the event */
  private async raise(type: LaunchEventType, details: Record<string, unknown> = {}): Promise<Outcome | undefined> {
    const { item, settings } = this.mailbox;
    const handler = launchEvent(this.addIn, settings.requirementSet, type);
    if (handler === undefined || item?.mode !== 'compose') return undefined;
    const event = { type, source: { id: this.addIn.id }, ...details };
    return this.activations.run(this.commandsRuntime(), handler.functionName, event);
  }

  /** The hidden page that runs functions, loaded when it is first needed for a message. */
  private commandsRuntime(): Runtime | undefined {
    const { runtimeUrl } = this.addIn;
    if (this.isRuntimeMissing || runtimeUrl === undefined) return undefined;
    return (this.commands ??= this.openFrame('commands', runtimeUrl));
  }

  /** Another item: running functions end, a pane that cannot be pinned closes, a pinned one is told. */
  private itemChanged(): void {
    this.gate.reset();
    this.activations.abandon();
    this.commands?.close();
    this.commands = undefined;
    if (this.paneCommand?.canBePinned === true) {
      this.fire('olkItemSelectedChanged', initialData(this.addIn, this.mailbox));
    } else {
      this.closePane();
    }
    void this.raise('OnNewMessageCompose');
  }

  private fire(eventName: string, data: unknown): void {
    for (const runtime of [this.pane, this.commands]) runtime?.fire(eventName, data);
  }

  private openFrame(kind: RuntimeKind, url: string): Runtime {
    const { addIn, frames, origin, onFocusMove = () => undefined } = this.options;
    const { mailbox, trace, faults, dialogs, activations } = this;
    const send = () => void this.gate.send();
    const target = { addIn, mailbox, trace, faults, dialogs, activations, origin, send, onFocusMove };
    const owner = {
      invoke: (runtime: Runtime, action: string, data: unknown) => answerFrame(target, runtime, action, data),
      registered: (runtime: Runtime, name: string, data: unknown) => dialogs.registered(runtime, name, data),
      unregistered: (runtime: Runtime, name: string) => dialogs.unregistered(runtime, name),
    };
    return new Runtime(kind, url, frames, origin, mailbox.settings.locale, owner, trace);
  }
}
