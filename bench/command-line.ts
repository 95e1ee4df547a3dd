import { spawnSync } from 'node:child_process';
import { mboxMessage, prose } from './letters';

const PROGRAM = 'dist/cli/index.mjs';

function seconds(args: readonly string[], input: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync('node', [PROGRAM, ...args, '--no-spelling', '--format', 'jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === 2 || status === null) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

/** Items a second without the time the program takes to start: a long run less a run of one item. */
function rate(args: readonly string[], item: (index: number) => string, count: number): number {
  const input = Array.from({ length: count + 1 }, (_, index) => item(index)).join('');
  return count / (seconds(args, input) - seconds(args, item(0)));
}

/** Messages `dobry-list check` reads and checks in a second. */
export function messagesPerSecond(count: number): number {
  return rate(['check', '-'], (index) => mboxMessage(index), count);
}

const SENTENCES = prose(300)
  .join(' ')
  .split(/(?<=\.) (?=[A-Z])/);

/** Lines `dobry-list text` checks in a second. */
export function linesPerSecond(count: number): number {
  return rate(['text'], (index) => `${SENTENCES[index % SENTENCES.length] ?? ''} ${index}\n`, count);
}
