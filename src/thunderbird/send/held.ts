import { parseSkips, serialiseSkips, type SkipList } from '../../checker/skips';
import type { SendMode } from '../api/compose';
import { forget, onStored, readStored, store } from '../api/storage';

/** Why a message was held at Send. */
export type HoldReason =
  /** Something must be mended. */
  | 'block'
  /** Something is worth mending; the user is asked once. */
  | 'confirm'
  /** Rules crashed: the user is told once. */
  | 'rules-failed'
  /** There is no verdict: the check broke, or took too long. */
  | 'failed'
  | 'slow';

/** A message that was held at Send. */
export interface Held {
  readonly reason: HoldReason;
  /** Of the findings the user is told of. */
  readonly identities: readonly string[];
  /** Of those that must be mended: the pane goes to the first of them. */
  readonly blocking: readonly string[];
  /** Digest of what was to be sent. */
  readonly content: string;
  /** When it was held: milliseconds since 1970. */
  readonly at: number;
  /** The user has decided in the pane to send it. */
  readonly agreed?: true;
  /** For IT. */
  readonly details?: string;
}

/** Sooner than this (milliseconds) nobody has read what the pane says: a second press of *Send* is half of a double click. */
const READING = 1000;

/** Whether sending the same message again is the user's answer to what was told. */
export function isAnswer({ at, agreed }: Pick<Held, 'at' | 'agreed'>, now: number): boolean {
  return agreed === true || now - at > READING;
}

/** More is not kept for one message: characters. */
const ROOM = 100_000;

const key = (what: 'held' | 'mode' | 'skips', tabId: number) => `${what}:${tabId}`;

export async function readHeld(tabId: number): Promise<Held | undefined> {
  return (await readStored('session', key('held', tabId))) as Held | undefined;
}

export function keepHeld(tabId: number, held: Held): Promise<void> {
  return store('session', key('held', tabId), held);
}

/** Which of Thunderbird's commands was held: *Send* or *Send Later*. */
export async function readMode(tabId: number): Promise<SendMode> {
  return ((await readStored('session', key('mode', tabId))) as SendMode | undefined) ?? 'sendNow';
}

export function keepMode(tabId: number, mode: SendMode): Promise<void> {
  return store('session', key('mode', tabId), mode);
}

/** What the author skipped in this message. */
export async function readSkips(tabId: number): Promise<SkipList> {
  return parseSkips(await readStored('session', key('skips', tabId)));
}

export function keepSkips(tabId: number, skips: SkipList): Promise<void> {
  return store('session', key('skips', tabId), serialiseSkips(skips, ROOM).text);
}

/** The message is gone. */
export function forgetMessage(tabId: number): Promise<void> {
  return forget('session', [key('held', tabId), key('mode', tabId), key('skips', tabId)]);
}

/** Calls back when the message is held, or held again; the function ends it. */
export function onHeld(tabId: number, held: () => void): () => void {
  return onStored('session', [key('held', tabId)], held);
}
