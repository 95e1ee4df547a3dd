// How fast the add-on is in real Thunderbird; figures go into docs/performance.md. Run: npm run bench:thunderbird
import { Desk, GOOD, MARIA } from '../e2e/thunderbird/desk';
import type { ChromeWindow } from '../e2e/thunderbird/lab/chrome-window';
import type { ComposeWindow } from '../e2e/thunderbird/lab/compose-window';
import { waitUntil } from '../e2e/wait-until';
import { prose } from './letters';

const SENDS = 30;
const KEYS = 30;
const STARTS = 15;

function row(name: string, values: readonly number[], unit: string, goal: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
  console.log(`| ${name} | ${at(0.5)} ${unit} | ${at(0.95)} ${unit} | ${goal} |`);
}

/** What the measuring script keeps in Thunderbird's main window. */
interface Measured {
  delays?: number[];
}

/** From Thunderbird asking whether it may send to its going on, in milliseconds: what an add-on adds. */
async function sendDelays(desk: Desk): Promise<readonly number[]> {
  const main = desk.thunderbird.chrome;
  await main.run((window) => {
    (window as Measured).delays = [];
  });
  for (let n = 0; n < SENDS; n += 1) {
    const message = await desk.write(GOOD);
    await message.run((window) => {
      const delays = (Array.from(window.Services.wm.getEnumerator('mail:3pane'))[0] as Measured | undefined)?.delays;
      window.addEventListener(
        'beforesend',
        ({ detail }: CustomEventInit<{ resolve: () => void }>) => {
          if (!detail) return;
          const start = window.performance.now();
          const { resolve } = detail;
          detail.resolve = () => {
            delays?.push(window.performance.now() - start);
            resolve();
          };
        },
        true,
      );
    });
    await desk.sink.next(() => message.clickSend());
    await message.untilClosed();
  }
  const all = await main.run((window) => (window as Measured).delays ?? []);
  return all.slice(3);
}

interface Timing {
  /** Milliseconds our script kept the editor's thread for: reading, then marking. */
  readonly took: number;
  readonly at: number;
}

/** The last check, as our script measured it. */
function lastCheck(message: ComposeWindow): Promise<Timing> {
  return message.run((window) => {
    const view = window.GetCurrentEditorElement().contentDocument?.defaultView;
    const [read] = view?.performance.getEntriesByName('dobry-list-read') ?? [];
    const [mark] = view?.performance.getEntriesByName('dobry-list-mark') ?? [];
    return { took: (read?.duration ?? NaN) + (mark?.duration ?? NaN), at: mark?.startTime ?? 0 };
  });
}

/** Bytes of memory of the process add-ons run in. */
function extensionMemory(desk: Desk): Promise<number> {
  return desk.thunderbird.chrome.run(async (window: ChromeWindow) => {
    const { children } = await (
      window.ChromeUtils as unknown as { requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }> }
    ).requestProcInfo();
    return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
  });
}

const desk = await Desk.open();
try {
  console.log('| measured | median | p95 | goal |\n| --- | ---: | ---: | --- |');
  const idle = await extensionMemory(desk);

  row('Send of a good letter, delayed by us', await sendDelays(desk), 'ms', '≤ 100 ms');

  const body = prose(2000)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  const message = await desk.write({ to: MARIA, subject: 'Sprawozdanie', body });
  const checks: number[] = [];
  for (let n = 0; n < KEYS; n += 1) {
    const before = await lastCheck(message);
    await message.run((window) => {
      (window.GetCurrentEditor() as unknown as { insertText(text: string): void }).insertText('a');
    });
    await waitUntil('the text was checked', async () => (await lastCheck(message)).at > before.at);
    checks.push((await lastCheck(message)).took);
  }
  row('our script in the editor’s thread, per check of 2,000 words', checks.slice(3), 'ms', '≤ 16 ms');
  const busy = await extensionMemory(desk);
  console.log(`| memory of the add-ons' process, growth | ${((busy - idle) / 2 ** 20).toFixed(0)} MiB | | ≤ 60 MiB |`);

  const starts: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    await desk.addOn.terminateBackground();
    starts.push(
      await desk.thunderbird.chrome.run(async (window: ChromeWindow, id: string) => {
        const start = window.performance.now();
        await window.WebExtensionPolicy.getByID(id)?.extension.wakeupBackground?.();
        return window.performance.now() - start;
      }, desk.addOn.id),
    );
  }
  row('background page started', starts, 'ms', '≤ 300 ms');
} finally {
  await desk.close();
}
