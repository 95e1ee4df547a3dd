import type { RuntimeKind } from './runtime';

/** A call of an add-in and the host's answer. Times are milliseconds since the page opened. */
export interface TracedCall {
  readonly runtime: RuntimeKind;
  readonly api: string;
  readonly dispatchId: number;
  readonly parameters: unknown;
  readonly at: number;
  answeredAt?: number;
  data?: unknown;
  errorCode?: number;
  fault?: 'delayed' | 'silent' | 'error';
}

/** An event sent to a frame that had registered for it. */
export interface TracedEvent {
  readonly runtime: RuntimeKind;
  readonly event: string;
  readonly data: unknown;
  readonly at: number;
}

/** One activation of the add-in: a launch event or a function command. */
export interface TracedActivation {
  readonly event: string;
  readonly functionName: string;
  /** When the host handed the event to the frame; the time the frame took to load is not part of it. */
  readonly at: number;
  outcome: 'running' | 'completed' | 'unavailable' | 'timedOut' | 'abandoned';
  options?: unknown;
  /** From the event to `completed`. */
  ms?: number;
  /** Of these, how long the frame was waiting for an answer of the host. */
  hostMs?: number;
}

/** Everything that passed between the host and the add-in, as an artefact of a test. */
export class Trace {
  readonly calls: TracedCall[] = [];
  readonly events: TracedEvent[] = [];
  readonly activations: TracedActivation[] = [];
  /** What office.js sent and the host does not know: a test fails on any. */
  readonly unknown: string[] = [];
  /** What the add-in did against Outlook's documented limits. */
  readonly violations: string[] = [];
  /** Most calls of one frame that were waiting for an answer at the same time (Outlook on the web allows 3). */
  mostInFlight = 0;

  private readonly inFlight = new Map<RuntimeKind, number>();

  now(): number {
    return Math.round(performance.now() * 1000) / 1000;
  }

  begin(call: TracedCall): void {
    this.calls.push(call);
    const count = (this.inFlight.get(call.runtime) ?? 0) + 1;
    this.inFlight.set(call.runtime, count);
    this.mostInFlight = Math.max(this.mostInFlight, count);
  }

  end(call: TracedCall): void {
    call.answeredAt = this.now();
    this.inFlight.set(call.runtime, (this.inFlight.get(call.runtime) ?? 1) - 1);
  }

  /** Milliseconds within the span during which at least one call of the runtime was waiting. */
  waiting(runtime: RuntimeKind, from: number, to: number): number {
    const spans = this.calls
      .filter((call) => call.runtime === runtime && call.at < to && (call.answeredAt ?? to) > from)
      .map(({ at, answeredAt }) => [Math.max(at, from), Math.min(answeredAt ?? to, to)] as const)
      .sort(([a], [b]) => a - b);
    let sum = 0;
    let covered = from;
    for (const [start, end] of spans) {
      sum += Math.max(0, end - Math.max(start, covered));
      covered = Math.max(covered, end);
    }
    return sum;
  }
}
