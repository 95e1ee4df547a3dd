// Signature records a second, beside nginx serving the same bytes as a file; exit code 1 below the goals. Run: node scripts/run.mjs bench/server.ts
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { copyOffice, emailOf, peopleCsv } from '../e2e/office-folder';
import { OfficeServer } from '../e2e/office-server';
import { median } from './median';

const PEOPLE = 10_000;
const CONNECTIONS = 64;
const DURATION = 10;
const RUNS = 5;
const NGINX_PORT = 43_980;

/** Answers a second at least, and milliseconds of the slowest of a hundred at most: medians of the runs, on one core. */
const GOAL = { rate: 2_000, p99: 20 };

const percentile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;

/** A process and its threads on one core; the load comes from another. */
function pin(pid: number, core: number): void {
  execFileSync('taskset', ['-a', '-p', '-c', String(core), String(pid)], { stdio: 'ignore' });
}

/** Prints every run and their median, which it gives back. */
async function measure(
  name: string,
  url: string,
  paths: readonly string[],
): Promise<Readonly<Record<'rate' | 'p99' | 'failed', number>>> {
  const options = { url, connections: CONNECTIONS, requests: paths.map((path) => ({ path })) };
  await autocannon({ ...options, duration: 3 });
  const rates: number[] = [];
  const slowest: number[] = [];
  let failed = 0;
  for (let run = 1; run <= RUNS; run += 1) {
    const { requests, latency, errors, timeouts, non2xx } = await autocannon({ ...options, duration: DURATION });
    const wrong = errors + timeouts + non2xx;
    console.log(
      `| ${name}, run ${run} | ${requests.average.toFixed(0)} | ${latency.p50} | ${latency.p99} | ${latency.max} | ${wrong} |`,
    );
    rates.push(requests.average);
    slowest.push(latency.p99);
    failed += wrong;
  }
  const [rate, p99] = [median(rates), median(slowest)];
  console.log(`| ${name}, median | ${rate.toFixed(0)} | | ${p99} | | ${failed} |`);
  return { rate, p99, failed };
}

/** Nginx with one worker, and the record as a file. */
async function serveFile(bytes: string): Promise<{ readonly pid: number; stop(): Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'dobry-list-bench-'));
  mkdirSync(join(dir, 'files'));
  writeFileSync(join(dir, 'files', 'record.json'), bytes);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`);
  writeFileSync(
    join(dir, 'nginx.conf'),
    `daemon off; master_process off; user root; pid ${dir}/pid; error_log ${dir}/error.log; events {}
     http { access_log off; keepalive_requests 1000000; ${paths.join(' ')}
     server { listen 127.0.0.1:${NGINX_PORT}; root ${dir}/files; } }`,
  );
  const child = spawn('nginx', ['-p', dir, '-e', `${dir}/error.log`, '-c', join(dir, 'nginx.conf')], {
    stdio: 'ignore',
  });
  const isUp = () =>
    fetch(`http://127.0.0.1:${NGINX_PORT}/record.json`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await isUp())) if (child.exitCode !== null) throw new Error('nginx does not start');
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}

const office = copyOffice({ requestsPerMinute: 1_000_000_000 }, PEOPLE);
const started = performance.now();
const server = await OfficeServer.start(office);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; ${PEOPLE} people`);
console.log(`start with everybody's signature: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
const url = server.url.replace('localhost', '127.0.0.1');
const records = Array.from({ length: 100 }, (_, n) => `/api/people/me?email=${emailOf(n * 97)}`);
const record = await (await fetch(new URL(records[1] ?? '', url))).text();
console.log(`record: ${record.length} characters\n`);

console.log(
  '| 64 connections | answers/s | p50 ms | p99 ms | longest ms | failed |\n| --- | ---: | ---: | ---: | ---: | ---: |',
);
pin(process.pid, 1);
pin(server.pid, 0);
const { rate, p99, failed } = await measure('dobry-list serve, records', url, records);
const file = await serveFile(record);
pin(file.pid, 0);
await measure('nginx, the same bytes as a file', `http://127.0.0.1:${NGINX_PORT}`, ['/record.json']);
await file.stop();

// The profile is loaded in a thread: how long does a request wait meanwhile?
execFileSync('taskset', ['-a', '-p', '-c', `0-${cpus().length - 1}`, String(server.pid)], { stdio: 'ignore' });
const reloaded = server.until(() => (server.count('profile-loaded') > 0 ? performance.now() : undefined));
let end: number | undefined;
void reloaded.then((at) => (end = at));
const saved = performance.now();
writeFileSync(join(office, 'people.csv'), peopleCsv(PEOPLE, '2'));
const waits: number[] = [];
while (end === undefined) {
  const asked = performance.now();
  await (await fetch(new URL(records[waits.length % records.length] ?? '', url))).arrayBuffer();
  waits.push(performance.now() - asked);
}
waits.sort((a, b) => a - b);
console.log(
  `\nreload of ${PEOPLE} people: ${(((end ?? 0) - saved) / 1000).toFixed(1)} s; ${waits.length} requests meanwhile, ` +
    `p99 ${percentile(waits, 0.99).toFixed(1)} ms, longest ${percentile(waits, 1).toFixed(1)} ms`,
);
await server.stop();

console.log(`\ngoal: ${GOAL.rate} answers/s, p99 ${GOAL.p99} ms, none failed`);
if (!(rate >= GOAL.rate && p99 <= GOAL.p99 && failed === 0)) process.exitCode = 1;
