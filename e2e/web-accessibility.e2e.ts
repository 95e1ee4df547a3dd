import type { Browser, BrowserContextOptions } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchChromium } from './chromium';
import { LetterPage, servePage, type PageHost } from './web-page';

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchChromium(), servePage()]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

const LOOKS: readonly [string, BrowserContextOptions][] = [
  ['Polish, light', {}],
  ['English, light', { locale: 'en-GB' }],
  ['Polish, dark', { colorScheme: 'dark' }],
  ['English, dark, 320 px', { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 320, height: 800 } }],
  ['high contrast', { forcedColors: 'active' }],
];

describe.each(LOOKS)('%s', (_, options) => {
  it('has no accessibility faults in any state', async () => {
    const letter = await LetterPage.open(browser, host.url, options);
    const { page } = letter;
    const faults = async () => expect(await accessibilityFaults(page)).toEqual([]);

    await faults();
    for (const why of await page.getByRole('button', { name: /^(Dlaczego|Why)\?$/ }).all()) await why.click();
    for (const advice of await page.getByRole('button', { name: /^(Podpowiedzi|Suggestions) / }).all()) {
      await advice.click();
    }
    await letter
      .part('Stopka|^Signature')
      .getByRole('button', { name: /^(Pomiń|Skip)$/ })
      .click();
    await faults();
    await letter.button(/^(Popraw|Mend) \(\d+\)$/).click();
    await letter.button(/^(Cofnij|Undo)$/).waitFor();
    await faults();
    for (const name of [
      /^(Okólnik|A circular)/,
      /^(Dobry list|A good letter)$/,
      /^(Autoodpowiedź|An automatic reply)$/,
      /^(Własny list|Your own)/,
    ]) {
      await letter.button(name).click();
      await page.waitForTimeout(100);
      await faults();
    }
    await letter.close();
  });
});
