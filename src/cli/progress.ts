import { renderMessage } from '../checker/message';
import type { Language, Localized } from '../office/office';
import type { Console } from './console';
import { texts } from './texts';

const INTERVAL = 500;

/** Milliseconds as people wait for them: `40 s`, `12 min`. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** A line on a terminal's standard error that counts while a long run goes on; silent elsewhere and in the first second. */
export class Progress {
  private readonly started = Date.now();
  private shown = this.started + INTERVAL;

  constructor(
    private readonly console: Console,
    private readonly language: Language,
    private readonly message: Localized = texts.progress,
  ) {}

  /** @param done share of the work (0–1), for the time left; `{left}` in the message */
  step(count: number, done = 0): void {
    const now = Date.now();
    if (!this.console.stderr.isTTY || now - this.shown < INTERVAL) return;
    this.shown = now;
    const passed = now - this.started;
    const rate = Math.round((count * 1000) / passed);
    const left = done > 0 ? duration((passed * (1 - done)) / done) : '…';
    this.console.stderr.write(`\r${renderMessage(this.message, { n: count, rate, left }, this.language)}\u001b[K`);
  }

  /** Clears the line, so that what follows stands alone. */
  end(): void {
    if (this.console.stderr.isTTY) this.console.stderr.write('\r\u001b[K');
  }
}
