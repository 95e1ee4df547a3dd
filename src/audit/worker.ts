import { parentPort, workerData } from 'node:worker_threads';
import { unpackBatch, type Batch } from './batch';
import { judgeMessage, type AuditSettings } from './judge';
import { addTally, emptyTally, type Tally } from './tally';

/** What a worker says of a batch. */
export interface BatchResult {
  readonly tally: Tally;
  /** Which messages of the batch could not be read. */
  readonly unreadable: readonly number[];
}

// One of the threads that judge messages (worker-pool.ts). Batches come in, their tallies go out, in the same order.
const settings = workerData as AuditSettings;
let work = Promise.resolve();

async function judgeBatch(batch: Batch): Promise<void> {
  const tally = emptyTally();
  const unreadable: number[] = [];
  let index = 0;
  for (const bytes of unpackBatch(batch)) {
    const judged = await judgeMessage(bytes, settings);
    if (Object.keys(judged.unreadable).length > 0) unreadable.push(index);
    addTally(tally, judged);
    index += 1;
  }
  parentPort?.postMessage({ tally, unreadable } satisfies BatchResult);
}

parentPort?.on('message', (batch: Batch) => {
  work = work.then(() => judgeBatch(batch));
});
