import type { Frame } from 'playwright-core';
import { call, outlookUnderTest } from './outlook-under-test';

const host = outlookUnderTest();

describe('faults', () => {
  it('answer with an error number, so many times', async () => {
    const { outlook, pane } = await host.openPane();
    await outlook.addFault({ call: 'subject.getAsync', error: 9021, times: 1 });
    expect(await call(pane, 'mailbox.item.subject.getAsync')).toEqual({ error: 9021 });
    expect(await call(pane, 'mailbox.item.subject.getAsync')).toEqual({ value: '' });
  });

  it('delay answers, and count what waits at the same time', async () => {
    const { outlook, pane } = await host.openPane();
    await outlook.addFault({ call: '*', delay: 50 });
    const path = 'mailbox.item.subject.getAsync';
    await Promise.all([call(pane, path), call(pane, path), call(pane, path), call(pane, path)]);
    expect((await outlook.trace()).mostInFlight).toBe(4);
  });

  it('leave a call without an answer, of one kind of frame only', async () => {
    const { outlook, pane } = await host.openPane();
    await outlook.addFault({ call: 18, runtime: 'commands', silent: true });
    expect(await call(pane, 'mailbox.item.subject.getAsync')).toEqual({ value: '' });
    await outlook.addFault({ call: 18, silent: true });
    const first = await Promise.race([
      call(pane, 'mailbox.item.subject.getAsync'),
      call(pane, 'mailbox.item.to.getAsync').then(() => 'the later call'),
    ]);
    expect(first).toBe('the later call');
    await outlook.clearFaults();
  });
});

describe('dialogs', () => {
  /** Opens dialog.html and collects what it says; resolves once it is ready. */
  async function openDialog(pane: Frame, displayInIframe: boolean): Promise<void> {
    await pane.evaluate(async (inFrame) => {
      interface Dialog {
        addEventHandler(type: string, handler: (event: { message?: string; error?: number }) => void): void;
        messageChild(text: string): void;
        close(): void;
      }
      interface Ui {
        displayDialogAsync(url: string, options: object, done: (result: { value: Dialog }) => void): void;
      }
      const page = globalThis as unknown as {
        Office: { context: { ui: Ui }; EventType: Record<string, string> };
        dialog: Dialog;
        events: unknown[];
      };
      const { Office } = page;
      const url = new URL('dialog.html', location.href).href;
      const options = { displayInIframe: inFrame, promptBeforeOpen: false, height: 40, width: 40 };
      page.dialog = await new Promise((resolve) => {
        Office.context.ui.displayDialogAsync(url, options, ({ value }) => resolve(value));
      });
      for (const type of ['DialogMessageReceived', 'DialogEventReceived']) {
        page.dialog.addEventHandler(Office.EventType[type] ?? '', (event) =>
          page.events.push(event.message ?? event.error),
        );
      }
    }, displayInIframe);
    await said(pane, 'ready');
  }

  async function said(pane: Frame, what: string | number): Promise<void> {
    await pane.waitForFunction(
      (wanted) => (globalThis as unknown as { events: unknown[] }).events.includes(wanted),
      what,
      { polling: 20 },
    );
  }

  const messageChild = (pane: Frame) =>
    pane.evaluate(() => {
      (globalThis as unknown as { dialog: { messageChild(text: string): void } }).dialog.messageChild('hello');
    });

  it('in a frame exchange messages with the pane, and close', async () => {
    const { outlook, pane } = await host.openPane();
    await openDialog(pane, true);
    await messageChild(pane);
    await said(pane, 'heard: hello');
    await pane.evaluate(() => {
      (globalThis as unknown as { dialog: { close(): void } }).dialog.close();
    });
    await outlook.page.locator('#dialog-frame > iframe').waitFor({ state: 'detached' });
    expect((await outlook.trace()).unknown).toEqual([]);
  });

  it('in a frame tell the pane when the user closes them', async () => {
    const { outlook, pane } = await host.openPane();
    await openDialog(pane, true);
    await outlook.page.getByRole('region', { name: 'Test add-in' }).getByRole('button', { name: 'Close' }).click();
    await said(pane, 12006);
  });

  it('in a window of their own work without the host', async () => {
    const { outlook, pane } = await host.openPane();
    const [popup] = await Promise.all([outlook.context.waitForEvent('page'), openDialog(pane, false)]);
    await messageChild(pane);
    await said(pane, 'heard: hello');
    await popup.close();
    await said(pane, 12006);
  });
});
