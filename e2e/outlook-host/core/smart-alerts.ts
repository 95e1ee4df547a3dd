import type { Command, SendMode } from './add-in';
import type { CompletedOptions, Outcome } from './activations';
import { includesSet } from './settings';

/** Limits of the dialog's texts, in characters. */
const MAX_MESSAGE = 500;
const MAX_LABEL = 20;

export type AlertChoice = 'takeAction' | 'sendAnyway' | 'dontSend' | 'tryLater';

/** The dialog that stands between "Send" and sending. */
export interface SendAlert {
  readonly kind: 'blocked' | 'slow' | 'timedOut' | 'unavailable';
  readonly mode: SendMode;
  /** The add-in's own words; empty where it gave none. */
  readonly message: string;
  readonly markdown?: string;
  readonly choices: readonly AlertChoice[];
  /** The add-in's label for "Take Action". */
  readonly actionLabel?: string;
  readonly action?: { readonly command: Command | undefined; readonly contextData: string };
}

/**
 * What an outcome of the send handler means.
 * @param violations collects what the add-in did against the documented limits
 * @returns undefined when the message may go
 */
export function judge(
  outcome: Exclude<Outcome, { kind: 'abandoned' }>,
  mode: SendMode,
  commands: readonly Command[],
  requirementSet: string,
  violations: string[],
): SendAlert | undefined {
  if (outcome.kind !== 'completed') return failure(outcome.kind, mode);
  const options = outcome.options ?? {};
  if (typeof options.allowEvent !== 'boolean') violations.push('completed without allowEvent');
  return options.allowEvent === true ? undefined : blocked(options, mode, commands, requirementSet, violations);
}

/** The handler takes longer than expected, ran out of time, or could not be reached. */
export function failure(kind: 'slow' | 'timedOut' | 'unavailable', mode: SendMode): SendAlert {
  const canSend = mode === 'PromptUser' || (kind === 'unavailable' && mode === 'SoftBlock');
  const decline = kind === 'unavailable' ? ('tryLater' as const) : ('dontSend' as const);
  return { kind, mode, message: '', choices: canSend ? ['sendAnyway', decline] : [decline] };
}

function blocked(
  options: CompletedOptions,
  manifestMode: SendMode,
  commands: readonly Command[],
  requirementSet: string,
  violations: string[],
): SendAlert {
  const has = (set: string) => includesSet(requirementSet, set);
  const text = (value: unknown, name: string, limit: number) => {
    if (value == null) return undefined;
    if (typeof value !== 'string') return void violations.push(`${name} is no text`);
    if (value.length > limit) violations.push(`${name} has ${value.length} characters, the limit is ${limit}`);
    return value.slice(0, limit);
  };
  const mode = has('1.14') && options.sendModeOverride === 'promptUser' ? 'PromptUser' : manifestMode;
  const markdown = has('1.15') ? text(options.errorMessageMarkdown, 'errorMessageMarkdown', MAX_MESSAGE) : undefined;
  const message = text(options.errorMessage, 'errorMessage', MAX_MESSAGE) ?? '';
  const label = text(options.cancelLabel, 'cancelLabel', MAX_LABEL);
  const hasAction = has('1.14') && typeof options.commandId === 'string';
  const command = commands.find(({ id }) => id === options.commandId);
  if (hasAction && command === undefined)
    violations.push(`commandId ${String(options.commandId)} is not in the manifest`);
  const decline: readonly AlertChoice[] = mode === 'PromptUser' ? ['sendAnyway', 'dontSend'] : ['dontSend'];
  return {
    kind: 'blocked',
    mode,
    message,
    choices: hasAction ? ['takeAction', ...decline] : decline,
    ...(markdown === undefined ? {} : { markdown }),
    ...(hasAction && label !== undefined ? { actionLabel: label } : {}),
    ...(hasAction ? { action: { command, contextData: contextText(options.contextData) } } : {}),
  };
}

/** `getInitializationContextAsync` hands over text. */
export function contextText(data: unknown): string {
  if (data == null) return '';
  return typeof data === 'string' ? data : JSON.stringify(data);
}
