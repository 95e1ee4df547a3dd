import { Worker } from 'node:worker_threads';
import type { Loaded, ProfileSource } from './snapshot';

/** `load-worker.ts` as it is built beside the program (webpack.config.js). */
const WORKER = new URL('./profile-worker.mjs', import.meta.url);

/**
 * Takes a snapshot in a thread of its own, so that requests do not wait for it. Rejects when the thread fails: the
 * folder vanished while it was read, or memory ran out.
 */
export function loadApart(source: ProfileSource): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: source });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that loads the profile ended without an answer.')));
  });
}
