// Roll-out of a large office beside the bare writing of its files. Run: node scripts/run.mjs bench/deploy.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyOffice, peopleCsv } from '../e2e/office-folder';
import type { Deployment } from '../src/deploy/deployment';
import { openDeployment } from '../src/deploy/open-deployment';
import { parts } from '../src/deploy/parts';
import { planFiles } from '../src/deploy/plan';
import { writeDeployment } from '../src/deploy/write-deployment';

/** Seconds that 10 000 people may take, rendered and written. */
const LIMIT = 10;

function open(office: string): Deployment {
  const url = 'https://poczta.urzad.example/dobry-list/';
  return openDeployment({ office, url, sendMode: 'SoftBlock', version: '1.0.0', dist: 'dist' });
}

/** What a piece of work gives, and the seconds it takes. */
function timed<T>(work: () => T): readonly [result: T, seconds: number] {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start) / 1000];
}

/** The limit: the same files, with nothing asked and nothing made. */
function bareWriting(deployment: Deployment): number {
  const out = mkdtempSync(join(tmpdir(), 'bare-'));
  const files = planFiles(deployment, parts).map(
    ({ path, content }) => [join(out, path), Buffer.from(content())] as const,
  );
  const [, bare] = timed(() => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  });
  rmSync(out, { recursive: true });
  return bare;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log('| people | run | files changed | read and rendered s | compared and written s | bare writing s |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: |');
for (const people of [100, 1_000, 10_000]) {
  const office = copyOffice({}, people);
  const out = mkdtempSync(join(tmpdir(), 'deployment-'));
  for (const name of ['first', 'nothing new', 'one person']) {
    if (name === 'one person') {
      writeFileSync(join(office, 'people.csv'), peopleCsv(people).replace('555 01 42', '555 01 43'));
    }
    const [deployment, rendered] = timed(() => open(office));
    const [{ list }, written] = timed(() => writeDeployment(out, planFiles(deployment, parts), { dryRun: false }));
    const bare = name === 'first' ? bareWriting(deployment).toFixed(2) : '';
    console.log(`| ${people} | ${name} | ${list.length} | ${rendered.toFixed(2)} | ${written.toFixed(2)} | ${bare} |`);
    if (rendered + written > LIMIT) process.exitCode = 1;
  }
  for (const dir of [office, out]) rmSync(dir, { recursive: true });
}
