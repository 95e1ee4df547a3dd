import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchChromium } from './chromium';
import { runCli } from './run-cli';
import { waitUntil } from './wait-until';

const MESSAGES = 'evaluation/messages';
const files = readdirSync(MESSAGES).filter((name) => name.endsWith('.eml'));
const dir = mkdtempSync(join(tmpdir(), 'audit-'));
const at = (name: string): string => join(dir, name);

/** The messages as an mbox, `copies` times. */
function mboxOf(names: readonly string[], copies = 1): string {
  const one = names
    .map(
      (name) =>
        `From - Tue May  5 10:00:00 2026\n${readFileSync(join(MESSAGES, name), 'latin1').replace(/^From /gm, '>From ')}\n\n`,
    )
    .join('');
  return one.repeat(copies);
}

async function audit(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['audit', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

afterAll(() => rmSync(dir, { recursive: true }));

describe('counts', () => {
  it('do not depend on the kind of archive, its parts or the number of threads', async () => {
    for (const folder of ['Maildir/cur', 'Maildir/new', 'Maildir/tmp']) mkdirSync(at(folder), { recursive: true });
    files.forEach((name, index) => {
      writeFileSync(at(`Maildir/${index % 2 ? 'cur' : 'new'}/${index}.host:2,S`), readFileSync(join(MESSAGES, name)));
    });
    writeFileSync(at('sent.mbox'), mboxOf(files), 'latin1');
    const middle = Math.floor(files.length / 2);
    writeFileSync(at('first.mbox'), mboxOf(files.slice(0, middle)), 'latin1');
    writeFileSync(at('second.mbox'), mboxOf(files.slice(middle)), 'latin1');

    const stdout = await audit(MESSAGES, '--json', at('folder.json'), '--threads', '1');
    expect(stdout).toMatch(new RegExp(`^${files.length} wiadomości: \\d+ zgodne .*; nieodczytane: 0, pominięte: 0\n`));
    await audit(at('sent.mbox'), '--json', at('mbox.json'), '--threads', '3');
    await audit(at('Maildir'), '--json', at('maildir.json'), '--threads', '2');
    await audit(at('first.mbox'), '--json', at('first.json'));
    await audit(at('second.mbox'), '--json', at('second.json'));
    await audit('--merge', at('first.json'), at('second.json'), '--json', at('merged.json'));
    await audit('--merge', at('second.json'), at('first.json'), '--json', at('merged-back.json'));
    const whole = readFileSync(at('folder.json'), 'utf8');
    for (const name of ['mbox', 'maildir', 'merged', 'merged-back']) {
      expect(readFileSync(at(`${name}.json`), 'utf8')).toBe(whole);
    }
  }, 120_000);

  it('list what cannot be read and go on', async () => {
    mkdirSync(at('broken'), { recursive: true });
    writeFileSync(at('broken/empty.eml'), '');
    writeFileSync(at('broken/good.eml'), readFileSync(join(MESSAGES, files[0] ?? '')));
    const { code, stdout, stderr } = await runCli(['audit', at('broken'), '--csv', at('broken.csv')]);
    expect([code, stderr]).toEqual([0, `${at('broken/empty.eml')}: nie udało się odczytać\n`]);
    expect(stdout).toContain('1 wiadomość: ');
    expect(stdout).toContain('nieodczytane: 1');
  });

  it.each([
    [['nie-ma-takiego', '--out', 'x.html'], 'nie-ma-takiego: nie ma takiego pliku ani katalogu.'],
    [
      ['--merge', 'package.json', 'tsconfig.json', '--out', 'x.html'],
      'package.json: to nie jest raport polecenia audit',
    ],
  ])('are not made of %j', async (args, problem) => {
    const { code, stderr } = await runCli(['audit', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
  });
});

it('goes on where it was killed', async () => {
  writeFileSync(at('large.mbox'), mboxOf(files, 60), 'latin1');
  const args = ['audit', at('large.mbox'), '--threads', '1', '--json', at('resumed.json')];
  const child = spawn(process.execPath, ['bin/dobry-list.mjs', ...args]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  await waitUntil('the checkpoint', () => existsSync(at('resumed.json.checkpoint')), 30_000);
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(at('resumed.json'))).toBe(false);

  const other = await runCli([...args, '--resume', '--since', '2025-01-01']);
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('dotyczy innego raportu')]);

  const { code, stderr } = await runCli([...args, '--resume']);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^Wznowiono po \d+ wiadomościach\.\n$/)]);
  expect(existsSync(at('resumed.json.checkpoint'))).toBe(false);
  await audit(at('large.mbox'), '--json', at('straight.json'));
  expect(readFileSync(at('resumed.json'), 'utf8')).toBe(readFileSync(at('straight.json'), 'utf8'));
}, 180_000);

describe('the page', () => {
  let browser: Browser;
  const url = pathToFileURL(at('report.html')).href;

  beforeAll(async () => {
    await audit('evaluation', '--out', at('report.html'));
    await audit('evaluation', '--out', at('with-texts.html'), '--with-texts');
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  /** The page, opened; everything it says to the console or asks of the network is a fault. */
  async function open(options: BrowserContextOptions = {}, address = url): Promise<{ page: Page; faults: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address) faults.push(request.url());
    });
    await page.goto(address);
    return { page, faults };
  }

  it('shows totals, trend, findings and departments without a network', async () => {
    const { page, faults } = await open();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Kolejne miesiące',
      'Uwagi',
      'Wydziały',
    ]);
    const chart = page.getByRole('img', { name: 'Udział wiadomości z uwagami w kolejnych miesiącach' });
    expect((await chart.boundingBox())?.height).toBeGreaterThan(150);
    const rows = page.getByRole('table').first().getByRole('row');
    expect(await rows.count()).toBeGreaterThan(15);
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize)).toBe('25.6px');
    expect(faults).toEqual([]);
  });

  it('has numbers only, unless texts were asked for', async () => {
    const addresses = /[\w.-]+@[\w.-]+/;
    const html = readFileSync(at('report.html'), 'utf8');
    expect(html).not.toMatch(addresses);
    const { page } = await open();
    expect(await page.locator('body').textContent()).toContain('bez nazwisk, adresów i treści wiadomości');
    const { page: withTexts, faults } = await open({}, pathToFileURL(at('with-texts.html')).href);
    const subjects = await withTexts.locator('article h3').allTextContents();
    expect(subjects).toHaveLength(5);
    for (const subject of subjects) expect(html).not.toContain(subject);
    expect(await withTexts.locator('article .letter').first().textContent()).toMatch(/^\S.*(?:,|!|\.)\n/);
    expect(faults).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Udział wiadomości z uwagami w kolejnych miesiącach',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('table').filter({ hasText: 'Miesiąc' }).first().isVisible()).toBe(true);
  });

  const LOOKS: readonly [string, BrowserContextOptions][] = [
    ['light', { viewport: { width: 1300, height: 900 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1000, height: 900 } }],
    ['360 px', { viewport: { width: 360, height: 800 } }],
    ['high contrast', { forcedColors: 'active' }],
  ];

  it.each(LOOKS)('has no accessibility faults: %s', async (_, options) => {
    const { page } = await open(options);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
