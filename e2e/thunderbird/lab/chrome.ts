import type { ChromeWindow } from './chrome-window';
import type { MainChrome } from './compose-chrome';
import type { Marionette } from './marionette';

/** A function that runs in a window of Thunderbird; arguments and result are copied as JSON. */
export type ChromeFunction<W extends ChromeWindow, A extends readonly unknown[], R> = (
  window: W,
  ...args: A
) => R | Promise<R>;

/** Keys without a character, as WebDriver writes them. */
export const Key = {
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  backspace: '\uE003',
  control: '\uE009',
  shift: '\uE008',
  alt: '\uE00A',
  end: '\uE010',
  home: '\uE011',
  left: '\uE012',
  up: '\uE013',
  right: '\uE014',
  down: '\uE015',
  f6: '\uE036',
} as const;

/**
 * Thunderbird's own windows: runs functions in them, presses keys, moves the pointer. Windows go by the number of their
 * browsing context.
 */
export class Chrome {
  /** Input switches the session to a window: one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly marionette: Marionette,
    /** The main window's number, and its handle in the session. */
    private readonly main: { readonly id: number; readonly handle: string },
  ) {}

  /** @param marionette its session has just started, in the main window */
  static async of(marionette: Marionette): Promise<Chrome> {
    const { value: handle } = (await marionette.send('WebDriver:GetWindowHandle')) as { value: string };
    return new Chrome(marionette, { id: await currentWindow(marionette), handle });
  }

  /** Runs a function in Thunderbird's main window. */
  run<A extends readonly unknown[], R>(script: ChromeFunction<MainChrome, A, R>, ...args: A): Promise<R> {
    return this.runIn(this.main.id, script, ...args);
  }

  /** Runs a function in a window. */
  async runIn<W extends ChromeWindow, A extends readonly unknown[], R>(
    id: number,
    script: ChromeFunction<W, A, R>,
    ...args: A
  ): Promise<R> {
    const body = `
      const [id, args] = arguments;
      const target = BrowsingContext.get(id)?.window;
      if (!target) throw new Error('the window is closed');
      return (${String(script)})(target, ...args);`;
    return (await execute(this.marionette, body, [id, args])) as R;
  }

  /** Types into whatever has the focus in the window. */
  async type(id: number, text: string): Promise<void> {
    await this.within(id, () => this.pressAll([...text].flatMap((value) => [down(value), up(value)])));
  }

  /** Presses keys together: `press(id, Key.control, Key.enter)`. */
  async press(id: number, ...keys: readonly string[]): Promise<void> {
    await this.within(id, () => this.pressAll([...keys.map(down), ...[...keys].reverse().map(up)]));
  }

  /** A click of the left button; CSS pixels of the window. */
  async click(id: number, x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.within(id, () =>
      this.perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }),
    );
  }

  private pressAll(actions: readonly unknown[]): Promise<unknown> {
    return this.perform({ type: 'key', id: 'keyboard', actions });
  }

  private async perform(source: unknown): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
  }

  /** Does something with the session switched to a window, and switches back. */
  private within<T>(id: number, action: () => Promise<T>): Promise<T> {
    const done = this.turn.then(async () => {
      await this.switchTo(id);
      try {
        return await action();
      } finally {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.main.handle, focus: false });
      }
    });
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async switchTo(id: number): Promise<void> {
    const handles = (await this.marionette.send('WebDriver:GetWindowHandles')) as readonly string[];
    for (const handle of handles) {
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      if ((await currentWindow(this.marionette)) !== id) continue;
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return;
    }
    throw new Error('the window is closed');
  }
}

async function execute(marionette: Marionette, script: string, args: readonly unknown[]): Promise<unknown> {
  const parameters = { script, args, newSandbox: true };
  const { value } = (await marionette.send('WebDriver:ExecuteScript', parameters)) as { value: unknown };
  return value;
}

/** The number of the window the session is switched to. */
async function currentWindow(marionette: Marionette): Promise<number> {
  return (await execute(marionette, 'return window.browsingContext.id', [])) as number;
}

const down = (value: string): unknown => ({ type: 'keyDown', value });
const up = (value: string): unknown => ({ type: 'keyUp', value });
