import { resolve } from 'node:path';
import { waitUntil } from '../../wait-until';
import type { Chrome } from './chrome';
import type { ChromeWindow, XulBrowser } from './chrome-window';
import { ExtensionPage, type PageFunction, type PageInfo } from './extension-page';
import type { Marionette } from './marionette';

/** An add-on in a running Thunderbird. */
export class AddOn {
  constructor(
    private readonly chrome: Chrome,
    readonly id: string,
  ) {}

  /** @param path unpacked folder or .xpi */
  static async install(marionette: Marionette, chrome: Chrome, path: string): Promise<AddOn> {
    const { value } = (await marionette.send('Addon:Install', { path: resolve(path), temporary: true })) as {
      value: string;
    };
    return new AddOn(chrome, value);
  }

  /** Runs a function in the background page, which is woken when it sleeps. */
  async evalInBackground<A extends readonly unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R> {
    await this.chrome.run(wake, this.id);
    const [page] = await waitUntil('the background runs', async () => {
      const pages = await this.pages();
      const backgrounds = pages.filter(({ info }) => info.type === 'background');
      return backgrounds.length > 0 && backgrounds;
    });
    if (!page) throw new Error('no background');
    return page.eval(script, ...args);
  }

  /** Runs a function in the page of that name, when it is there. */
  async evalInPage<A extends readonly unknown[], R>(name: string, script: PageFunction<A, R>, ...args: A): Promise<R> {
    return (await this.page(name)).eval(script, ...args);
  }

  /** Ends the background page, as Thunderbird does with one that is idle. */
  terminateBackground(): Promise<void> {
    return this.chrome.run(terminate, this.id);
  }

  /** Whether the background page runs. */
  async hasBackground(): Promise<boolean> {
    return (await this.pages()).some(({ info }) => info.type === 'background');
  }

  /** The pages that are loaded. */
  async pages(): Promise<ExtensionPage[]> {
    return (await this.chrome.run(listPages, this.id)).map((info) => new ExtensionPage(this.chrome, info));
  }

  /**
   * Waits for a page and returns it; with several of that name, the one shown in the window, or else the newest.
   * @param name path in the add-on, e.g. `pane.html`
   * @param limit milliseconds
   */
  page(name: string, { windowId, limit }: { windowId?: number; limit?: number } = {}): Promise<ExtensionPage> {
    const isWanted = ({ info }: ExtensionPage): boolean =>
      info.path.split(/[?#]/)[0] === name && (windowId === undefined || info.windowId === windowId);
    return waitUntil(`${name} opens`, async () => (await this.pages()).filter(isWanted).at(-1), limit);
  }

  version(): Promise<string> {
    return this.chrome.run((window, id) => window.WebExtensionPolicy.getByID(id)?.extension.version ?? '', this.id);
  }

  /** Whether it runs. */
  isActive(): Promise<boolean> {
    return this.chrome.run((window, id) => window.WebExtensionPolicy.getByID(id) !== null, this.id);
  }

  disable(): Promise<void> {
    return this.chrome.run(callManager, this.id, 'disable');
  }

  enable(): Promise<void> {
    return this.chrome.run(callManager, this.id, 'enable');
  }

  uninstall(): Promise<void> {
    return this.chrome.run(callManager, this.id, 'uninstall');
  }

  /** Clicks its button in a compose window. */
  async clickComposeAction(windowId: number): Promise<void> {
    const place = await this.chrome.runIn(
      windowId,
      (window: ChromeWindow, id: string) => {
        const name = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
        const box = window.document.getElementById(`${name}-composeAction-toolbarbutton`)?.getBoundingClientRect();
        if (!box) throw new Error('no compose action');
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      this.id,
    );
    await this.chrome.click(windowId, place.x, place.y);
  }

  /** Errors nobody caught in its pages and compose scripts. What they write to the console stays in their process. */
  errors(): Promise<string[]> {
    return this.chrome.run(listErrors, this.id);
  }
}

/** Runs in Thunderbird. */
function listErrors(window: ChromeWindow, id: string): string[] {
  const WARNING = 1;
  const uuids = JSON.parse(window.Services.prefs.getStringPref('extensions.webextensions.uuids')) as Record<
    string,
    string
  >;
  return window.Services.console.getMessageArray().flatMap((message) => {
    // Asking for the interface is what brings its members.
    const isScriptError = message instanceof (window.Ci['nsIScriptError'] as unknown as typeof Object);
    const { flags = WARNING, sourceName = '', errorMessage, lineNumber } = message;
    const isWanted = isScriptError && (flags & WARNING) === 0 && sourceName.startsWith(`moz-extension://${uuids[id]}/`);
    return isWanted ? [`${errorMessage} (${sourceName}:${lineNumber})`] : [];
  });
}

/** Runs in Thunderbird. */
async function wake(window: ChromeWindow, id: string): Promise<void> {
  const policy = window.WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error(`${id} does not run`);
  await policy.extension.wakeupBackground?.();
}

/** Runs in Thunderbird. */
async function terminate(window: ChromeWindow, id: string): Promise<void> {
  await window.WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Runs in Thunderbird, which lists the background among its views, but other pages only once they have used `messenger`. */
function listPages(window: ChromeWindow, id: string): PageInfo[] {
  const { extension } = window.WebExtensionPolicy.getByID(id) ?? {};
  if (!extension) return [];
  const { baseURL, views } = extension;
  const describe = (browser: XulBrowser | null, place: Pick<PageInfo, 'type' | 'windowId'>): PageInfo[] => {
    const { spec = '' } = browser?.currentURI ?? {};
    const page = browser?.browsingContext?.id;
    return page !== undefined && spec.startsWith(baseURL)
      ? [{ ...place, id: page, path: spec.slice(baseURL.length) }]
      : [];
  };
  const background = Array.from(views)
    .filter(({ viewType }) => viewType === 'background')
    .flatMap(({ xulBrowser }) => describe(xulBrowser, { type: 'background' }));
  const shown = Array.from(window.Services.wm.getEnumerator(null)).flatMap((owner) =>
    Array.from(owner.document.querySelectorAll<XulBrowser>('browser')).flatMap((browser) => {
      const isWindow = owner.location.pathname.endsWith('/extensionPopup.xhtml');
      const type = browser.closest('panel') ? 'popup' : isWindow ? 'window' : 'tab';
      return describe(browser, { type, windowId: owner.browsingContext.id });
    }),
  );
  return [...background, ...shown];
}

/** Runs in Thunderbird. */
async function callManager(
  window: ChromeWindow,
  id: string,
  method: 'disable' | 'enable' | 'uninstall',
): Promise<void> {
  const { AddonManager } = window.ChromeUtils.importESModule<{
    AddonManager: { getAddonByID(id: string): Promise<Record<typeof method, () => Promise<void>> | null> };
  }>('resource://gre/modules/AddonManager.sys.mjs');
  const addOn = await AddonManager.getAddonByID(id);
  if (!addOn) throw new Error(`no add-on ${id}`);
  await addOn[method]();
}
