import { spawnSync } from 'node:child_process';

/** The figures the project promises (CONTRIBUTING.md); a change that lowers them must not land. */
function evaluate(folder: string, ...limits: string[]): { status: number | null; table: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/evaluate.ts', folder, '--errors', ...limits],
    { encoding: 'utf8' },
  );
  return { status, table: stdout + stderr };
}

it('finds what a reviewer finds in the labelled messages, and next to nothing else', () => {
  const { status, table } = evaluate('evaluation/messages', '--min-f1', '0.95', '--max-false-alarm-rate', '0.03');
  expect([status, table]).toEqual([0, expect.stringContaining('messages without an answer: 0')]);
  const rows = [...table.matchAll(/^([a-z-]+) +\d+ +\d+ +\d+ +[\d.]+ [\d.]+ ([\d.]+)$/gm)];
  expect(rows).toHaveLength(27);
  for (const [, id, f1] of rows) expect([id, Number(f1) >= 0.85]).toEqual([id, true]);
});
