import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { copyOffice } from './office-folder';
import { OfficeServer } from './office-server';
import { LetterPage } from './web-page';

const EMAIL = 'tomasz.broda@powiat.kedzierzyn-kozle.pl';
const SIGNED_IN = { extraHTTPHeaders: { 'X-Remote-Email': EMAIL } };

let browser: Browser;
let server: OfficeServer;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => server.stop());

function senders(letter: LetterPage): Promise<string[]> {
  return letter.sender.getByRole('option').allInnerTexts();
}

it('gives who is signed in the own signature, also while the server is away, and the new one when it is back', async () => {
  const dir = copyOffice({ protection: 'header' });
  server = await OfficeServer.start(dir);
  const { url } = server;
  const letter = await LetterPage.open(browser, url, SIGNED_IN);
  await letter.page.evaluate(() => navigator.serviceWorker.ready);
  await letter.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await letter.button('Własny list').click();
  expect(await senders(letter)).toEqual([expect.any(String), 'Tomasz Broda, naczelnik wydziału']);

  expect(await server.stop()).toBe(0);
  await letter.page.reload();
  await letter.sender.waitFor();
  expect(await senders(letter)).toEqual([expect.any(String), 'Tomasz Broda, naczelnik wydziału']);

  const list = join(dir, 'people.csv');
  writeFileSync(list, readFileSync(list, 'utf8').replace('Tomasz;Broda;naczelnik wydziału', 'Tomasz;Broda;dyrektor'));
  server = await OfficeServer.start(dir, ['--port', new URL(url).port]);
  await letter.page.reload();
  await letter.sender.getByRole('option', { name: 'Tomasz Broda, dyrektor' }).waitFor({ state: 'attached' });
  await letter.close();
});

it("does not take the page of Outlook's add-in for its own", async () => {
  server = await OfficeServer.start(copyOffice());
  const letter = await LetterPage.open(browser, server.url);
  await letter.page.evaluate(() => navigator.serviceWorker.ready);
  await letter.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of ['outlook/commands.html', 'health']) await letter.page.goto(new URL(path, server.url).href);
  await server.stop();
  await letter.page.goto(server.url);
  await letter.status.first().waitFor();
  await letter.close();
});
