import type { Ask, Done, HostError, HostResult } from './host-result';

/** Milliseconds an answer may take. Office.js itself waits 65 s and then drops the question without a word. */
const PATIENCE = 3000;

/** Outlook on the web, the new Outlook and Outlook on phones take at most three questions at a time. */
const AT_ONCE = 3;

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
}

type Callback<T> = (answer: Office.AsyncResult<T>) => void;

/** Puts questions to the mail client: at most three at a time, each answered in time or given up, none twice. */
export class HostCalls {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param isSupported whether the client supports a requirement set of the mailbox
   * @param onCrash gets what the receiver of an answer throws: nobody else could catch it
   */
  constructor(
    private readonly isSupported: (requirementSet: string) => boolean,
    private readonly onCrash: (error: unknown) => void,
  ) {}

  /** Whether this client has the function: by its requirement set and in fact, for either may be there without the other. */
  has({ since, found }: HostFunction): boolean {
    return typeof found === 'function' && this.isSupported(since);
  }

  /** `start` calls the function with the callback it is given; what it throws is an error like any other. */
  ask<T>(host: HostFunction, start: (callback: Callback<T>) => void): Ask<T> {
    return (done) => {
      if (this.has(host)) this.enqueue(() => this.run(host, start, done));
      else done(failure(host, 'missing', `needs Mailbox ${host.since}`));
    };
  }

  private enqueue(job: () => void): void {
    if (this.running < AT_ONCE) job();
    else this.waiting.push(job);
  }

  private run<T>(host: HostFunction, start: (callback: Callback<T>) => void, done: Done<T>): void {
    let open = true;
    const finish = (result: HostResult<T>) => {
      if (!open) return;
      open = false;
      clearTimeout(timer);
      this.running -= 1;
      const next = this.waiting.shift();
      if (next) next();
      try {
        done(result);
      } catch (error) {
        this.onCrash(error);
      }
    };
    const patience = host.patience === undefined ? PATIENCE : host.patience;
    const timer = setTimeout(() => finish(failure(host, 'silent', `no answer in ${patience} ms`)), patience);
    this.running += 1;
    try {
      start((answer) => finish(resultOf(host, answer)));
    } catch (error) {
      finish(failure(host, 'refused', error instanceof Error ? error.message : String(error)));
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
