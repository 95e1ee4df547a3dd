import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { createServer } from '../src/server/create-server';
import { listen } from '../src/server/listen';
import { LiveProfile } from '../src/server/profile/live-profile';
import { loadSnapshot } from '../src/server/profile/snapshot';

export interface PageHost {
  readonly url: string;
  close(): Promise<void>;
}

/** The built page behind the office server, with the sample office or the one in a folder. */
export async function servePage(dir = 'offices/kedzierzyn-kozle'): Promise<PageHost> {
  const profile = await LiveProfile.open({ dir, load: async () => loadSnapshot({ dir }), environment: {} });
  const server = await createServer({ dist: resolve('dist'), profile, version: 'test' });
  const url = await listen(server, '127.0.0.1', 43_100 + (process.pid % 500));
  return { url, close: () => server.close() };
}

/** The page in a browser profile of its own. Errors of the page collect in `errors`. */
export class LetterPage {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly errors: string[],
  ) {}

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<LetterPage> {
    const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(6000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(url);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    return new LetterPage(context, page, errors);
  }

  get body(): Locator {
    return this.page.getByRole('textbox', { name: /Treść listu|Text of the letter/ });
  }

  get status(): Locator {
    return this.page.getByRole('heading', { level: 2 });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The findings of one part of the letter. */
  part(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name}`) });
  }

  get sender(): Locator {
    return this.page.getByRole('combobox', { name: 'Od', exact: true });
  }

  /** Opens an empty letter and types into it. */
  async write(text: string): Promise<void> {
    await this.button('Własny list').click();
    await this.body.click();
    await this.page.keyboard.type(text);
  }

  /** The words marked in the letter. */
  marked(severity: 'block' | 'warn' | 'advise'): Promise<readonly string[]> {
    return this.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
      `dobry-list-${severity}`,
    );
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
