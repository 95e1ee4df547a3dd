import type { Browser } from 'playwright-core';
import { accessibilityFaults } from '../accessibility';
import { launchChromium } from '../chromium';
import type { WindowOptions } from '../outlook-host/playwright/outlook-window';
import type { OutlookServer } from '../outlook-host/server/start-server';
import { BAD, ComposeWindow, GOOD, openOutlook, serveAddIn, THREAD } from './add-in';

let browser: Browser;
let server: OutlookServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveAddIn()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The emulated window puts the pane below the message where it is narrow. */
const NARROW = { width: 320, height: 900 };

const LOOKS: readonly [string, WindowOptions][] = [
  ['Polish, light', {}],
  ['English, light, 320 px', { locale: 'en-GB', viewport: NARROW }],
  ['Polish, dark', { colorScheme: 'dark' }],
  ['Polish, high contrast', { forcedColors: 'active' }],
];

describe.each(LOOKS)('%s', (_, look) => {
  it('has no accessibility faults in any state', async () => {
    const item = { ...BAD, composeType: 'reply' as const, body: `${BAD.body}${THREAD}` };
    const window = await ComposeWindow.open(browser, server, item, look);
    const { pane, outlook } = window;
    const faults = async (state: string) => expect([state, await accessibilityFaults(pane)]).toEqual([state, []]);

    await window.untilStatus(/^(Do poprawy|To mend)/);
    await faults('held');
    for (const why of await pane.getByRole('button', { name: /^(Dlaczego|Why)\?$/ }).all()) await why.click();
    await pane.getByRole('figure').first().waitFor();
    await window
      .part('Temat|Subject')
      .getByRole('button', { name: /^(Pomiń|Skip)$/ })
      .click();
    await faults('explained, asked for a reason');
    await window.button(/^(Popraw|Mend) \(\d+\)$/).click();
    await window.button(/^(Cofnij|Undo)$/).waitFor();
    await faults('mended');
    await outlook.addFault({ call: 'subject.setAsync', error: 5001 });
    await outlook.addFault({ call: 'body.getAsync', error: 5001 });
    await window.button(/^(Spróbuj ponownie|Try again)$/).waitFor();
    await faults('failed');
    await outlook.clearFaults();
    await outlook.newItem({ ...GOOD, subject: '', body: '<div><br></div>' });
    await pane
      .getByText(/^(Sprawdzę list|I will check)/)
      .first()
      .waitFor();
    await faults('empty');
    await outlook.newItem(GOOD);
    await window.untilStatus(/^(Gotowe|Ready)/);
    await faults('ready');
    await outlook.newItem({ ...GOOD, mode: 'read' });
    await pane
      .getByText(/tylko do odczytu|read-only|can only be read/i)
      .first()
      .waitFor();
    await faults('read-only');
    await outlook.close();
  });
});

describe('the keyboard alone', () => {
  it('mends a held letter and sends it', async () => {
    const outlook = await openOutlook(browser, server, BAD);
    const { keyboard } = outlook.page;
    await outlook.page.locator('[role="toolbar"] .primary').focus();
    await keyboard.press('Enter');
    await outlook.alert.waitFor();
    await keyboard.press('Enter');
    const window = await ComposeWindow.beside(outlook);
    const { pane } = window;
    await window.untilFocused('Wiadomość nie ma tematu');
    /** Goes through the pane until a control of this name has the focus. */
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 40; i += 1) {
        const focused = await pane.evaluate(() => document.activeElement?.textContent ?? '');
        if (name.test(focused)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`no way to ${String(name)}`);
    };
    await tabTo(/^Pomiń$/);
    await keyboard.press('Enter');
    await pane.getByRole('textbox').waitFor();
    await keyboard.type('Klient prosił o wiadomość bez tematu');
    await keyboard.press('Enter');
    await window.untilStatus(/^Warto poprawić/);
    await tabTo(/^Popraw \(/);
    await keyboard.press('Enter');
    await window.untilStatus('Gotowe do wysłania');
    await outlook.page.locator('[role="toolbar"] .primary').focus();
    await keyboard.press('Enter');
    await outlook.untilSent();
    await outlook.close();
  });

  it('leaves a question for a reason with Escape', async () => {
    const window = await ComposeWindow.open(browser, server, { ...GOOD, subject: '' });
    await window.part('Temat').getByRole('button', { name: 'Pomiń' }).press('Enter');
    await window.pane.getByRole('textbox').press('Escape');
    await window.pane.getByRole('textbox').waitFor({ state: 'detached' });
    await window.outlook.close();
  });
});

it('announces what happens: findings politely, what holds the message assertively', async () => {
  const window = await ComposeWindow.open(browser, server, GOOD);
  const said = (politeness: string, words: RegExp) =>
    window.pane.locator(`[aria-live="${politeness}"]`).filter({ hasText: words }).waitFor({ state: 'attached' });
  await said('polite', /Gotowe do wysłania/);
  await window.outlook.setBody(GOOD.body?.replace('w czwartek', 'np. w czwartek') ?? '');
  await said('polite', /Warto poprawić: 1/);
  await window.outlook.setSubject('');
  await said('assertive', /Do poprawy: 1/);
  await window.outlook.close();
});
