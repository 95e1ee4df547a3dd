// Signatures of a large office: read, rendered, written, shown. Run: node scripts/run.mjs bench/signatures.ts
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/chromium';
import { signatureGallery } from '../src/signature/gallery/gallery-page';
import { loadProfile } from '../src/signature/load-office';

const SAMPLE = 'offices/kedzierzyn-kozle';
/** Seconds that rendering and writing may take. */
const LIMIT = 10;

/** The sample office with its people over and over again, each with an address of their own. */
function officeOf(people: number, dir: string): void {
  cpSync(SAMPLE, dir, { recursive: true });
  const [head = '', ...rows] = readFileSync(join(SAMPLE, 'people.csv'), 'utf8').trim().split('\n');
  const many = Array.from({ length: people }, (_, index) =>
    (rows[index % rows.length] ?? '').replace('@', `.${index}@`),
  );
  writeFileSync(join(dir, 'people.csv'), [head, ...many].join('\n'));
}

interface Measured {
  readonly people: number;
  readonly rendered: number;
  readonly written: number;
  readonly megabytes: number;
  readonly shown: number;
  readonly searched: number;
}

async function measure(people: number, browser: Browser): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), 'signatures-'));
  try {
    officeOf(people, dir);
    const page = join(dir, 'signatures.html');
    const start = performance.now();
    const profile = loadProfile(dir);
    const rendered = performance.now();
    await writeFile(page, signatureGallery(profile, 'pl').html);
    const written = performance.now();
    const view = await browser.newPage();
    await view.goto(pathToFileURL(page).href);
    await view.locator('.person').first().waitFor();
    const shown = performance.now();
    const searched = await view.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      const began = performance.now();
      if (field) field.value = 'kwiatek';
      field?.dispatchEvent(new Event('input'));
      document.body.getBoundingClientRect();
      return performance.now() - began;
    });
    await view.close();
    return {
      people,
      rendered: (rendered - start) / 1000,
      written: (written - rendered) / 1000,
      megabytes: statSync(page).size / 1e6,
      shown: (shown - written) / 1000,
      searched,
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log('| people | read and rendered s | gallery written s | gallery MB | first shown s | search ms |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
const browser = await launchChromium();
for (const people of [100, 1_000, 10_000]) {
  const { rendered, written, megabytes, shown, searched } = await measure(people, browser);
  const figures = [rendered, written, megabytes, shown].map((figure) => figure.toFixed(2));
  console.log(`| ${people} | ${figures.join(' | ')} | ${searched.toFixed(0)} |`);
  if (rendered + written > LIMIT) process.exitCode = 1;
}
await browser.close();
