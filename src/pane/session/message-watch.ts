import type { Body, Draft } from '../../mail/draft';
import { readBody } from '../../mail/text/read-body';
import { changedAt } from '../changed-at';
import type { Typing } from '../settle';
import type { MessageClient, Reading } from './message-client';
import { sameMessage } from './same-message';

/** A reading in the course of writing. The draft is the same object as long as nothing in it changes. */
export interface Followed extends Reading {
  /** Where the author has written since the reading before; absent when the change was ours, or the first. */
  readonly typing?: Typing['where'];
  /** Where in `Letter.text` the author has written, when it was in the body. */
  readonly caret?: number;
}

export interface WatchEvents {
  onReading(reading: Followed): void;
  /** Reading failed; it goes on being tried. */
  onFailure(reason: string): void;
}

/** Milliseconds between readings of the text: while the author writes, when nothing happened for a while, and out of sight. */
const WRITING = 600;
const RESTING = 1500;
const HIDDEN = 10_000;
/** Without a change for so long (milliseconds) the author rests. */
const REST_AFTER = 10_000;
/** Reading takes at most this part of the time: long messages are read less often. */
const SHARE = 1 / 8;
/** Recipients and attachments are read when the client says that they changed, and every so many readings in any case. */
const HEADERS_EVERY = 5;

/**
 * Follows a message that is being written. Clients say when recipients or attachments change, but never that somebody types: the text
 * is read again and again, gently.
 */
export class MessageWatch {
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Readings and changes of the message, one after the other. */
  private queue: Promise<void> = Promise.resolve();
  private reading: Followed | undefined;
  private headersDue = 0;
  private lastChange = 0;
  /** How many readings have failed since the last good one. */
  private failures = 0;
  /** A reading waits for its turn: another need not. */
  private waiting = false;

  constructor(
    private readonly client: MessageClient,
    private readonly events: WatchEvents,
  ) {}

  /** Begins; the function ends it. */
  start(): () => void {
    this.running = true;
    const ignoreClient = this.client.onChange(() => {
      this.headersDue = 0;
      this.hurry();
    });
    document.addEventListener('visibilitychange', this.hurry);
    this.hurry();
    return () => {
      this.running = false;
      clearTimeout(this.timer);
      ignoreClient();
      document.removeEventListener('visibilitychange', this.hurry);
    };
  }

  /** Reads now instead of later. */
  readonly hurry = (): void => {
    clearTimeout(this.timer);
    if (!this.running || this.waiting) return;
    this.waiting = true;
    void this.enqueue(() => this.look());
  };

  /** Runs a change of the message while nobody else reads. `read` reads everything as it stands then. Rejects as the change does. */
  pausedFor(change: (read: () => Promise<Followed>) => Promise<void>): Promise<void> {
    return this.enqueue(() => change(() => this.read('all', undefined)));
  }

  private enqueue(job: () => Promise<void>): Promise<void> {
    const done = this.queue.then(job);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async look(): Promise<void> {
    this.waiting = false;
    if (!this.running) return;
    const start = performance.now();
    try {
      await this.read(this.headersDue > 0 ? 'text' : 'all', 'author');
    } catch (error) {
      this.fail(error);
    }
    this.schedule(performance.now() - start);
  }

  private schedule(took: number): void {
    clearTimeout(this.timer);
    if (!this.running) return;
    const pace = performance.now() - this.lastChange < REST_AFTER ? WRITING : RESTING;
    const pause = document.visibilityState === 'hidden' ? HIDDEN : Math.min(HIDDEN, Math.max(pace, took / SHARE));
    this.timer = setTimeout(this.hurry, pause);
  }

  /** @param by who made what has changed since the last reading */
  private async read(what: 'all' | 'text', by: 'author' | undefined): Promise<Followed> {
    const now = await this.client.read(what === 'text' && this.reading ? 'text' : 'all');
    this.headersDue = what === 'text' ? this.headersDue - 1 : HEADERS_EVERY;
    const before = this.reading;
    if (before && sameMessage(before.draft, now.draft) && before.only?.size === now.only?.size) {
      if (this.failures > 0) this.tell(before);
      return before;
    }
    const typing = by && before && whereChanged(before.draft, now.draft);
    const caret = typing === 'body' && before ? caretBetween(before.draft.body, now.draft.body) : undefined;
    if (before) this.lastChange = performance.now();
    this.reading = { ...now, ...(typing ? { typing } : {}), ...(caret === undefined ? {} : { caret }) };
    this.tell(this.reading);
    return this.reading;
  }

  private tell(reading: Followed): void {
    this.failures = 0;
    if (this.running) this.events.onReading(reading);
  }

  private fail(error: unknown): void {
    this.failures += 1;
    // A client that stumbles once while the author reads what was found need not take it all away.
    if (!this.running || (this.reading && this.failures < 2)) return;
    this.events.onFailure(error instanceof Error ? error.message : String(error));
  }
}

function whereChanged(before: Draft, after: Draft): Typing['where'] {
  if (before.body.format !== after.body.format || before.body.content !== after.body.content) return 'body';
  return before.subject === after.subject ? 'recipients' : 'subject';
}

function caretBetween(before: Body, after: Body): number | undefined {
  return changedAt(readBody(before).text, readBody(after).text);
}
