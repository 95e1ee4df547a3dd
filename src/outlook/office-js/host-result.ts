/** Why a question to the mail client brought no answer. */
export interface HostError {
  /** The function of Office.js, such as `body.getAsync`. */
  readonly call: string;
  /** `missing`: this client does not have it; `refused`: it answered with an error; `silent`: it did not answer in time;
   * `gone`: the item is no longer open. */
  readonly reason: 'missing' | 'refused' | 'silent' | 'gone';
  /** Error code of Office.js, where it gave one. */
  readonly code?: number;
  readonly message: string;
}

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };

export type Done<T> = (result: HostResult<T>) => void;

/**
 * A question to the mail client that is put when it is called; `done` is called exactly once. Callbacks instead of promises, because
 * handlers in classic Outlook before version 2403 time out on promises.
 */
export type Ask<T> = (done: Done<T>) => void;

/** An answer known without asking. */
export function answered<T>(value: T): Ask<T> {
  return (done) => done({ ok: true, value });
}

/** The answer for people and logs: which call, why. */
export function describeError({ call, reason, code, message }: HostError): string {
  return `${call}: ${reason}${code === undefined ? '' : ` ${code}`} (${message})`;
}

/** Puts all questions; `done` gets every answer, good or bad, under its question's name. */
export function together<T extends object>(
  asks: { readonly [K in keyof T]: Ask<T[K]> },
  done: (results: { readonly [K in keyof T]: HostResult<T[K]> }) => void,
): void {
  const names = Object.keys(asks) as (keyof T)[];
  const results = {} as { [K in keyof T]: HostResult<T[K]> };
  let open = names.length;
  if (open === 0) done(results);
  names.forEach((name) => {
    asks[name]((result) => {
      results[name] = result;
      open -= 1;
      if (open === 0) done(results);
    });
  });
}

/** The same as a promise, for the pane. Rejects with `HostFailure`. */
export function promised<T>(ask: Ask<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.ok) resolve(result.value);
      else reject(new HostFailure(result.error));
    });
  });
}

/** The mail client did not do what it was asked. */
export class HostFailure extends Error {
  constructor(readonly error: HostError) {
    super(describeError(error));
    this.name = 'HostFailure';
  }
}
