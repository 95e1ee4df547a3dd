import type { RuntimeKind } from './runtime';

/** Something that goes wrong in the host, on purpose. */
export interface Fault {
  /** Name of the API ("body.getAsync"), its dispatch id, or "*" for every call. */
  readonly call: string | number;
  /** Only for calls from this kind of frame. */
  readonly runtime?: RuntimeKind;
  /** Milliseconds the answer is late. */
  readonly delay?: number;
  /** No answer at all. */
  readonly silent?: boolean;
  /** Number of the error answered. */
  readonly error?: number;
  /** How many calls it hits; all without it. */
  readonly times?: number;
}

/** The faults in force. The first that fits a call hits it. */
export class Faults {
  private active: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.active.push({ fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.active = [];
  }

  /** The fault that hits this call, used up by one. */
  take(runtime: RuntimeKind, api: string, dispatchId: number | undefined): Fault | undefined {
    const hit = this.active.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.call === '*' || fault.call === api || fault.call === dispatchId) &&
        (fault.runtime === undefined || fault.runtime === runtime),
    );
    if (hit !== undefined) hit.left -= 1;
    return hit?.fault;
  }
}
