import { Worker } from 'node:worker_threads';
import type { Batch } from './batch';
import type { AuditSettings } from './judge';
import type { BatchResult } from './worker';

/** `worker.ts` as it is built beside the program (webpack.config.js). */
const WORKER = new URL('./audit-worker.mjs', import.meta.url);

/** Batches a worker holds: one it works on, and one that waits, so that it never does. */
const HELD = 2;

interface Thread {
  readonly worker: Worker;
  /** What to do with the result of each batch it holds, oldest first. */
  readonly waiting: ((result: BatchResult) => void)[];
}

/** Threads that judge messages. When one fails, so does everything that waits for the pool. */
export class WorkerPool {
  private readonly threads: readonly Thread[];
  private failure: Error | undefined;
  /** Called whenever a batch is done or a thread has failed. */
  private wake: () => void = () => undefined;

  constructor(settings: AuditSettings, size: number) {
    this.threads = Array.from({ length: size }, () => {
      const thread: Thread = { worker: new Worker(WORKER, { workerData: settings }), waiting: [] };
      thread.worker.on('message', (result: BatchResult) => {
        thread.waiting.shift()?.(result);
        this.wake();
      });
      thread.worker.on('error', (error) => {
        this.failure ??= error instanceof Error ? error : new Error(String(error));
        this.wake();
      });
      return thread;
    });
  }

  /** Resolves when a thread has taken the batch; `onResult` hears of its tally later. Rejects when a thread has failed. */
  async submit(batch: Batch, onResult: (result: BatchResult) => void): Promise<void> {
    const freest = (): Thread => this.threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    await this.until(() => freest().waiting.length < HELD);
    const { worker, waiting } = freest();
    waiting.push(onResult);
    worker.postMessage(batch, [batch.bytes.buffer]);
  }

  /** Resolves when every batch is done. Rejects when a thread has failed. */
  idle(): Promise<void> {
    return this.until(() => this.threads.every(({ waiting }) => waiting.length === 0));
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private async until(isReached: () => boolean): Promise<void> {
    while (this.failure === undefined && !isReached()) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.failure) throw this.failure;
  }
}
