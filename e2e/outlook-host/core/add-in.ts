/** What a host needs to know of an add-in; read from its manifest. */
export interface AddIn {
  readonly id: string;
  readonly name: LocalizedText;
  readonly permission: Permission;
  /** Page that runs function commands and event handlers, and the events it wants. */
  readonly runtimeUrl?: string;
  readonly launchEvents: readonly LaunchEvent[];
  readonly commands: readonly Command[];
  /** Origins a dialog may be opened from besides the add-in's own. */
  readonly appDomains: readonly string[];
}

/** A text of the manifest and its `Override`s by locale. */
export interface LocalizedText {
  readonly text: string;
  readonly overrides: Readonly<Record<string, string>>;
}

export type Permission = 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';

export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode?: SendMode;
}

/** A button of the manifest: it opens a pane or runs a function. */
export type Command = PaneCommand | FunctionCommand;

interface Button {
  readonly id: string;
  readonly label: LocalizedText;
  /** Where it stands: beside a message being written or being read. */
  readonly surface: 'compose' | 'read';
}

export interface PaneCommand extends Button {
  readonly action: 'pane';
  readonly url: string;
  /** The pane stays open when another message is opened. */
  readonly canBePinned: boolean;
}

export interface FunctionCommand extends Button {
  readonly action: 'function';
  readonly functionName: string;
}

/** The text in a locale: an override for it, else for its language, else the default. */
export function localized({ text, overrides }: LocalizedText, locale: string): string {
  const language = locale.split('-')[0]?.toLowerCase();
  const related = Object.keys(overrides).find((key) => key.split('-')[0]?.toLowerCase() === language);
  return overrides[locale] ?? (related === undefined ? text : (overrides[related] ?? text));
}
