import type { CallQueue } from './call-queue';
import type { Ask, Done, HostError, HostResult } from './host-result';

/** Milliseconds an answer may take. Office.js itself waits 65 s and then drops the question without a word. */
const PATIENCE = 3000;

/** A function of Office.js. */
export interface HostFunction {
  /** As documented, such as `body.setSignatureAsync`. */
  readonly name: string;
  /** Mailbox requirement set that has it, such as `1.10`. */
  readonly since: string;
  /** The function itself, or undefined where this client has none. */
  readonly found: unknown;
  /** Milliseconds to wait for the answer; default 3 000. */
  readonly patience?: number;
  /** Outlook on phones, which supports sets up to 1.5, has it all the same. */
  readonly onPhones?: true;
}

/** What the questions about one item depend on. */
export interface Host {
  readonly queue: CallQueue;
  /** Whether client and server support a requirement set of the mailbox. */
  isSupported(requirementSet: string): boolean;
  readonly isPhone: boolean;
  /** Whether the client still has the item open: it would answer about another one. */
  isOpen(): boolean;
  /** Gets what the receiver of an answer throws: nobody else could catch it. */
  onCrash(error: unknown): void;
}

type Callback<T> = (answer: Office.AsyncResult<T>) => void;

/** Puts questions to the mail client about one item: each is answered in time or given up, none twice. */
export class HostCalls {
  constructor(private readonly host: Host) {}

  /** Whether this client has the function: by its requirement set and in fact, for either may be there without the other. */
  has({ since, found, onPhones }: HostFunction): boolean {
    const { host } = this;
    return typeof found === 'function' && (host.isSupported(since) || (onPhones === true && host.isPhone));
  }

  /** `start` calls the function with the callback it is given; what it throws is an error like any other. */
  ask<T>(wanted: HostFunction, start: (callback: Callback<T>) => void): Ask<T> {
    return (done) => {
      if (!this.has(wanted)) done(failure(wanted, 'missing', `needs Mailbox ${wanted.since}`));
      else this.host.queue.enter((leave) => this.run(wanted, start, leave, done));
    };
  }

  private run<T>(wanted: HostFunction, start: (callback: Callback<T>) => void, leave: () => void, done: Done<T>): void {
    let open = true;
    const finish = (result: HostResult<T>) => {
      if (!open) return;
      open = false;
      clearTimeout(timer);
      leave();
      try {
        done(result);
      } catch (error) {
        this.host.onCrash(error);
      }
    };
    const patience = wanted.patience === undefined ? PATIENCE : wanted.patience;
    const timer = setTimeout(() => finish(failure(wanted, 'silent', `no answer in ${patience} ms`)), patience);
    if (!this.host.isOpen()) {
      finish(failure(wanted, 'gone', 'another item is open'));
      return;
    }
    try {
      start((answer) => finish(resultOf(wanted, answer)));
    } catch (error) {
      finish(failure(wanted, 'refused', error instanceof Error ? error.message : String(error)));
    }
  }
}

function resultOf<T>(host: HostFunction, { status, value, error }: Office.AsyncResult<T>): HostResult<T> {
  // The text of the enumeration, so that nothing of `Office` is read before it is there.
  if (String(status) === 'succeeded') return { ok: true, value };
  return failure(host, 'refused', error ? error.message : 'no reason given', error ? error.code : undefined);
}

function failure(host: HostFunction, reason: HostError['reason'], message: string, code?: number) {
  return { ok: false as const, error: { call: host.name, reason, message, ...(code === undefined ? {} : { code }) } };
}
