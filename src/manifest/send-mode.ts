import type { SendMode } from './manifest-data';

/** Send modes as the command line spells them. */
export const SEND_MODES: ReadonlyMap<string, SendMode> = new Map([
  ['soft-block', 'SoftBlock'],
  ['block', 'Block'],
  ['prompt-user', 'PromptUser'],
]);

/** What a manifest has unless the office wants otherwise. */
export const DEFAULT_SEND_MODE: SendMode = 'SoftBlock';
