import { CallQueue } from './call-queue';
import { HostCalls, type Host, type HostFunction } from './host-calls';
import type { HostResult } from './host-result';

type Callback = (answer: Office.AsyncResult<string>) => void;

const answer = (value: string) => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<string>;
const refusal = (code: number, message: string) =>
  ({ status: 'failed', error: { code, message } }) as unknown as Office.AsyncResult<string>;

const crashes: unknown[] = [];
const calls = (more: Partial<Host> = {}) =>
  new HostCalls({
    queue: new CallQueue(),
    isSupported: () => true,
    isPhone: false,
    isOpen: () => true,
    onCrash: (error) => crashes.push(error),
    ...more,
  });
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
    ['by its requirement set', calls({ isSupported: (set) => set !== '1.10' }), host({ since: '1.10' })],
    ['in fact', calls(), host({ found: undefined })],
  ])('%s is not called', (_, client, wanted) => {
    const start = jest.fn();
    let result: HostResult<unknown> | undefined;
    client.ask(wanted, start)((one) => (result = one));
    expect(start).not.toHaveBeenCalled();
    expect(result).toMatchObject({ ok: false, error: { reason: 'missing' } });
  });

  it('by its set is called on a phone where phones are known to have it', () => {
    const phone = calls({ isSupported: (set) => set === '1.5', isPhone: true });
    expect(phone.has(host({ since: '1.10', onPhones: true }))).toBe(true);
    expect(phone.has(host({ since: '1.10' }))).toBe(false);
    expect(phone.has(host({ since: '1.10', onPhones: true, found: undefined }))).toBe(false);
  });
});

it('asks nothing about an item that is no longer open', () => {
  const start = jest.fn();
  let result: HostResult<string> | undefined;
  calls({ isOpen: () => false }).ask<string>(host(), start)((one) => (result = one));
  expect(start).not.toHaveBeenCalled();
  expect(result).toMatchObject({ ok: false, error: { reason: 'gone' } });
});

it('puts three questions at a time, of all items together', () => {
  const waiting: Callback[] = [];
  const queue = new CallQueue();
  const ask = () => calls({ queue }).ask<string>(host(), (done) => waiting.push(done))(() => undefined);
  for (let i = 0; i < 5; i += 1) ask();
  expect(waiting).toHaveLength(3);
  waiting[0]?.(answer(''));
  expect(waiting).toHaveLength(4);
  jest.advanceTimersByTime(3000);
  expect(waiting).toHaveLength(5);
});
