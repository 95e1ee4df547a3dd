/** The functions of Thunderbird we use, as the schemas of Thunderbird 153 have them (Manifest V3). Only this folder calls them. */
declare namespace messenger {
  interface Event<Listener> {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  }

  namespace compose {
    interface Details {
      readonly type: 'new' | 'reply' | 'forward' | 'redirect' | 'draft';
      readonly identityId: string;
      /** `Name <address>`, like the recipients; a mailing list is `Name <Name>`. */
      readonly from?: string;
      readonly to: readonly string[];
      readonly cc: readonly string[];
      readonly bcc: readonly string[];
      readonly newsgroups: readonly string[];
      readonly subject: string;
      readonly isPlainText: boolean;
      /** HTML in any case. */
      readonly body: string;
      readonly plainTextBody: string;
      /** Those that begin with `X-`. */
      readonly customHeaders: readonly { readonly name: string; readonly value: string }[];
    }
    type Change = Partial<Pick<Details, 'to' | 'cc' | 'bcc' | 'subject' | 'body' | 'plainTextBody' | 'customHeaders'>>;
    interface Attachment {
      readonly id: number;
      readonly name: string;
      readonly size: number;
    }
    type SendMode = 'sendNow' | 'sendLater';
    interface SendAnswer {
      readonly cancel?: boolean;
      readonly details?: Change;
    }

    function getComposeDetails(tabId: number): Promise<Details>;
    function setComposeDetails(tabId: number, details: Change): Promise<void>;
    function listAttachments(tabId: number): Promise<readonly Attachment[]>;
    function sendMessage(tabId: number, options: { readonly mode: SendMode }): Promise<unknown>;
    const onBeforeSend: Event<(tab: tabs.Tab, details: Details) => Promise<SendAnswer>>;
    const onAfterSend: Event<(tab: tabs.Tab, info: { readonly mode: SendMode; readonly error?: string }) => void>;
    const onIdentityChanged: Event<(tab: tabs.Tab, identityId: string) => void>;
    const onAttachmentAdded: Event<(tab: tabs.Tab) => void>;
    const onAttachmentRemoved: Event<(tab: tabs.Tab) => void>;
  }

  namespace composeAction {
    /** False when the user has taken the button off the toolbar. */
    function openPopup(options: { readonly windowId: number }): Promise<boolean>;
  }

  namespace identities {
    interface Identity {
      readonly id: string;
      readonly email: string;
      readonly composeHtml: boolean;
      readonly signature: string;
      readonly signatureIsPlainText: boolean;
    }
    function list(): Promise<readonly Identity[]>;
    function update(id: string, change: Partial<Identity>): Promise<unknown>;
    const onCreated: Event<() => void>;
    const onUpdated: Event<() => void>;
  }

  namespace messengerUtilities {
    interface ParsedMailbox {
      readonly name?: string;
      readonly email?: string;
      readonly group?: readonly ParsedMailbox[];
    }
    function parseMailboxString(
      text: string,
      options: { readonly preserveGroups: boolean; readonly expandMailingLists: boolean },
    ): Promise<readonly ParsedMailbox[]>;
  }

  namespace storage {
    interface Area {
      get(key: string): Promise<Readonly<Record<string, unknown>>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    }
    const local: Area;
    const session: Area;
    /** Rejects when no policy says anything. */
    const managed: { get(): Promise<unknown> };
    const onChanged: Event<(changes: Readonly<Record<string, unknown>>, area: string) => void>;
  }

  namespace alarms {
    function get(name: string): Promise<object | undefined>;
    function create(name: string, alarm: { readonly delayInMinutes: number; readonly periodInMinutes: number }): void;
    const onAlarm: Event<() => void>;
  }

  namespace runtime {
    interface Sender {
      readonly tab?: tabs.Tab;
    }
    function getURL(path: string): string;
    function sendMessage(message: unknown): Promise<unknown>;
    const onMessage: Event<(message: unknown, sender: Sender) => Promise<unknown> | undefined>;
    const onInstalled: Event<() => void>;
    const onStartup: Event<() => void>;
  }

  namespace scripting {
    interface Target {
      readonly target: { readonly tabId: number };
      readonly files: readonly string[];
    }
    function executeScript(what: Target): Promise<unknown>;
    function insertCSS(what: Target): Promise<void>;
  }

  namespace tabs {
    interface Tab {
      readonly id: number;
      readonly windowId: number;
    }
    type Query =
      | { readonly type: 'messageCompose' }
      | { readonly type: 'messageCompose'; readonly active: true; readonly currentWindow: true };
    function query(query: Query): Promise<readonly Tab[]>;
    function sendMessage(tabId: number, message: unknown): Promise<unknown>;
    const onRemoved: Event<(tabId: number) => void>;
  }

  namespace windows {
    function create(options: {
      readonly type: 'popup';
      readonly url: string;
      readonly width: number;
      readonly height: number;
    }): Promise<unknown>;
  }

  namespace i18n {
    function getUILanguage(): string;
  }
}
