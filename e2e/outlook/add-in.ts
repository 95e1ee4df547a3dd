import { readFileSync } from 'node:fs';
import type { Browser, Frame, Locator } from 'playwright-core';
import type { Office } from '../../src/index';
import type { ItemInput } from '../outlook-host/core/item-input';
import { OutlookWindow, type WindowOptions } from '../outlook-host/playwright/outlook-window';
import { startServer, type OutlookServer } from '../outlook-host/server/start-server';

/** The standard the add-in was built with. */
export const office = JSON.parse(readFileSync('dist/outlook/office.json', 'utf8')) as Office;

/** The built add-in behind the emulated Outlook. */
export function serveAddIn(): Promise<OutlookServer> {
  return startServer({ manifest: 'manifest.xml', addIn: 'dist/outlook' });
}

function account(email: string) {
  const person = office.people.find((one) => one.email === email);
  if (!person?.signature) throw new Error(`the sample office has no ${email}`);
  return { address: email, name: `${person.firstName} ${person.lastName}`, signature: person.signature };
}

export const HANNA = account('hanna.wolny@powiat.kedzierzyn-kozle.pl');
export const JOANNA = account('joanna.pisz@powiat.kedzierzyn-kozle.pl');

/** What follows the author's words in an HTML message: signature and notice, where the client keeps signatures. */
export const FOOTER = `<div id="Signature">${HANNA.signature.full.html}${office.notice.html}</div>`;

/** One pixel. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A question of a client, as Outlook on the web quotes it. */
export const THREAD = [
  '<div id="appendonsend"></div><hr>',
  '<div id="divRplyFwdMsg" dir="ltr"><b>Od:</b> Maria Jasińska &lt;maria.jasinska@example.com&gt;<br><b>Wysłano:</b> wtorek, 6 maja 2025 09:02<br>',
  '<b>Do:</b> Hanna Wolny<br><b>Temat:</b> Wywóz gałęzi</div>',
  `<div><p>Dzień dobry, kiedy odbiorą Państwo gałęzie? Prześlij odpowiedź np. jutro.</p><p><img src="${PICTURE}" alt="Gałęzie"></p></div>`,
].join('');

export const GOOD: ItemInput = {
  to: ['Maria Jasińska <maria.jasinska@example.com>'],
  subject: 'Wywóz gałęzi z ulicy Kłosowej',
  body: `<div>Szanowna Pani,</div><div>gałęzie odbierzemy w czwartek.</div><div>Z poważaniem</div>${FOOTER}`,
};

export const BAD: ItemInput = {
  ...GOOD,
  subject: '',
  body: `<div>Witam,</div><div>prześlij formularz np. jutro.</div><div>Pzdr</div>${FOOTER}`,
};

/** Outlook with a message open beside which our pane is. */
export class ComposeWindow {
  private constructor(
    readonly outlook: OutlookWindow,
    readonly pane: Frame,
  ) {}

  static async open(
    browser: Browser,
    server: OutlookServer,
    item: ItemInput,
    options: WindowOptions = {},
  ): Promise<ComposeWindow> {
    const outlook = await openOutlook(browser, server, item, options);
    return new ComposeWindow(outlook, await outlook.openPane());
  }

  /** Our pane in a window where something has opened it. */
  static async beside(outlook: OutlookWindow): Promise<ComposeWindow> {
    await outlook.page.locator('#pane-frame > iframe').waitFor();
    return new ComposeWindow(outlook, await outlook.pane());
  }

  /** The pane's status line. */
  get status(): Locator {
    return this.pane.getByRole('heading', { level: 2 });
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name });
  }

  part(name: string): Locator {
    return this.pane.getByRole('region', { name: new RegExp(`^${name}`) });
  }

  /** Waits until the focus of the pane stands in something that says this. */
  async untilFocused(words: string): Promise<void> {
    await this.pane.waitForFunction((text) => document.activeElement?.textContent?.includes(text), words, {
      polling: 20,
    });
  }

  /** Waits until the status says this. */
  async untilStatus(words: string | RegExp): Promise<void> {
    await this.status.filter({ hasText: words }).waitFor();
  }
}

/** Outlook with a message, without our pane. */
export function openOutlook(
  browser: Browser,
  server: OutlookServer,
  item: ItemInput | undefined,
  options: WindowOptions = {},
): Promise<OutlookWindow> {
  return OutlookWindow.open(browser, server, {
    locale: 'pl-PL',
    requirementSet: '1.15',
    accounts: [HANNA, JOANNA].map(({ name, address }) => ({ name, address })) as [typeof HANNA, typeof JOANNA],
    item,
    ...options,
  });
}
