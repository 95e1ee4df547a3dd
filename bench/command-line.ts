import { spawnSync } from 'node:child_process';
import { htmlReply, prose } from './letters';

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

/** Letters of 80 to 380 words, half of them with quoted history, as an mbox on standard input. */
function message(index: number): string {
  const { from, to, subject, body } = htmlReply(80 + (index % 5) * 75, index % 2 ? 4000 : 0);
  return [
    'From - Tue May  5 10:00:00 2026',
    `From: ${from?.name ?? ''} <${from?.email ?? ''}>`,
    `To: ${to.map(({ email }) => email).join(', ')}`,
    `Subject: ${subject ?? ''} ${index}`,
    'Date: Tue, 5 May 2026 10:00:00 +0200',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(body.content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
    '',
  ].join('\n');
}

/** Messages `dobry-list check` reads and checks in a second. */
export function messagesPerSecond(count: number): number {
  return rate(['check', '-'], message, count);
}

const SENTENCES = prose(300)
  .join(' ')
  .split(/(?<=\.) (?=[A-Z])/);

/** Lines `dobry-list text` checks in a second. */
export function linesPerSecond(count: number): number {
  return rate(['text'], (index) => `${SENTENCES[index % SENTENCES.length] ?? ''} ${index}\n`, count);
}
