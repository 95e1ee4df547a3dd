import { HostCalls, type HostFunction } from './host-calls';
import type { HostResult } from './host-result';

type Callback = (answer: Office.AsyncResult<string>) => void;

const answer = (value: string) => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<string>;
const refusal = (code: number, message: string) =>
  ({ status: 'failed', error: { code, message } }) as unknown as Office.AsyncResult<string>;

const crashes: unknown[] = [];
const calls = () =>
  new HostCalls(
    () => true,
    (error) => crashes.push(error),
  );
const host = (more: Partial<HostFunction> = {}): HostFunction => ({
  name: 'subject.getAsync',
  since: '1.1',
  found: () => undefined,
  ...more,
});

beforeEach(() => {
  crashes.length = 0;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('an answer', () => {
  it.each([
    ['good', (done: Callback) => done(answer('Mapa')), { ok: true, value: 'Mapa' }],
    [
      'refused',
      (done: Callback) => done(refusal(9017, 'restricted')),
      { ok: false, error: { call: 'subject.getAsync', reason: 'refused', code: 9017, message: 'restricted' } },
    ],
    [
      'thrown',
      () => {
        throw new Error('Elevated permission is required');
      },
      { ok: false, error: expect.objectContaining({ reason: 'refused', message: 'Elevated permission is required' }) },
    ],
  ])('may be %s', (_, start: (done: Callback) => void, expected) => {
    let result: HostResult<string> | undefined;
    calls().ask(host(), start)((one) => (result = one));
    expect(result).toEqual(expected);
  });

  it('that never comes is given up, and its late coming changes nothing', () => {
    const results: HostResult<string>[] = [];
    let late: Callback | undefined;
    calls().ask<string>(host({ patience: 100 }), (done) => (late = done))((result) => results.push(result));
    jest.advanceTimersByTime(99);
    expect(results).toEqual([]);
    jest.advanceTimersByTime(1);
    late?.(answer('za późno'));
    expect(results).toEqual([{ ok: false, error: expect.objectContaining({ reason: 'silent' }) }]);
  });

  it('whose receiver crashes is told to whoever looks after the item', () => {
    const error = new Error('crash');
    calls().ask<string>(host(), (done) => done(answer('')))(() => {
      throw error;
    });
    expect(crashes).toEqual([error]);
  });
});

describe('a function this client does not have', () => {
  it.each([
    [
      'by its requirement set',
      new HostCalls(
        (set) => set !== '1.10',
        () => undefined,
      ),
      host({ since: '1.10' }),
    ],
    ['in fact', calls(), host({ found: undefined })],
  ])('%s is not called', (_, client, wanted) => {
    const start = jest.fn();
    let result: HostResult<unknown> | undefined;
    client.ask(wanted, start)((one) => (result = one));
    expect(start).not.toHaveBeenCalled();
    expect(result).toMatchObject({ ok: false, error: { reason: 'missing' } });
  });
});

it('puts three questions at a time', () => {
  const waiting: Callback[] = [];
  const client = calls();
  const ask = () => client.ask<string>(host(), (done) => waiting.push(done))(() => undefined);
  for (let i = 0; i < 5; i += 1) ask();
  expect(waiting).toHaveLength(3);
  waiting[0]?.(answer(''));
  expect(waiting).toHaveLength(4);
  jest.advanceTimersByTime(3000);
  expect(waiting).toHaveLength(5);
});
