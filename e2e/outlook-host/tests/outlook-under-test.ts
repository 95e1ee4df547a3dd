import type { Browser, Frame } from 'playwright-core';
import { launchChromium } from '../../chromium';
import { OutlookWindow, type WindowOptions } from '../playwright/outlook-window';
import { startServer, type OutlookServer } from '../server/start-server';

/** Opens windows with the test add-in; they close after each test. */
export interface OutlookUnderTest {
  /** Dispatch ids of all calls made so far, in windows that have been closed. */
  readonly called: ReadonlySet<number>;
  readonly open: (options?: WindowOptions) => Promise<OutlookWindow>;
  /** A window with its pane, ready for calls. */
  readonly openPane: (options?: WindowOptions) => Promise<{ readonly outlook: OutlookWindow; readonly pane: Frame }>;
}

export function outlookUnderTest(): OutlookUnderTest {
  let browser: Browser;
  let server: OutlookServer;
  const windows: OutlookWindow[] = [];
  const called = new Set<number>();
  const folder = 'e2e/outlook-host/test-add-in';
  beforeAll(async () => {
    const serving = startServer({ manifest: `${folder}/manifest.xml`, addIn: `${folder}/pages` });
    [browser, server] = await Promise.all([launchChromium(), serving]);
  });
  afterEach(async () => {
    for (const outlook of windows.splice(0)) {
      for (const { dispatchId } of (await outlook.trace()).calls) called.add(dispatchId);
      await outlook.close();
    }
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const open = async (options: WindowOptions = {}) => {
    const outlook = await OutlookWindow.open(browser, server, options);
    windows.push(outlook);
    return outlook;
  };
  const openPane = async (options: WindowOptions = {}) => {
    const outlook = await open(options);
    const pane = await outlook.openPane();
    await ready(pane);
    return { outlook, pane };
  };
  return { called, open, openPane };
}

interface TestPage {
  readonly Office: unknown;
  readonly ready: Promise<unknown>;
  readonly events: unknown[];
}

/** Resolves with what `Office.onReady` tells. */
export async function ready(frame: Frame): Promise<unknown> {
  await frame.waitForFunction(() => 'ready' in globalThis, undefined, { polling: 20 });
  return frame.evaluate(() => (globalThis as unknown as TestPage).ready);
}

export interface CallResult {
  readonly value?: unknown;
  readonly error?: number;
  /** Message of an exception thrown by office.js before it asks the host. */
  readonly thrown?: string;
}

/** Calls an API of `Office.context` by its path, with a callback as last argument. */
export function call(frame: Frame, path: string, ...args: readonly unknown[]): Promise<CallResult> {
  return frame.evaluate(
    ([names, given]) =>
      new Promise<CallResult>((resolve) => {
        interface Answer {
          readonly value: unknown;
          readonly error?: { readonly code: number };
        }
        const office = (globalThis as unknown as TestPage).Office as { context: unknown };
        const owner = names
          .slice(0, -1)
          .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], office.context);
        const run = (owner as Record<string, (...all: unknown[]) => void>)[names.at(-1) ?? ''];
        try {
          run?.call(owner, ...given, ({ value, error }: Answer) => {
            resolve(error === undefined ? { value } : { error: error.code });
          });
        } catch (error) {
          resolve({ thrown: error instanceof Error ? error.message : String(error) });
        }
      }),
    [path.split('.'), args] as const,
  );
}

/** Calls an API that has no callback. */
export function tell(frame: Frame, path: string, ...args: readonly unknown[]): Promise<void> {
  return frame.evaluate(
    ([names, given]) => {
      const office = (globalThis as unknown as TestPage).Office as { context: unknown };
      const [owner, method] = names.reduce<readonly [unknown, unknown]>(
        ([, at], name) => [at, (at as Record<string, unknown>)[name]],
        [undefined, office.context],
      );
      (method as (...all: unknown[]) => void).apply(owner, [...given]);
    },
    [path.split('.'), args] as const,
  );
}

/** Reads a property of `Office.context` by its path. */
export function read(frame: Frame, path: string): Promise<unknown> {
  return frame.evaluate((names) => {
    const office = (globalThis as unknown as TestPage).Office as { context: unknown };
    return names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], office.context);
  }, path.split('.'));
}

/** Registers a handler that collects what it is told. */
export function listen(frame: Frame, owner: 'mailbox' | 'mailbox.item', eventType: string): Promise<unknown> {
  return frame.evaluate(
    ([path, type]) =>
      new Promise((resolve) => {
        interface Target {
          addHandlerAsync(type: string, handler: (event: object) => void, done: (result: object) => void): void;
        }
        const page = globalThis as unknown as TestPage;
        const { context, EventType } = page.Office as { context: object; EventType: Record<string, string> };
        const target = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], context);
        const handler = (event: object) => page.events.push({ ...event });
        (target as Target).addHandlerAsync(EventType[type] ?? type, handler, (result) => resolve({ ...result }));
      }),
    [owner, eventType] as const,
  );
}

/** What handlers have been told, once there is as much. */
export async function heard(frame: Frame, count: number): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await frame.waitForFunction((wanted) => (globalThis as unknown as TestPage).events.length >= wanted, count, {
    polling: 20,
  });
  return frame.evaluate(() => JSON.parse(JSON.stringify((globalThis as unknown as TestPage).events)) as never);
}
