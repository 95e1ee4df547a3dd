import { writeFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { Fault } from '../core/faults';
import type { ItemNotification, ItemSnapshot, Person, RecipientField } from '../core/item';
import type { ItemInput } from '../core/item-input';
import type { RuntimeKind } from '../core/runtime';
import type { AlertChoice } from '../core/smart-alerts';
import type { TracedActivation } from '../core/trace';
import type { OutlookServer } from '../server/start-server';
import { serveOfficeJs } from './serve-office-js';
import type { TraceSnapshot, WindowOptions } from './window-options';

export type { TraceSnapshot, WindowOptions };

/**
 * A window of the emulated Outlook in a browser profile of its own. The add-in's pages run as they are shipped: the
 * addresses of Microsoft's CDN are answered with the npm copy of office.js.
 */
export class OutlookWindow {
  /** Errors thrown or logged in any frame. */
  readonly errors: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, server: OutlookServer, options: WindowOptions = {}): Promise<OutlookWindow> {
    const {
      viewport = { width: 1280, height: 900 },
      colorScheme,
      forcedColors,
      faults = [],
      waitFor,
      ...settings
    } = options;
    const context = await browser.newContext({
      viewport,
      ignoreHTTPSErrors: true,
      ...(settings.locale === undefined ? {} : { locale: settings.locale }),
      ...(colorScheme === undefined ? {} : { colorScheme }),
      ...(forcedColors === undefined ? {} : { forcedColors }),
    });
    await serveOfficeJs(context);
    const page = await context.newPage();
    page.setDefaultTimeout(waitFor ?? 6000);
    const opened = new OutlookWindow(context, page);
    opened.collectErrors();
    await page.addInitScript(
      (given) => {
        if (window.top === window) window.outlookSettings = given.settings;
        window.outlookFaults = given.faults;
      },
      { settings, faults },
    );
    await page.goto(server.url);
    await page.getByRole('toolbar').waitFor();
    return opened;
  }

  private collectErrors(): void {
    this.page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  // The pane ------------------------------------------------------------------------------------------------------

  /** The frame of the pane. Rejects when none is open. */
  pane(): Promise<Frame> {
    return this.frame('pane');
  }

  /** The hidden frame that runs events and functions. Rejects when it has not been needed yet. */
  commands(): Promise<Frame> {
    return this.frame('commands');
  }

  async frame(kind: RuntimeKind): Promise<Frame> {
    const element = await this.page.locator(`#${kind}-frame > iframe`).elementHandle();
    const frame = await element?.contentFrame();
    if (frame == null) throw new Error(`no ${kind} frame`);
    // Before that it is the empty page every frame begins with.
    await frame.waitForURL(/^https:/, { waitUntil: 'commit' });
    return frame;
  }

  /** Presses a button of the manifest: the one with this control id, else the first. */
  async openPane(commandId?: string): Promise<Frame> {
    const button = this.page.locator(commandId === undefined ? '[data-command]' : `[data-command="${commandId}"]`);
    await button.first().click();
    return this.pane();
  }

  async closePane(): Promise<void> {
    await this.page.locator('#close-pane').click();
  }

  // Sending -------------------------------------------------------------------------------------------------------

  /** Presses Send. */
  async send(): Promise<void> {
    await this.page.locator('[role="toolbar"] .primary').click();
  }

  /** The Smart Alerts dialog. */
  get alert(): Locator {
    return this.page.getByRole('alertdialog');
  }

  async choose(choice: AlertChoice): Promise<void> {
    await this.alert.locator(`[data-choice="${choice}"]`).click();
  }

  sent(): Promise<readonly ItemSnapshot[]> {
    return this.page.evaluate(() => window.outlook?.snapshot().sent ?? []);
  }

  /** Resolves when so many messages have been sent. */
  async untilSent(count = 1): Promise<void> {
    await this.page.waitForFunction((wanted) => window.outlook?.mailbox.sent.length === wanted, count, POLLING);
  }

  // The message ---------------------------------------------------------------------------------------------------

  /** The open message; undefined when none is. */
  item(): Promise<ItemSnapshot | undefined> {
    return this.page.evaluate(() => window.outlook?.snapshot().item);
  }

  private async openItem(): Promise<ItemSnapshot> {
    const item = await this.item();
    if (item === undefined) throw new Error('no message is open');
    return item;
  }

  async subject(): Promise<string> {
    return (await this.openItem()).subject;
  }

  async body(): Promise<string> {
    return (await this.openItem()).body;
  }

  async recipients(field: RecipientField): Promise<readonly Person[]> {
    return (await this.openItem())[field];
  }

  async notifications(): Promise<readonly ItemNotification[]> {
    return (await this.openItem()).notifications;
  }

  /** As the user types it. */
  async setSubject(subject: string): Promise<void> {
    await this.page.evaluate((text) => window.outlook?.mailbox.setSubject(text), subject);
  }

  /** Replaces the body, HTML or plain text as the message is. */
  async setBody(body: string): Promise<void> {
    await this.page.evaluate((text) => window.outlook?.mailbox.setBody(text), body);
  }

  /** The editor of the body. */
  get editor(): Locator {
    return this.page.locator('.editor');
  }

  /** Types with the keyboard where the caret stands, at the start of the body if it stands nowhere. */
  async typeBody(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.type(text);
  }

  async setRecipients(field: RecipientField, people: readonly Person[]): Promise<void> {
    await this.page.evaluate(([name, list]) => window.outlook?.mailbox.setRecipients(name, list), [
      field,
      people,
    ] as const);
  }

  /** Chooses another account in "From". */
  async changeFrom(address: string): Promise<void> {
    await this.page.locator('.compose select').selectOption(address);
  }

  /** Opens another message, or none. */
  async newItem(item?: ItemInput): Promise<void> {
    await this.page.evaluate((input) => window.outlook?.open(input), item);
  }

  /** The information bars. */
  get infobars(): Locator {
    return this.page.locator('.infobar');
  }

  // The host ------------------------------------------------------------------------------------------------------

  async addFault(fault: Fault): Promise<void> {
    await this.page.evaluate((given) => window.outlook?.faults.add(given), fault);
  }

  async clearFaults(): Promise<void> {
    await this.page.evaluate(() => window.outlook?.faults.clear());
  }

  /** The page that runs events and functions cannot be loaded any more. */
  async setRuntimeMissing(isMissing = true): Promise<void> {
    await this.page.evaluate((value) => {
      if (window.outlook !== undefined) window.outlook.isRuntimeMissing = value;
    }, isMissing);
  }

  trace(): Promise<TraceSnapshot> {
    return this.page.evaluate(() => JSON.parse(JSON.stringify(window.outlook?.trace)) as TraceSnapshot);
  }

  /** Writes the trace to a file, for somebody who wants to see what passed. */
  async saveTrace(path: string): Promise<void> {
    await writeFile(path, JSON.stringify(await this.trace(), undefined, 2));
  }

  /** Resolves with the newest activation for this event once so many have ended. */
  async activation(event: string, count = 1): Promise<TracedActivation> {
    await this.page.waitForFunction(
      ([type, wanted]) => {
        const all = window.outlook?.trace.activations ?? [];
        return all.filter((one) => one.event === type && one.outcome !== 'running').length >= wanted;
      },
      [event, count] as const,
      POLLING,
    );
    const { activations } = await this.trace();
    const newest = activations.filter((one) => one.event === event).at(-1);
    if (newest === undefined) throw new Error(`no activation for ${event}`);
    return newest;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** Playwright's own polling, by animation frames, stalls in frames that are not visible. */
const POLLING = { polling: 20 };
