import { packBatch } from './batch';
import type { AuditSettings } from './judge';
import { addTally, type Tally } from './tally';
import { WorkerPool } from './worker-pool';

/** A message as bytes, or why it could not be read. */
export type AuditSource = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly error: unknown });

/** How far an audit has come. `done` messages are in the tally, in the order of the sources; `last` is the name of the last of them. */
export interface AuditState {
  readonly done: number;
  readonly last: string;
  readonly tally: Tally;
}

export interface AuditListener {
  /** After every batch that was handed out: messages and bytes so far, those of earlier runs included. */
  onProgress(done: number, bytes: number): void;
  /** The name of a message that could not be read. */
  onUnreadable(name: string): void;
  /** From time to time, with everything so far in the tally. */
  onState(state: AuditState): Promise<void>;
}

/** The sources are no longer those the state speaks of. */
export class ChangedSourcesError extends Error {}

/** A batch is this many messages, or as many bytes. */
const BATCH = { messages: 64, bytes: 1 << 20 };
/** Milliseconds between two states. */
const STATE_INTERVAL = 2000;

/**
 * Judges every message of the sources in threads of their own and adds the result to the tally of `state`. Memory holds some batches
 * a thread, however many messages there are; the tally does not depend on the number of threads.
 * @throws ChangedSourcesError when the first `state.done` sources do not end with the one named in the state
 */
export async function runAudit(
  sources: AsyncIterable<AuditSource>,
  settings: AuditSettings,
  threads: number,
  state: AuditState,
  listener: AuditListener,
): Promise<AuditState> {
  const { tally } = state;
  let { done, last } = state;
  let bytes = 0;
  let seen = 0;
  let batch: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  let waiting = 0;
  let stated = Date.now();
  const pool = new WorkerPool(settings, threads);

  const handOut = async (): Promise<void> => {
    const names = batch.map(({ name }) => name);
    const packed = packBatch(batch.map((message) => message.bytes));
    batch = [];
    waiting = 0;
    await pool.submit(packed, (result) => {
      addTally(tally, result.tally);
      for (const index of result.unreadable) listener.onUnreadable(names[index] ?? '');
    });
    listener.onProgress(done, bytes);
    if (Date.now() - stated < STATE_INTERVAL) return;
    await pool.idle();
    await listener.onState({ done, last, tally });
    stated = Date.now();
  };

  try {
    for await (const source of sources) {
      seen += 1;
      if ('bytes' in source) bytes += source.bytes.length;
      if (seen === state.done && source.name !== state.last) throw new ChangedSourcesError(source.name);
      if (seen <= state.done) continue;
      done += 1;
      last = source.name;
      if ('error' in source) {
        tally.unreadable['no-access'] = (tally.unreadable['no-access'] ?? 0) + 1;
        listener.onUnreadable(source.name);
        continue;
      }
      batch.push(source);
      waiting += source.bytes.length;
      if (batch.length >= BATCH.messages || waiting >= BATCH.bytes) await handOut();
    }
    if (seen < state.done) throw new ChangedSourcesError(state.last);
    if (batch.length > 0) await handOut();
    await pool.idle();
  } finally {
    await pool.close();
  }
  return { done, last, tally };
}
