import { waitUntil } from '../../wait-until';
import type { Chrome } from './chrome';
import type { ChromeWindow } from './chrome-window';
import { clickInPage, evaluateInPage } from './page-process';
import { pictureOfPage } from './picture';

/** What is known of a page of an add-on without asking it. */
export interface PageInfo {
  /** Number of the page's browsing context. */
  readonly id: number;
  /** Number of the browsing context of the window the page is shown in; undefined for the background. */
  readonly windowId?: number;
  /** `popup` hangs in another window; `window` has its own. */
  readonly type: 'background' | 'popup' | 'window' | 'tab';
  /** Path with query in the add-on, e.g. `pane.html?tab=3`. */
  readonly path: string;
}

/** A function that runs in a page of the add-on; arguments and result are copied as JSON. */
export type PageFunction<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** A page of an add-on in a running Thunderbird. */
export class ExtensionPage {
  constructor(
    private readonly chrome: Chrome,
    readonly info: PageInfo,
  ) {}

  /**
   * Runs a function in the page, where `messenger`, `document` and the page's own globals are. Assign to `window.x`, since
   * plain assignments are lost.
   */
  async eval<A extends readonly unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R> {
    const call = `(${String(script)})(...${JSON.stringify(args)})`;
    return (await evaluateInPage(this.chrome, this.info.id, call)) as R;
  }

  /** Waits for an element of the page to be shown. */
  async untilShown(selector: string, limit?: number): Promise<void> {
    await waitUntil(`${selector} is shown in ${this.info.path}`, () => this.eval(isShown, selector), limit);
  }

  /** The words of an element, as shown. */
  text(selector = 'body'): Promise<string> {
    return this.eval((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (!element) throw new Error(`no ${wanted}`);
      return element.innerText;
    }, selector);
  }

  /** Clicks an element with the pointer, when it is shown. */
  async click(selector: string): Promise<void> {
    await this.untilShown(selector);
    const { x, y } = await this.eval(middleOf, selector);
    await clickInPage(this.chrome, this.info.id, x, y);
  }

  /** Types with real keys into whatever has the focus in the page. */
  async type(text: string): Promise<void> {
    await this.chrome.type(await this.focus(), text);
  }

  /** Presses keys together in the page. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.chrome.press(await this.focus(), ...keys);
  }

  /** A picture of the page alone (PNG). */
  screenshot(file: string): Promise<void> {
    return pictureOfPage(this.chrome, this.info.id, file);
  }

  isOpen(): Promise<boolean> {
    return this.chrome.run((window, id) => Boolean(window.BrowsingContext.get(id)?.currentWindowGlobal), this.info.id);
  }

  async untilClosed(limit?: number): Promise<void> {
    await waitUntil(`${this.info.path} is closed`, async () => !(await this.isOpen()), limit);
  }

  /** Closes the page's window, as the X in its corner does. */
  async closeWindow(): Promise<void> {
    await this.chrome.runIn(this.windowId(), (window: ChromeWindow) => window.close());
    await this.untilClosed();
  }

  private windowId(): number {
    if (this.info.windowId === undefined) throw new Error(`${this.info.path} is in no window`);
    return this.info.windowId;
  }

  /** Gives the page the keyboard; returns the number of its window. */
  private async focus(): Promise<number> {
    const id = this.windowId();
    await this.chrome.runIn(
      id,
      (window: ChromeWindow, pageId: number) => {
        const element = window.BrowsingContext.get(pageId)?.embedderElement;
        if (!element) throw new Error('the page is closed');
        window.focus();
        element.focus();
      },
      this.info.id,
    );
    return id;
  }
}

function isShown(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
