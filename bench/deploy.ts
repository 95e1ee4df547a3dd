// Roll-out of a large office beside the bare writing of its files; exit code 1 when it takes too long. Run: node scripts/run.mjs bench/deploy.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyOffice, peopleCsv } from '../e2e/office-folder';
import type { Deployment } from '../src/deploy/deployment';
import { openDeployment } from '../src/deploy/open-deployment';
import { parts } from '../src/deploy/parts';
import { planFiles } from '../src/deploy/plan';
import { writeDeployment } from '../src/deploy/write-deployment';
import { median } from './median';

/** Seconds that any number of people up to 10 000 may take, rendered and written, in the median of the runs. */
const LIMIT = 10;

const RUNS = 3;

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

/** One roll-out after another into a new folder: everything, nothing, one person. Gives the seconds of each by name. */
function rollOut(people: number): Record<string, number> {
  const office = copyOffice({}, people);
  const out = mkdtempSync(join(tmpdir(), 'deployment-'));
  const seconds: Record<string, number> = {};
  for (const name of ['first', 'nothing new', 'one person']) {
    if (name === 'one person') {
      writeFileSync(join(office, 'people.csv'), peopleCsv(people).replace('555 01 42', '555 01 43'));
    }
    const [deployment, rendered] = timed(() => open(office));
    const [{ list }, written] = timed(() => writeDeployment(out, planFiles(deployment, parts), { dryRun: false }));
    const bare = name === 'first' ? bareWriting(deployment).toFixed(2) : '';
    console.log(`| ${people} | ${name} | ${list.length} | ${rendered.toFixed(2)} | ${written.toFixed(2)} | ${bare} |`);
    seconds[name] = rendered + written;
  }
  for (const dir of [office, out]) rmSync(dir, { recursive: true });
  return seconds;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; ${RUNS} runs each\n`);
console.log('| people | roll-out | files changed | read and rendered s | compared and written s | bare writing s |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: |');
const results = [100, 1_000, 10_000].map((people) => {
  return [people, Array.from({ length: RUNS }, () => rollOut(people))] as const;
});

console.log(`\n| people | roll-out | median s | limit s |\n| ---: | --- | ---: | ---: |`);
for (const [people, runs] of results) {
  for (const name of Object.keys(runs[0] ?? {})) {
    const middle = median(runs.map((run) => run[name] ?? NaN));
    console.log(`| ${people} | ${name} | ${middle.toFixed(2)} | ${LIMIT} |`);
    if (!(middle <= LIMIT)) process.exitCode = 1;
  }
}
