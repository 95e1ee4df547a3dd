import type { AddIn } from '../add-in';
import type { Faults } from '../faults';
import type { Mailbox } from '../mailbox';
import { NO_ANSWER, type RuntimeKind } from '../runtime';
import type { Trace, TracedCall } from '../trace';
import { ERROR, HostError } from '../wire';
import { type HostCall, parameterFaults, RawAnswer } from './define-call';
import { CALLS } from '.';

export interface CallTarget {
  readonly addIn: AddIn;
  readonly mailbox: Mailbox;
  readonly trace: Trace;
  readonly faults: Faults;
  readonly send: () => void;
}

type Answer = Readonly<Record<string, unknown>>;

/**
 * Answers a call of a mailbox API.
 * @returns what office.js expects as data: `error` with `data` or `errorCode`; or `NO_ANSWER`; later where a fault delays it
 */
export function executeCall(target: CallTarget, runtime: RuntimeKind, dispatchId: number, given: unknown): unknown {
  const { trace, faults } = target;
  const call = CALLS[dispatchId];
  const api = call?.api ?? `dispatch id ${dispatchId}`;
  const parameters = { ...(given as Record<string, unknown> | undefined) };
  const traced: TracedCall = { runtime, api, dispatchId, parameters, at: trace.now() };
  trace.begin(traced);
  const fault = faults.take(runtime, api, dispatchId);
  if (fault?.silent === true) {
    traced.fault = 'silent';
    return NO_ANSWER;
  }
  const finish = () => {
    const answer = fault?.error === undefined ? run(target, api, call, parameters) : failed(fault.error);
    if (fault?.error !== undefined) traced.fault = 'error';
    record(traced, answer);
    trace.end(traced);
    return answer;
  };
  if (fault?.delay === undefined) return finish();
  traced.fault = 'delayed';
  const { delay } = fault;
  return new Promise((resolve) => setTimeout(() => resolve(finish()), delay));
}

function record(traced: TracedCall, answer: Answer): void {
  if (answer.error === true) traced.errorCode = answer.errorCode as number;
  else traced.data = 'data' in answer ? answer.data : answer;
}

function failed(errorCode: number): Answer {
  return { error: true, errorCode };
}

function run(target: CallTarget, api: string, call: HostCall | undefined, parameters: Record<string, unknown>): Answer {
  const { mailbox, trace, addIn, send } = target;
  if (call?.run === undefined) {
    trace.unknown.push(call === undefined ? api : `${api} is not emulated`);
    return failed(ERROR.notSupported);
  }
  const wrong = parameterFaults(call.shape, parameters);
  if (wrong.length > 0) {
    trace.unknown.push(...wrong.map((what) => `${api}: ${what}`));
    return failed(ERROR.invalidValue);
  }
  const { item } = mailbox;
  const exists = call.mode === 'mailbox' || (call.mode === 'item' ? item !== undefined : item?.mode === call.mode);
  if (!exists) return failed(ERROR.notSupported);
  const context = { parameters: parameters as never, mailbox, addIn, send, item: item as NonNullable<typeof item> };
  try {
    const result = call.run(context);
    return result instanceof RawAnswer ? result.body : { error: false, data: result };
  } catch (error) {
    if (error instanceof HostError) return failed(error.code);
    throw error;
  }
}
