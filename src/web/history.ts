/** A value with its past and future. */
export interface History<Value> {
  readonly value: Value;
  readonly past: readonly Value[];
  readonly future: readonly Value[];
  /** What the last step was: steps of one kind close to one another are taken back together. */
  readonly step?: { readonly kind: string; readonly at: number };
}

const LONGEST_PAST = 200;
/** Typing without a pause this long (milliseconds) is one step. */
const PAUSE = 1000;

/** A value nothing has happened to. */
export function startHistory<Value>(value: Value): History<Value> {
  return { value, past: [], future: [] };
}

/** The next value. `kind` names a field while typing; without it the step stands alone. */
export function change<Value>(history: History<Value>, value: Value, at: number, kind?: string): History<Value> {
  if (value === history.value) return history;
  const { step, past } = history;
  const continues = kind !== undefined && step?.kind === kind && at - step.at < PAUSE && past.length > 0;
  return {
    value,
    past: continues ? past : [...past.slice(1 - LONGEST_PAST), history.value],
    future: [],
    step: kind === undefined ? undefined : { kind, at },
  };
}

/** One step back; the same history when there is none. */
export function undo<Value>({ value, past, future, ...rest }: History<Value>): History<Value> {
  const before = past[past.length - 1];
  if (before === undefined) return { value, past, future, ...rest };
  return { value: before, past: past.slice(0, -1), future: [value, ...future] };
}

/** One step forward again. */
export function redo<Value>({ value, past, future, ...rest }: History<Value>): History<Value> {
  const [next, ...later] = future;
  if (next === undefined) return { value, past, future, ...rest };
  return { value: next, past: [...past, value], future: later };
}
