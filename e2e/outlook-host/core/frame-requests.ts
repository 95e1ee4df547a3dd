import type { Activations } from './activations';
import { executeCall, type CallTarget } from './calls/execute';
import type { Dialogs } from './dialogs';
import { FIRST_CALL, type Runtime } from './runtime';
import { appContext } from './start-data';

/** Numbers in `executeMethod`, the calls all Office hosts share. */
const COMMON = { functionCompleted: 94, messageParent: 144, messageChild: 145 } as const;

/** How a frame says that Tab left it, or Esc was pressed in it. */
const NOTIFIED: Readonly<Record<number, FocusMove>> = { 13: 'forward', 14: 'backward', 15: 'escape' };
export type FocusMove = 'forward' | 'backward' | 'escape';

interface MailboxCall {
  readonly ApiParams?: unknown;
  readonly MethodData: { readonly DispatchId: number };
}

interface CommonCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Id of a completed function, its status and its event object as JSON. */
  readonly 0?: string;
  readonly 1?: number;
  readonly 2?: string;
  readonly messageToParent?: unknown;
  readonly messageContent?: unknown;
}

export interface RequestTarget extends CallTarget {
  readonly origin: string;
  readonly activations: Activations;
  readonly dialogs: Dialogs;
  readonly onFocusMove: (move: FocusMove) => void;
}

/** Data of the answer to what a frame asks. Unknown requests are recorded and answered with null. */
export function answerFrame(target: RequestTarget, runtime: Runtime, action: string, data: unknown): unknown {
  switch (action) {
    case FIRST_CALL:
      return appContext(target.addIn, target.mailbox, runtime.id, target.origin);
    case 'ContextActivationManager_notifyHost': {
      const move = NOTIFIED[(data as [id: string, code: number])[1]];
      if (move !== undefined && runtime.kind === 'pane') target.onFocusMove(move);
      return null;
    }
    case 'GetInitialData':
    case 'ExecuteMethod': {
      const { ApiParams, MethodData } = data as MailboxCall;
      return executeCall(target, runtime.kind, MethodData.DispatchId, ApiParams);
    }
    case 'executeMethod':
      return answerCommon(target, runtime, data as CommonCall);
    default:
      target.trace.unknown.push(`action ${action}`);
      return null;
  }
}

function answerCommon(
  { activations, dialogs, trace, origin }: RequestTarget,
  runtime: Runtime,
  call: CommonCall,
): unknown {
  const { DispatchId } = call.DdaMethod;
  if (DispatchId === COMMON.functionCompleted) activations.completed(call[0] ?? '', call[1] ?? 0, call[2] ?? '');
  else if (DispatchId === COMMON.messageParent) dialogs.messageParent(runtime, call.messageToParent, origin);
  else if (DispatchId === COMMON.messageChild) dialogs.messageChild(runtime, call.messageContent, origin);
  else trace.unknown.push(`executeMethod ${DispatchId}`);
  return { Version: 1, Error: 0 };
}
