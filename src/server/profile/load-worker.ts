import { parentPort, workerData } from 'node:worker_threads';
import { loadSnapshot, type ProfileSource } from './snapshot';

// One profile, in a thread of its own (load-apart.ts). The records go over without being copied.
const loaded = loadSnapshot(workerData as ProfileSource);
parentPort?.postMessage(loaded, 'snapshot' in loaded ? [loaded.snapshot.records.bytes.buffer as ArrayBuffer] : []);
