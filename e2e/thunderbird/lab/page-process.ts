import type { Chrome } from './chrome';
import type { ChromeWindow } from './chrome-window';

/** Milliseconds a script may take: one that closes its page never answers. */
const LIMIT = 10_000;

interface Answer {
  /** JSON. */
  readonly value?: string;
  readonly error?: string;
}

/**
 * Runs a function with the page's own rights, where its globals are. Marionette does not reach pages of add-ons: a frame
 * script does. Pages go by the number of their browsing context.
 */
export async function evaluateInPage(chrome: Chrome, page: number, call: string): Promise<unknown> {
  return inProcess(
    chrome,
    page,
    `Cu.evalInSandbox(${JSON.stringify(call)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
  );
}

/** A click of the left button with the pointer, as trusted as a person's; CSS pixels of the page. */
export async function clickInPage(chrome: Chrome, page: number, x: number, y: number): Promise<void> {
  await inProcess(chrome, page, `(${String(click)})(content, ${x}, ${y})`);
}

/** Runs in the page's process. */
function click(content: SynthesizingWindow, x: number, y: number): void {
  const event = { button: 0, clickCount: 1 };
  content.synthesizeMouseEvent('mousemove', x, y, event);
  content.synthesizeMouseEvent('mousedown', x, y, event);
  content.synthesizeMouseEvent('mouseup', x, y, event);
}

interface SynthesizingWindow {
  synthesizeMouseEvent(type: string, x: number, y: number, event: { button: number; clickCount: number }): void;
}

async function inProcess(chrome: Chrome, page: number, expression: string): Promise<unknown> {
  const { value, error } = await chrome.run(loadFrameScript, page, expression, LIMIT);
  if (error !== undefined) throw new Error(error);
  return value === undefined ? undefined : JSON.parse(value);
}

/** Runs in Thunderbird. */
function loadFrameScript(window: ChromeWindow, page: number, expression: string, limit: number): Promise<Answer> {
  const messages = window.BrowsingContext.get(page)?.embedderElement?.messageManager;
  if (!messages) throw new Error('the page is closed');
  const name = `lab:${window.crypto.randomUUID()}`;
  const script = `(async () => {
    const answer = await (async () => ${expression})().then(
      (value) => ({ value: JSON.stringify(value) }),
      (error) => ({ error: String(error) }),
    );
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })();`;
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      messages.removeMessageListener(name, listener);
      window.clearTimeout(timer);
      resolve(answer);
    };
    const listener = ({ data }: { readonly data: Answer }): void => settle(data);
    const timer = window.setTimeout(() => settle({ error: `no answer within ${limit} ms` }), limit);
    messages.addMessageListener(name, listener);
    messages.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
