import { Trace, type TracedCall } from './trace';

const traced = (
  at: number,
  answeredAt: number | undefined,
  runtime: TracedCall['runtime'] = 'commands',
): TracedCall => ({
  runtime,
  api: '',
  dispatchId: 0,
  parameters: {},
  at,
  ...(answeredAt === undefined ? {} : { answeredAt }),
});

it.each([
  ['none', [], 0],
  ['one', [traced(10, 30)], 20],
  ['two that overlap', [traced(10, 30), traced(20, 40)], 30],
  ['two apart', [traced(10, 20), traced(30, 40)], 20],
  ['one within another', [traced(10, 40), traced(20, 30)], 30],
  ['one that began before', [traced(-5, 10)], 10],
  ['one without an answer', [traced(90, undefined)], 10],
  ['one of another frame', [traced(10, 30, 'pane')], 0],
])('counts the time calls wait: %s', (_, calls, expected) => {
  const trace = new Trace();
  trace.calls.push(...calls);
  expect(trace.waiting('commands', 0, 100)).toBe(expected);
});
