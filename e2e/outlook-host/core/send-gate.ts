import type { AddIn, LaunchEvent } from './add-in';
import type { Outcome } from './activations';
import type { Mailbox } from './mailbox';
import { type AlertChoice, failure, judge, type SendAlert } from './smart-alerts';
import type { Trace } from './trace';

export interface SendGateOptions {
  readonly addIn: AddIn;
  readonly mailbox: Mailbox;
  readonly trace: Trace;
  /** The event of sending, where add-in and requirement set have it. */
  readonly sendEvent: () => LaunchEvent | undefined;
  readonly activate: () => Promise<Outcome | undefined>;
  readonly takeAction: (action: NonNullable<SendAlert['action']>) => void;
}

/** Stands between "Send" and sending: asks the add-in, shows what it says, does what the user chooses. */
export class SendGate {
  isChecking = false;
  alert: SendAlert | undefined;
  /** A choice of the user or another item makes the answer of an earlier attempt worthless. */
  private attempt = 0;

  constructor(private readonly options: SendGateOptions) {}

  async send(): Promise<void> {
    const { mailbox, addIn, trace, sendEvent, activate } = this.options;
    if (this.isChecking || this.alert !== undefined || mailbox.item?.mode !== 'compose') return;
    const event = sendEvent();
    if (event === undefined) return mailbox.dispatch();
    const mode = mailbox.settings.sendMode ?? event.sendMode ?? 'SoftBlock';
    const attempt = ++this.attempt;
    this.isChecking = true;
    mailbox.changed();
    const slow = setTimeout(() => this.show(failure('slow', mode), attempt), mailbox.settings.timing.slow);
    const outcome = await activate();
    clearTimeout(slow);
    if (attempt !== this.attempt || outcome === undefined || outcome.kind === 'abandoned') return;
    this.isChecking = false;
    const alert = judge(outcome, mode, addIn.commands, mailbox.settings.requirementSet, trace.violations);
    this.show(alert, attempt);
    if (alert === undefined) mailbox.dispatch();
  }

  /** The user presses a button of the dialog. */
  choose(choice: AlertChoice): void {
    const { alert } = this;
    if (alert?.choices.includes(choice) !== true) return;
    this.reset();
    if (choice === 'sendAnyway') this.options.mailbox.dispatch();
    if (choice === 'takeAction' && alert.action !== undefined) this.options.takeAction(alert.action);
  }

  /** Forgets what is going on: the user decided, or another item is open. */
  reset(): void {
    this.attempt += 1;
    this.isChecking = false;
    this.alert = undefined;
    this.options.mailbox.changed();
  }

  private show(alert: SendAlert | undefined, attempt: number): void {
    if (attempt !== this.attempt) return;
    this.alert = alert;
    this.options.mailbox.changed();
  }
}
