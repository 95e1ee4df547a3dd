import type { Body, Draft } from '../../mail/draft';
import { isoDate } from '../../mail/iso-date';
import { readBody } from '../../mail/text/read-body';
import type { FindingId } from '../../office/finding-id';
import type { Typing } from '../../pane/settle';
import {
  draftOf,
  judgeable,
  readHeaders,
  readText,
  type MessageHeaders,
  type MessageText,
} from '../message/read-message';
import type { ComposeItem } from '../office-js/compose-item';
import { promised } from '../office-js/host-result';
import { changedAt } from './changed-at';

/** A message as it was read. The draft is the same object as long as nothing in it changes. */
export interface Reading {
  readonly draft: Draft;
  readonly only?: ReadonlySet<FindingId>;
  /** Where the author has written since the reading before; absent when the change was ours, or the first. */
  readonly typing?: Typing['where'];
  /** Where in `Letter.text` the author has written, when it was in the body. */
  readonly caret?: number;
}

export interface WatchEvents {
  onReading(reading: Reading): void;
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
  private headers: MessageHeaders | undefined;
  private text: MessageText | undefined;
  private reading: Reading | undefined;
  private headersDue = 0;
  private changedAt = 0;
  /** The last attempt to read failed. */
  private failed = false;

  constructor(
    private readonly item: ComposeItem,
    private readonly user: string | undefined,
    private readonly events: WatchEvents,
  ) {}

  /** Begins; the function ends it. */
  start(): () => void {
    this.running = true;
    for (const what of ['recipients', 'attachments'] as const) {
      this.item.onChange(what, () => {
        this.headersDue = 0;
        this.hurry();
      })(() => undefined);
    }
    document.addEventListener('visibilitychange', this.hurry);
    this.hurry();
    return () => {
      this.running = false;
      clearTimeout(this.timer);
      document.removeEventListener('visibilitychange', this.hurry);
    };
  }

  /** Reads now instead of later. */
  readonly hurry = (): void => {
    clearTimeout(this.timer);
    if (this.running) void this.enqueue(() => this.look());
  };

  /** Runs a change of the message while nobody else reads. `read` reads everything as it stands then. Failures are told. */
  pausedFor(change: (read: () => Promise<Reading>) => Promise<void>): Promise<void> {
    return this.enqueue(async () => {
      try {
        await change(() => this.read('all', undefined));
      } catch (error) {
        this.fail(error);
      }
    });
  }

  private enqueue(job: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(job);
    return this.queue;
  }

  private async look(): Promise<void> {
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
    const pace = performance.now() - this.changedAt < REST_AFTER ? WRITING : RESTING;
    const pause = document.visibilityState === 'hidden' ? HIDDEN : Math.max(pace, took / SHARE);
    this.timer = setTimeout(this.hurry, pause);
  }

  /** @param by who made what has changed since the last reading */
  private async read(what: 'all' | 'text', by: 'author' | undefined): Promise<Reading> {
    const text = await promised(readText(this.item));
    const headers = what === 'text' && this.headers ? this.headers : await promised(readHeaders(this.item));
    this.headersDue = what === 'text' ? this.headersDue - 1 : HEADERS_EVERY;
    const typing = by && this.whereChanged(headers, text);
    const caret = typing === 'body' && this.text ? caretBetween(this.text.body, text.body) : undefined;
    const isFirst = this.reading === undefined;
    if (this.reading && same(this.text, text) && same(this.headers, headers)) {
      if (this.failed) this.tell(this.reading);
      return this.reading;
    }
    this.text = text;
    this.headers = headers;
    if (!isFirst) this.changedAt = performance.now();
    const only = judgeable(headers);
    this.reading = {
      draft: draftOf(headers, text, this.user, isoDate(new Date())),
      ...(only ? { only } : {}),
      ...(typing ? { typing } : {}),
      ...(caret === undefined ? {} : { caret }),
    };
    this.tell(this.reading);
    return this.reading;
  }

  private tell(reading: Reading): void {
    this.failed = false;
    this.events.onReading(reading);
  }

  private fail(error: unknown): void {
    this.failed = true;
    this.events.onFailure(error instanceof Error ? error.message : String(error));
  }

  private whereChanged(headers: MessageHeaders, text: MessageText): Typing['where'] | undefined {
    if (!this.text || !this.headers) return undefined;
    if (!same(this.text.body, text.body)) return 'body';
    if (this.text.subject !== text.subject) return 'subject';
    return same(this.headers, headers) ? undefined : 'recipients';
  }
}

function caretBetween(before: Body, after: Body): number | undefined {
  return changedAt(readBody(before).text, readBody(after).text);
}

/** Compares plain data. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
