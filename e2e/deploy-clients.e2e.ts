import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchChromium } from './chromium';
import { copyOffice, peopleCsv } from './office-folder';
import { BAD, ComposeWindow, GOOD, HANNA, openOutlook } from './outlook/add-in';
import { startServer } from './outlook-host/server/start-server';
import { runCli } from './run-cli';
import { serveFolder } from './static-host';
import { waitUntil } from './wait-until';
import { LetterPage } from './web-page';

const dir = mkdtempSync(join(tmpdir(), 'deploy-clients-'));
const small = join(dir, 'small');
const large = join(dir, 'large');
let browser: Browser;

async function deploy(office: string, out: string): Promise<void> {
  const url = 'https://poczta.urzad.example/dobry-list/';
  const { code, stderr } = await runCli(['deploy', '--office', office, '--url', url, '--out', out]);
  if (code !== 0) throw new Error(stderr);
}

beforeAll(async () => {
  await deploy('offices/kedzierzyn-kozle', small);
  const office = copyOffice();
  const sample = readFileSync(join(office, 'people.csv'), 'utf8').trim().split('\n');
  const more = peopleCsv(300).trim().split('\n').slice(1);
  writeFileSync(join(office, 'people.csv'), [...sample, ...more.map((row) => `${row};`)].join('\n'));
  await deploy(office, large);
  rmSync(office, { recursive: true });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(dir, { recursive: true });
});

it('is a web page that checks letters, on a host that only has files', async () => {
  const host = await serveFolder(join(small, 'strona'));
  const letter = await LetterPage.open(browser, `${host.url}dobry-list/`);
  await letter.write('Witam, prześlij formularz np. jutro.');
  await letter.status.filter({ hasText: /^Do poprawy/ }).waitFor();
  expect(letter.errors).toEqual([]);
  await letter.page.evaluate(() => navigator.serviceWorker.ready);
  await letter.close();
  const allowed = await fetch(`${host.url}.well-known/microsoft-officeaddins-allowed.json`);
  expect(await allowed.json()).toEqual({ allowed: ['https://poczta.urzad.example/dobry-list/outlook/events.js'] });
  await host.close();
});

it('is an Outlook add-in that holds a bad letter back and lets a good one go', async () => {
  const server = await startServer({
    manifest: join(small, 'outlook/manifest.xml'),
    addIn: join(small, 'strona/dobry-list/outlook'),
  });
  const outlook = await openOutlook(browser, server, BAD);
  await outlook.send();
  await outlook.alert.getByText('Przed wysłaniem proszę poprawić 1 rzecz.').waitFor();
  await outlook.alert.getByText('Popraw wiadomość').click();
  const window = await ComposeWindow.beside(outlook);
  await window.untilStatus(/^Do poprawy: 1/);
  await outlook.close();
  const good = await openOutlook(browser, server, GOOD);
  await good.send();
  await good.untilSent();
  expect(good.errors).toEqual([]);
  await good.close();
  await server.close();
});

it('lets everything pass with the emergency files in place of the ordinary ones', async () => {
  const addIn = join(dir, 'permit-all');
  await deploy('offices/kedzierzyn-kozle', addIn);
  for (const file of ['events.js', 'commands.html']) {
    copyFileSync(join(addIn, 'outlook/permit-all', file), join(addIn, 'strona/dobry-list/outlook', file));
  }
  const server = await startServer({
    manifest: join(addIn, 'outlook/manifest.xml'),
    addIn: join(addIn, 'strona/dobry-list/outlook'),
  });
  const outlook = await openOutlook(browser, server, BAD);
  await outlook.send();
  await outlook.untilSent();
  await outlook.close();
  await server.close();
});

it('gives a person of a large office the own signature by itself, and the pane the record from a file', async () => {
  const site = join(large, 'strona/dobry-list');
  const server = await startServer({ manifest: join(large, 'outlook/manifest.xml'), addIn: join(site, 'outlook') });
  const outlook = await openOutlook(browser, server, { ...GOOD, body: '<div><br></div>' });
  await outlook.activation('OnNewMessageCompose');
  expect(await outlook.body()).toContain(HANNA.signature.full.html);
  const asked: string[] = [];
  // The emulated Outlook serves the add-in's folder only; the records lie beside it.
  await outlook.context.route('**/people/*.json', (route) => {
    const file = new URL(route.request().url()).pathname;
    asked.push(file);
    return route.fulfill({ path: join(site, file) });
  });
  await outlook.openPane();
  await waitUntil('the record is asked for', () => asked.length === 1);
  await outlook.close();
  await server.close();
});

describe('the page to copy from', () => {
  const url = pathToFileURL(join(small, 'podpisy/kopiowanie/kamil.wrona@powiat.kedzierzyn-kozle.pl.html')).href;

  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== url) faults.push(request.url());
    });
    await page.goto(url);
    return { page, faults };
  }

  /** What lands in a letter when it is pasted. */
  async function pasted(page: Page): Promise<string> {
    const letter = await page.context().newPage();
    await letter.setContent('<div contenteditable id="letter"></div>');
    await letter.locator('#letter').focus();
    await letter.keyboard.press('Control+V');
    const html = await letter.locator('#letter').innerHTML();
    await letter.close();
    return html;
  }

  it('copies a signature with its looks, or as text, with the keyboard alone', async () => {
    const { page, faults } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const status = page.getByRole('status');
    await status.getByText('Kopiuj podpis: Pełny podpis – nowe wiadomości: skopiowano.').waitFor();
    const html = await pasted(page);
    expect(html).toMatch(/<strong[^>]*>Kamil Wrona<\/strong>/);
    expect(html).toContain('Niniejsza wiadomość elektroniczna');
    await page.getByRole('button', { name: 'Kopiuj jako zwykły tekst: Krótki podpis – odpowiedzi (en)' }).click();
    await status.getByText(/^Kopiuj jako zwykły tekst/).waitFor();
    expect(await pasted(page)).toMatch(/Kamil Wrona, specialist/);
    expect(faults).toEqual([]);
  });

  test.each<[string, BrowserContextOptions]>([
    ['light', { viewport: { width: 1000, height: 1400 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1000, height: 1400 } }],
    ['360 px', { viewport: { width: 360, height: 1400 } }],
    ['high contrast', { forcedColors: 'active' }],
  ])('has no accessibility faults: %s', async (_, options) => {
    const { page } = await open(options);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await accessibilityFaults(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
