import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchChromium } from './chromium';
import { runCli } from './run-cli';

const SAMPLE = 'offices/kedzierzyn-kozle';
const PEOPLE = 120;
const dir = mkdtempSync(join(tmpdir(), 'gallery-'));
const url = pathToFileURL(join(dir, 'out', 'signatures.html')).href;
let browser: Browser;

beforeAll(async () => {
  const office = join(dir, 'office');
  cpSync(SAMPLE, office, { recursive: true });
  const [head = '', ...rows] = readFileSync(join(SAMPLE, 'people.csv'), 'utf8').trim().split('\n');
  const many = Array.from({ length: PEOPLE }, (_, index) =>
    (rows[index % rows.length] ?? '').replace('@', `.${index}@`),
  );
  const incomplete = 'Jan;Żółw;;Wydział Finansowy;;;jan.zolw@powiat.kedzierzyn-kozle.pl;';
  writeFileSync(join(office, 'people.csv'), [head, ...many, incomplete].join('\n'));
  const { code, stdout } = await runCli(['signature', '--all', '--office', office, '--out', join(dir, 'out')]);
  expect([code, stdout]).toEqual([0, `${join(dir, 'out', 'signatures.html')}: 121 podpisów, niepełne: 1\n`]);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(dir, { recursive: true });
});

/** The page, opened; everything it says to the console or asks of the network is a fault. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url) faults.push(request.url());
  });
  await page.goto(url);
  return { page, faults };
}

const names = (page: Page): Promise<string[]> => page.getByRole('heading', { level: 2 }).allTextContents();

it('shows the incomplete ones first, finds people and shows more, without a network', async () => {
  const { page, faults } = await open();
  const status = page.getByRole('status');
  expect(await status.textContent()).toBe('Znalezione: 121. Pokazane: 50.');
  expect((await names(page))[0]).toBe('Jan Żółw');
  expect(await page.locator('.missing').allTextContents()).toEqual(['Brakuje: stanowisko']);

  await page.getByRole('searchbox', { name: 'Szukaj' }).fill('zolw finans');
  expect(await names(page)).toEqual(['Jan Żółw']);
  await page.getByRole('searchbox').fill('kogoś takiego nie ma');
  expect(await status.textContent()).toBe('Znalezione: 0. Pokazane: 0.');
  await page.getByRole('searchbox').fill('');

  await page.getByRole('checkbox', { name: 'tylko niepełne' }).check();
  expect(await names(page)).toEqual(['Jan Żółw']);
  await page.getByRole('checkbox', { name: 'tylko niepełne' }).uncheck();

  await page.getByRole('button', { name: 'Pokaż następne' }).click();
  expect(await names(page)).toHaveLength(100);
  await page.getByRole('button', { name: 'Pokaż następne' }).click();
  expect(await names(page)).toHaveLength(121);
  expect(await page.getByRole('button', { name: 'Pokaż następne' }).count()).toBe(0);
  expect(faults).toEqual([]);
});

it('shows the chosen signature in four looks, 360 pixels wide', async () => {
  const { page } = await open({ viewport: { width: 1700, height: 900 } });
  await page.getByRole('searchbox').fill('kamil wrona');
  const first = page.locator('.person').first();
  const looks = first.locator('figure');
  expect(await looks.locator('figcaption').allTextContents()).toEqual([
    'HTML, tryb jasny',
    'HTML, tryb ciemny',
    'Czysty tekst, tryb jasny',
    'Czysty tekst, tryb ciemny',
  ]);
  for (const look of await looks.all()) expect((await look.boundingBox())?.width).toBe(360);
  await page.getByRole('combobox', { name: 'Podpis' }).selectOption('krótki (en)');
  expect(await first.locator('pre').first().textContent()).toContain('Kamil Wrona, specialist\nPromotion and Culture');
});

it('is used with the keyboard alone', async () => {
  const { page } = await open();
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.className || undefined);
  const stops: (string | undefined)[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops).toEqual(['skip', 'search', 'variant', 'incomplete', 'more']);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('h2')[50])).toBe(true);
});

const LOOKS: readonly [string, BrowserContextOptions][] = [
  ['light', { viewport: { width: 1700, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1000, height: 900 } }],
  ['360 px', { viewport: { width: 360, height: 800 } }],
  ['high contrast', { forcedColors: 'active' }],
];

it.each(LOOKS)('has no accessibility faults: %s', async (_, options) => {
  const { page } = await open(options);
  // What is not laid out yet cannot be judged.
  await page.addStyleTag({ content: '.person { content-visibility: visible !important; }' });
  expect(await accessibilityFaults(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
