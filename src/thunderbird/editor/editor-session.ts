import type { Body } from '../../mail/draft';
import { askBackground, type Answers } from '../api/messages';
import type { PageQuestions } from '../message/protocol';
import { EditorText } from './editor-text';
import { Marker } from './marker';
import { replaceSignature } from './signature-slot';

/** The author has stopped for a moment: the text is checked. Milliseconds. */
const PAUSE = 400;
/** An author who does not stop is not kept waiting longer than this. Milliseconds. */
const LONGEST_WAIT = 2500;

/** Our side of an open editor: tells when the author writes, marks what was found, changes the text when asked. */
export class EditorSession {
  private readonly text: EditorText;
  private readonly marker: Marker;
  private readonly observer = new MutationObserver(() => this.changed());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private checked: Body | undefined;

  constructor(
    private readonly document: Document,
    private readonly format: Body['format'],
  ) {
    this.text = new EditorText(document, format);
    this.marker = new Marker(document);
  }

  start(): void {
    this.observer.observe(this.document.body, { childList: true, characterData: true, subtree: true });
    void this.check(false);
  }

  readonly answers: Answers<PageQuestions> = {
    read: async () => this.text.read(),
    write: async ({ before, after }) => {
      if (this.text.read().content !== before.content) return null;
      const written = this.text.write(after);
      void this.check(false);
      return written;
    },
    reveal: async (place) => {
      this.marker.reveal(place);
      return null;
    },
    point: async ({ place }) => {
      this.marker.point(place);
      return null;
    },
    sign: async ({ signature }) => {
      replaceSignature(this.document, this.format, signature);
      return null;
    },
    recheck: async () => {
      this.checked = undefined;
      void this.check(false);
      return null;
    },
  };

  private changed(): void {
    const now = performance.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const wait = Math.min(PAUSE, Math.max(0, this.waitingSince + LONGEST_WAIT - now));
    this.timer = setTimeout(() => void this.check(true), wait);
  }

  /** The check itself runs elsewhere: the editor's thread only reads and paints. */
  private async check(typing: boolean): Promise<void> {
    this.waitingSince = undefined;
    const body = timed('read', () => this.text.read());
    if (this.checked?.content === body.content) return;
    this.checked = body;
    try {
      const marking = await askBackground('typed', { body });
      if (this.checked !== body) return;
      timed('mark', () => (marking ? this.marker.show(marking, typing) : this.marker.clear()));
    } catch {
      this.end();
    }
  }

  /** The add-on was switched off or updated: its former script goes without a trace. */
  private end(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.marker.clear();
  }
}

/** Does something, and leaves how long it kept the editor's thread as a measure of the page (User Timing), the last one only. */
function timed<Result>(name: 'read' | 'mark', action: () => Result): Result {
  const measure = `dobry-list-${name}`;
  const start = performance.now();
  const result = action();
  performance.clearMeasures(measure);
  performance.measure(measure, { start });
  return result;
}
