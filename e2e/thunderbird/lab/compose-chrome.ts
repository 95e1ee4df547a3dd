import type { ChromeWindow } from './chrome-window';

/** What the lab uses of Thunderbird's compose window. */
export interface ComposeChrome extends ChromeWindow {
  readonly gMsgCompose?: { readonly composeHTML: boolean; readonly compFields: Readonly<Record<string, unknown>> };
  readonly composeEditorReady?: boolean;
  readonly gWindowLocked?: boolean;
  GetCurrentEditor(): Editor;
  GetCurrentEditorElement(): HTMLIFrameElement;
  goDoCommand(command: string): void;
  showAndFocusAddressRow(id: string): void;
  recipientAddPills(input: HTMLInputElement): void;
}

/** nsIEditor and nsIHTMLEditor. */
interface Editor {
  beginningOfDocument(): void;
  endOfDocument(): void;
  insertHTML(html: string): void;
  undo(count: number): void;
  redo(count: number): void;
}

/** What the lab uses of the main window. */
export interface MainChrome extends ChromeWindow {
  readonly msgWindow: unknown;
  ComposeMessage(type: number, format: number, folder: unknown, messages: readonly string[]): Promise<void>;
}
