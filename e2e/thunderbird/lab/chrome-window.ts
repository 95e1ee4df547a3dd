/**
 * What the lab uses of Thunderbird's own (privileged) windows. Functions that get such a window run inside Thunderbird:
 * they may use nothing but their arguments.
 */
export interface ChromeWindow extends Window {
  readonly Event: typeof Event;
  readonly Services: Services;
  /** Constants of interfaces, such as `Ci.nsIMsgCompType.Reply`; also tokens for `getService`. */
  readonly Ci: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly Cc: Readonly<
    Record<string, { getService<T>(type: unknown): T; createInstance<T>(type: unknown): T } | undefined>
  >;
  readonly ChromeUtils: { importESModule<T>(url: string): T };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
  readonly BrowsingContext: { get(id: number): BrowsingContext | null };
  readonly browsingContext: BrowsingContext;
}

interface BrowsingContext {
  readonly id: number;
  readonly window: ChromeWindow;
  /** The `<browser>` of a page. */
  readonly embedderElement: XulBrowser | null;
  readonly currentWindowGlobal: WindowGlobal | null;
}

export interface WindowGlobal {
  drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
}

interface Services {
  readonly wm: { getEnumerator(type: string | null): Iterable<ChromeWindow> };
  readonly logins: { addLoginAsync(login: unknown): Promise<void> };
  readonly prefs: { getStringPref(name: string): string };
  readonly console: { getMessageArray(): readonly ConsoleMessage[] };
}

/** nsIConsoleMessage; the rest is there in an nsIScriptError. */
export interface ConsoleMessage {
  readonly message: string;
  readonly sourceName?: string;
  readonly errorMessage?: string;
  readonly lineNumber?: number;
  readonly flags?: number;
}

/** An add-on that runs, seen from inside. */
export interface Extension {
  readonly baseURL: string;
  readonly version: string;
  readonly views: ReadonlySet<ExtensionView>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

/** A page of an add-on that has used `messenger`. */
export interface ExtensionView {
  readonly viewType: string;
  readonly xulBrowser: XulBrowser | null;
}

/** A `<browser>` element: where a page is shown. */
export interface XulBrowser extends HTMLElement {
  readonly currentURI: { readonly spec: string } | null;
  readonly browsingContext: BrowsingContext | null;
  readonly messageManager: {
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
    addMessageListener<T>(name: string, listener: (message: { readonly data: T }) => void): void;
    removeMessageListener<T>(name: string, listener: (message: { readonly data: T }) => void): void;
  };
}
