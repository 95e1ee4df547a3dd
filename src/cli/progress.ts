import { renderMessage } from '../checker/message';
import type { Language, Localized } from '../office/office';
import type { Console } from './console';
import { texts } from './texts';

const INTERVAL = 500;

/** A line on a terminal's standard error that counts while a long run goes on; silent elsewhere and in the first second. */
export class Progress {
  private readonly started = Date.now();
  private shown = this.started + INTERVAL;

  constructor(
    private readonly console: Console,
    private readonly language: Language,
    private readonly message: Localized = texts.progress,
  ) {}

  step(count: number): void {
    const now = Date.now();
    if (!this.console.stderr.isTTY || now - this.shown < INTERVAL) return;
    this.shown = now;
    const rate = Math.round((count * 1000) / (now - this.started));
    this.console.stderr.write(`\r${renderMessage(this.message, { n: count, rate }, this.language)}\u001b[K`);
  }

  /** Clears the line, so that what follows stands alone. */
  end(): void {
    if (this.console.stderr.isTTY) this.console.stderr.write('\r\u001b[K');
  }
}
