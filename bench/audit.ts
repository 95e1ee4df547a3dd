// Benchmark of `dobry-list audit`; figures and machine go into docs/performance.md. Run: npm run bench:audit [-- messages]
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mboxMessage } from './letters';

const PROGRAM = 'dist/cli/index.mjs';
const MESSAGES = Number(process.argv[2] ?? 5000);
const GOAL = { messages: 100_000, seconds: 300 };

/** Letters from every month of a year, as the messages of an mbox. */
function* messages(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const date = new Date(Date.UTC(2025, index % 12, 1 + (index % 28), 10)).toUTCString().replace('GMT', '+0000');
    yield mboxMessage(index, date);
  }
}

/** Seconds a run takes and the most memory it held, in MB. */
function audit(mbox: string, out: string, threads: number): Promise<{ seconds: number; megabytes: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let megabytes = 0;
    const child = spawn('node', [PROGRAM, 'audit', mbox, '--json', out, '--threads', String(threads)]);
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
        megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // The process has ended; the figure stays.
      }
    }, 200);
    child.stderr.pipe(process.stderr);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`audit ended with ${code ?? 'a signal'}`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'audit-bench-'));
try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores`);
  const mbox = join(folder, 'sent.mbox');
  const reports: string[] = [];
  for (const count of [MESSAGES / 5, MESSAGES]) {
    await pipeline(Readable.from(messages(count)), createWriteStream(mbox));
    for (const threads of [1, 2]) {
      const out = join(folder, `${count}-${threads}.json`);
      const { seconds, megabytes } = await audit(mbox, out, threads);
      reports.push(readFileSync(out, 'utf8'));
      const rate = count / seconds;
      console.log(
        `${count} messages, ${threads} threads: ${seconds.toFixed(1)} s, ${rate.toFixed(0)}/s, at most ${megabytes.toFixed(0)} MB; ` +
          `${GOAL.messages} in ${(GOAL.messages / rate).toFixed(0)} s (goal ${GOAL.seconds} s)`,
      );
    }
  }
  if (reports[0] !== reports[1] || reports[2] !== reports[3])
    throw new Error('reports differ with the number of threads');
} finally {
  rmSync(folder, { recursive: true });
}
