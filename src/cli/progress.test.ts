import { PassThrough } from 'node:stream';
import { Progress } from './progress';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watched(isTTY: boolean): { progress: Progress; shown: () => string } {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const console = { stdin: process.stdin, stdout: process.stdout, stderr, environment: {} };
  const progress = new Progress(console, 'pl', { pl: '{n} ({rate}/s), {left}', en: '' });
  return { progress, shown: () => String(stderr.read() ?? '') };
}

it.each([
  [10_000, 0.25, '400 (40/s), 30 s'],
  [60_000, 0.25, '400 (7/s), 3 min'],
  [10_000, 1, '400 (40/s), 0 s'],
  [10_000, 0, '400 (40/s), …'],
])('after %i ms and a share of %f: %s', (passed, done, text) => {
  const { progress, shown } = watched(true);
  jest.advanceTimersByTime(passed);
  progress.step(400, done);
  expect(shown()).toBe(`\r${text}\u001b[K`);
});

it('is silent where nobody watches, and in the first second', () => {
  const { progress, shown } = watched(false);
  jest.advanceTimersByTime(5000);
  progress.step(400);
  progress.end();
  expect(shown()).toBe('');
  const early = watched(true);
  jest.advanceTimersByTime(900);
  early.progress.step(1);
  expect(early.shown()).toBe('');
});
