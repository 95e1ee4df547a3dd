import { SmtpSink } from '../mail-lab/smtp-sink';
import { waitUntil } from '../wait-until';
import type { AddOn } from './lab/add-on';
import type { ComposeWindow } from './lab/compose-window';
import type { ExtensionPage } from './lab/extension-page';
import type { NewMessage } from './lab/new-message';
import { Thunderbird } from './lab/thunderbird';
import type { ProcessOptions } from './lab/thunderbird-process';

export const BUILT_ADD_ON = 'dist/thunderbird';

export const HANNA = { email: 'hanna.wolny@powiat.kedzierzyn-kozle.pl', fullName: 'Hanna Wolny' };
/** An address of hers that is none of the office's business. */
export const PRIVATE = { email: 'hanna@example.com', fullName: 'Hanna Wolny' };
export const MARIA = 'Maria Jasińska <maria.jasinska@example.com>';

/** A letter as the standard wants it; the signature comes from the identity. */
export const GOOD: NewMessage = {
  to: MARIA,
  subject: 'Odbiór gałęzi z ulicy Kłosowej',
  body: '<p>Szanowna Pani,</p><p>gałęzie z ulicy Kłosowej odbierzemy w najbliższy czwartek.</p><p>Z poważaniem</p>',
};

/** One with a greeting and an abbreviation that are worth mending, and nothing that must be. */
export const WARNED: NewMessage = {
  ...GOOD,
  body: '<p>Witam,</p><p>ww. plan odbioru gałęzi prześlemy w najbliższy czwartek.</p><p>Z poważaniem</p>',
};

/** One without the closing formula, which must be mended. */
export const BLOCKED: NewMessage = {
  ...GOOD,
  body: '<p>Szanowna Pani,</p><p>gałęzie z ulicy Kłosowej odbierzemy w najbliższy czwartek.</p>',
};

/** Words marked in an editor, by severity. */
export type Marks = Readonly<Record<'block' | 'warn' | 'advise', readonly string[]>>;

/** An employee's desk: Thunderbird with the built add-on, and a mail server that keeps what she sends. */
export class Desk {
  private constructor(
    readonly sink: SmtpSink,
    readonly thunderbird: Thunderbird,
    readonly addOn: AddOn,
  ) {}

  /** @param addOn what is installed, or the id of what a policy installs */
  static async open(
    options: Partial<ProcessOptions> = {},
    addOn: { readonly path: string } | { readonly id: string } = { path: BUILT_ADD_ON },
  ): Promise<Desk> {
    const sink = await SmtpSink.start();
    const account = { smtpPort: sink.port, identities: [HANNA, PRIVATE] } as const;
    const thunderbird = await Thunderbird.start({ account, ...options });
    const installed = 'path' in addOn ? await thunderbird.install(addOn.path) : thunderbird.addOn(addOn.id);
    const desk = new Desk(sink, thunderbird, installed);
    await waitUntil('the identity has its signature', async () => (await desk.signatureOf(HANNA.email)) !== '');
    return desk;
  }

  async close(): Promise<void> {
    await this.thunderbird.stop();
    await this.sink.stop();
  }

  signatureOf(email: string): Promise<string> {
    return this.addOn.evalInBackground(
      async (wanted) => (await messenger.identities.list()).find((one) => one.email === wanted)?.signature ?? '',
      email,
    );
  }

  /** Opens a new message; settles when it has been checked for the first time. */
  async write(message: NewMessage): Promise<ComposeWindow> {
    const window = await this.thunderbird.newMessage(message);
    await this.untilMarked(window);
    return window;
  }

  /** Waits until our script has painted in the editor, be it nothing. */
  async untilMarked(window: ComposeWindow): Promise<void> {
    await waitUntil('the message was checked', async () => (await marksIn(window)) !== null);
  }

  /** Waits until exactly these words are marked. */
  async untilMarks(window: ComposeWindow, wanted: Partial<Marks>): Promise<void> {
    const expected = JSON.stringify({ block: [], warn: [], advise: [], ...wanted });
    let seen = '';
    await waitUntil(
      'the words are marked',
      async () => (seen = JSON.stringify(await marksIn(window))) === expected,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}: ${seen} instead of ${expected}`);
    });
  }

  /** Waits for the pane in front of a message, and for its words. */
  async pane(window: ComposeWindow): Promise<PanePage> {
    const page = await this.addOn.page('pane.html', { windowId: window.id });
    const pane = new PanePage(page);
    await page.untilShown('[data-pane-status], main p');
    return pane;
  }

  /** Opens the pane by its button. */
  async openPane(window: ComposeWindow): Promise<PanePage> {
    await this.addOn.clickComposeAction(window.id);
    return this.pane(window);
  }

  /** Errors of our scripts. A pane that closes while it asks something gets no answer, which is none. */
  async errors(): Promise<string[]> {
    return (await this.addOn.errors()).filter((error) => !error.startsWith('Promise rejected after context unloaded'));
  }

  /** Whether a pane is open anywhere. */
  async hasPane(): Promise<boolean> {
    return (await this.addOn.pages()).some(({ info }) => info.path.startsWith('pane.html'));
  }
}

/** The pane, used as a person does. */
export class PanePage {
  constructor(readonly page: ExtensionPage) {}

  /** Clicks the first button that has these words. */
  async click(words: string): Promise<void> {
    await this.until(words);
    await this.page.eval((wanted) => {
      const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) =>
        textContent.includes(wanted),
      );
      document.querySelectorAll('[data-e2e]').forEach((element) => element.removeAttribute('data-e2e'));
      buttons[0]?.setAttribute('data-e2e', 'wanted');
    }, words);
    await this.page.click('[data-e2e="wanted"]');
  }

  /** Clicks a button that closes the pane, which then answers no more. */
  async clickToClose(words: string): Promise<void> {
    const clicked = this.click(words).catch(() => undefined);
    await this.untilClosed();
    void clicked;
  }

  /** Waits until these words stand in the pane. */
  async until(words: string): Promise<void> {
    let seen = '';
    await waitUntil(`the pane says ${words}`, async () => (seen = await this.page.text()).includes(words)).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}; it says: ${seen}`);
      },
    );
  }

  /** The words of the buttons below the findings. */
  async sendButtons(): Promise<string[]> {
    return this.page.eval(() => [...document.querySelectorAll('footer button')].map(({ textContent }) => textContent));
  }

  /** Which finding has the focus. */
  focused(): Promise<string> {
    return this.page.eval(() => document.activeElement?.getAttribute('data-finding') ?? '');
  }

  untilClosed(): Promise<void> {
    return this.page.untilClosed();
  }
}

/** Marked words in an editor; null before our script was there. */
function marksIn(window: ComposeWindow): Promise<Marks | null> {
  return window.run((chrome) => {
    const view = chrome.GetCurrentEditorElement().contentDocument?.defaultView as unknown as {
      CSS: {
        highlights: {
          forEach(each: (highlight: { forEach(each: (range: Range) => void): void }, name: string) => void): void;
        };
      };
    };
    const marks: Record<string, string[]> = {};
    view.CSS.highlights.forEach((highlight, name) => {
      const words: string[] = [];
      highlight.forEach((range) => words.push(range.toString()));
      marks[name.replace('dobry-list-', '')] = words;
    });
    const { block, warn, advise } = marks;
    return block && warn && advise ? { block, warn, advise } : null;
  });
}
