// How fast the Outlook add-in is in the emulated Outlook; figures go into docs/performance.md. Run: npm run bench:outlook
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium';
import { ComposeWindow, FOOTER, GOOD, openOutlook, serveAddIn } from '../e2e/outlook/add-in';
import { htmlReply } from './letters';

const SENDS = 100;
const KEYS = 60;
const OPENINGS = 15;

const letter = htmlReply(300, 40_000).body.content;
const reply = { ...GOOD, subject: '', composeType: 'reply' as const, body: letter + FOOTER };

function row(name: string, values: readonly number[], goal: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${goal} |`);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * Milliseconds of the longest piece of the pane's own scripts that ran without a pause while `act` ran, by Chromium's tracing. The host
 * page and the pane share a process here, so a look at the event loop alone would count the emulator's work as ours.
 */
async function longestScript(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const ours = trace.traceEvents.filter(
    ({ name, ph, args }) => name === 'FunctionCall' && ph === 'X' && /\/pane\.\w+\.js/.test(args?.data?.url ?? ''),
  );
  return Math.max(0, ...ours.map(({ dur = 0 }) => dur / 1000));
}

const browser = await launchChromium();
const server = await serveAddIn();
try {
  console.log('| measured | median ms | p95 ms | goal |\n| --- | ---: | ---: | --- |');

  const sending = await openOutlook(browser, server, reply);
  const ours: number[] = [];
  for (let i = 1; i <= SENDS; i += 1) {
    await sending.send();
    await sending.choose('dontSend');
    const { ms = 0, hostMs = 0 } = await sending.activation('OnMessageSend', i);
    if (i > 5) ours.push(ms - hostMs);
  }
  row('OnMessageSend to completed, without the host’s answers', ours, '≤ 50');
  await sending.close();

  const writing = await ComposeWindow.open(browser, server, { ...reply, subject: 'Mapa' });
  await writing.untilStatus(/\d|Gotowe/);
  const tasks: number[] = [];
  for (let i = 0; i < KEYS; i += 1) {
    const subject = `Mapa do celów projektowych ${i}`;
    tasks.push(
      await longestScript(browser, writing.outlook.page, async () => {
        const before = (await writing.outlook.trace()).calls.length;
        await writing.outlook.setBody(`<div>${subject}</div>${reply.body}`);
        // Two readings later the change has been checked and drawn.
        await writing.outlook.page.waitForFunction(
          (count) =>
            (window.outlook?.trace.calls ?? []).slice(count).filter(({ api }) => api === 'body.getAsync').length >= 2,
          before,
          { polling: 20 },
        );
      }),
    );
  }
  row('longest script of the pane after a keystroke', tasks.slice(5), '≤ 16');
  await writing.outlook.close();

  const openings: number[] = [];
  const context = await openOutlook(browser, server, GOOD);
  for (let i = 0; i < OPENINGS; i += 1) {
    const start = performance.now();
    await context.openPane();
    const window = await ComposeWindow.beside(context);
    await window.untilStatus('Gotowe do wysłania');
    openings.push(performance.now() - start);
    await context.closePane();
  }
  row('pane opened until its status stands', openings, '≤ 1000');
} finally {
  await browser.close();
  await server.close();
}
