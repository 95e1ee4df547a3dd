import { newId } from './item-input';
import type { Runtime } from './runtime';
import type { Trace, TracedActivation } from './trace';

/** How a function call ended. */
export type Outcome =
  | { readonly kind: 'completed'; readonly options: CompletedOptions | undefined }
  /** The function does not exist, or the page that has it did not start. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timedOut' }
  /** Another item was opened meanwhile. */
  | { readonly kind: 'abandoned' };

/** What add-ins hand to `event.completed`; everything may be missing or of another type. */
export interface CompletedOptions {
  readonly allowEvent?: unknown;
  readonly errorMessage?: unknown;
  readonly errorMessageMarkdown?: unknown;
  readonly cancelLabel?: unknown;
  readonly commandId?: unknown;
  readonly contextData?: unknown;
  readonly sendModeOverride?: unknown;
}

/** Calls of functions in an add-in's page that have not been completed yet. */
export class Activations {
  private readonly open = new Map<string, (outcome: Outcome) => void>();

  constructor(
    private readonly trace: Trace,
    /** Milliseconds. */
    private readonly timing: { readonly start: number; readonly timeout: number },
  ) {}

  /** Calls the function and waits for `event.completed`. @param runtime absent when its page cannot be loaded */
  async run(
    runtime: Runtime | undefined,
    functionName: string,
    event: Readonly<Record<string, unknown>> & { readonly type: string },
  ): Promise<Outcome> {
    const isReady = runtime !== undefined && (await runtime.whenReady(this.timing.start));
    const activation: TracedActivation = { event: event.type, functionName, at: this.trace.now(), outcome: 'running' };
    this.trace.activations.push(activation);
    const outcome = isReady ? await this.call(runtime, functionName, event) : ({ kind: 'unavailable' } as const);
    const end = this.trace.now();
    activation.outcome = outcome.kind;
    activation.ms = end - activation.at;
    activation.hostMs = runtime === undefined ? 0 : this.trace.waiting(runtime.kind, activation.at, end);
    if (outcome.kind === 'completed') activation.options = outcome.options;
    return outcome;
  }

  private call(runtime: Runtime, functionName: string, event: unknown): Promise<Outcome> {
    const id = newId('activation');
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(id, { kind: 'timedOut' }), this.timing.timeout);
      this.open.set(id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      runtime.call(id, functionName, event);
    });
  }

  /** What office.js reports: id of the call, 0 or an error number, the event object with `completedContext` as JSON. */
  completed(id: string, status: number, json: string): void {
    const NO_SUCH_FUNCTION = 11101;
    if (status !== 0) {
      this.trace.violations.push(status === NO_SUCH_FUNCTION ? 'function not found' : `function failed: ${status}`);
      return this.settle(id, { kind: 'unavailable' });
    }
    const { completedContext } = JSON.parse(json) as { completedContext?: CompletedOptions };
    this.settle(id, { kind: 'completed', options: completedContext });
  }

  /** Another item is open: whatever still runs is of no interest any more. */
  abandon(): void {
    for (const settle of this.open.values()) settle({ kind: 'abandoned' });
    this.open.clear();
  }

  private settle(id: string, outcome: Outcome): void {
    const settle = this.open.get(id);
    if (settle === undefined) {
      // Outlook counts the first; a second one, or one after the time-out, changes nothing.
      this.trace.violations.push('completed called again, or too late');
      return;
    }
    this.open.delete(id);
    settle(outcome);
  }
}
