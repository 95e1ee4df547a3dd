/** What a handler of an event may tell the client. A subset of `Office.SmartAlertsEventCompletedOptions`. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  /** Plain text, at most 500 characters. */
  readonly errorMessage?: string;
  /** The same with lists and bold words, at most 500 characters (Mailbox 1.15). */
  readonly errorMessageMarkdown?: string;
  /** At most 20 characters. */
  readonly cancelLabel?: string;
  /** Control of the manifest that the dialog's button runs. */
  readonly commandId?: string;
  /** For the pane that opens; a text, since classic Outlook before 2402 takes nothing else. */
  readonly contextData?: string;
  /** Lets the user send all the same, whatever mode the manifest has (Mailbox 1.14). */
  readonly sendModeOverride?: 'promptUser';
}

/** The client's call to a handler. */
export interface LaunchEvent {
  completed(answer?: SendAnswer): void;
}

/**
 * Tells the client which function answers which event. Must run at the top level of the event file: classic Outlook runs no
 * `Office.onReady` code, and a handler it does not find holds every message back.
 */
export function associateHandlers(handlers: Readonly<Record<string, (event: LaunchEvent) => void>>): void {
  Object.keys(handlers).forEach((name) => {
    Office.actions.associate(name, handlers[name] as (event: LaunchEvent) => void);
  });
  // Browser runtimes hand events over only to a page that says it is ready.
  Office.onReady();
}
