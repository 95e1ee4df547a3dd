import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { bareContext } from './bare-context';

type Callback = (answer: { status: string; value?: unknown; error?: { code: number; message: string } }) => void;
type Handler = (event: { completed(answer?: unknown): void }) => void;

interface InfoBar {
  readonly message: string;
  readonly actions?: readonly unknown[];
}

/** A message as classic Outlook would hold it: just what the event file asks for. */
export interface ClassicItem {
  subject: string;
  body: string;
  format: 'html' | 'text';
  composeType: 'newMail' | 'reply' | 'forward';
  from: string;
  to: string[];
  bars: Map<string, InfoBar>;
  signature?: string;
  attachments: string[];
}

export interface ClassicOptions {
  /** Highest requirement set of the mailbox, such as 16 for 1.16. */
  readonly mailbox?: number;
  readonly language?: string;
  /** `Office.context.platform`. */
  readonly platform?: 'PC' | 'iOS' | 'Android';
  /** Functions that never answer. */
  readonly silent?: readonly string[];
  readonly user?: string;
  /** Roaming settings of the mailbox. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * Classic Outlook's JavaScript-only runtime: the built event file in a bare context without DOM, `Intl` and promises, with timers and a
 * stub of Office.js. No engine of another kind runs here; a real classic Outlook was not at hand.
 */
export class ClassicRuntime {
  private readonly handlers = new Map<string, Handler>();
  private readonly timers = new Map<number, () => void>();
  private readonly kept = new Map<string, string>();

  constructor(
    readonly item: ClassicItem,
    private readonly options: ClassicOptions = {},
    file = 'dist/outlook/events.js',
  ) {
    const context = bareContext();
    Object.assign(context, {
      Office: this.office(),
      setTimeout: (run: () => void) => {
        this.timers.set(this.timers.size + 1, run);
        return this.timers.size;
      },
      clearTimeout: (timer: number) => this.timers.delete(timer),
    });
    runInContext('delete globalThis.Promise', context);
    runInContext(readFileSync(file, 'utf8'), context);
  }

  /** Names of the handlers the file has associated. */
  get associated(): readonly string[] {
    return [...this.handlers.keys()].sort();
  }

  /** Runs a handler; what it completed with, or undefined when it has not. */
  run(handler: string): { readonly completed: readonly unknown[] } {
    const completed: unknown[] = [];
    const run = this.handlers.get(handler);
    if (!run) throw new Error(`${handler} is not associated`);
    run({ completed: (answer) => completed.push(JSON.parse(JSON.stringify(answer ?? null))) });
    return { completed };
  }

  /** Lets all timers run out. */
  passTime(): void {
    const due = [...this.timers.values()];
    this.timers.clear();
    for (const run of due) run();
  }

  private answer(name: string, callback: unknown, value?: unknown): void {
    if (!this.options.silent?.includes(name)) (callback as Callback)({ status: 'succeeded', value });
  }

  private person(address: string) {
    return { emailAddress: address, displayName: address, recipientType: 'externalUser' };
  }

  private office() {
    const { item, options } = this;
    const recipients = (people: () => string[]) => ({
      getAsync: (callback: unknown) =>
        this.answer(
          'recipients.getAsync',
          callback,
          people().map((one) => this.person(one)),
        ),
    });
    return {
      actions: { associate: (name: string, handler: Handler) => this.handlers.set(name, handler) },
      onReady: () => undefined,
      context: {
        displayLanguage: options.language ?? 'pl-PL',
        platform: options.platform ?? 'PC',
        roamingSettings: { get: (key: string) => options.settings?.[key] },
        requirements: {
          isSetSupported: (_set: string, version: string) =>
            Number(version.split('.')[1] ?? 0) <= (options.mailbox ?? 16),
        },
        mailbox: {
          userProfile: { emailAddress: options.user ?? item.from },
          item: {
            itemType: 'message',
            subject: { getAsync: (callback: unknown) => this.answer('subject.getAsync', callback, item.subject) },
            to: recipients(() => item.to),
            cc: recipients(() => []),
            bcc: recipients(() => []),
            from: { getAsync: (callback: unknown) => this.answer('from.getAsync', callback, this.person(item.from)) },
            body: {
              getTypeAsync: (callback: unknown) => this.answer('body.getTypeAsync', callback, item.format),
              getAsync: (_type: string, callback: unknown) => this.answer('body.getAsync', callback, item.body),
              setSignatureAsync: (content: string, _options: unknown, callback: unknown) => {
                item.signature = content;
                this.answer('body.setSignatureAsync', callback);
              },
            },
            getComposeTypeAsync: (callback: unknown) =>
              this.answer('getComposeTypeAsync', callback, {
                composeType: item.composeType,
                coercionType: item.format,
              }),
            getAttachmentsAsync: (callback: unknown) =>
              this.answer(
                'getAttachmentsAsync',
                callback,
                item.attachments.map((name) => ({ id: name, name, size: 1, attachmentType: 'file', isInline: false })),
              ),
            disableClientSignatureAsync: (callback: unknown) => this.answer('disableClientSignatureAsync', callback),
            notificationMessages: {
              replaceAsync: (key: string, details: InfoBar, callback: unknown) => {
                item.bars.set(key, JSON.parse(JSON.stringify(details)) as InfoBar);
                this.answer('notificationMessages.replaceAsync', callback);
              },
              removeAsync: (key: string, callback: unknown) => {
                item.bars.delete(key);
                this.answer('notificationMessages.removeAsync', callback);
              },
            },
            sessionData: {
              getAsync: (key: string, callback: unknown) =>
                this.answer('sessionData.getAsync', callback, this.kept.get(key)),
              setAsync: (key: string, value: string, callback: unknown) => {
                this.kept.set(key, value);
                this.answer('sessionData.setAsync', callback);
              },
            },
            loadCustomPropertiesAsync: (callback: unknown) =>
              this.answer('loadCustomPropertiesAsync', callback, {
                get: (key: string) => this.kept.get(key),
                set: (key: string, value: string) => this.kept.set(key, value),
                saveAsync: (saved: unknown) => this.answer('saveAsync', saved),
              }),
          },
        },
      },
    };
  }
}
