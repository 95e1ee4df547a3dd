import { traceOf } from './request-log';

it('keeps where an error arose and not what it says', () => {
  const trace = traceOf(Object.assign(new TypeError('anna@urzad.example\nis unknown'), { code: 'E_ANNA' }));
  expect(trace).toMatchObject({ type: 'TypeError', code: 'E_ANNA' });
  expect(trace.at[0]).toContain('request-log.test');
  expect(JSON.stringify(trace)).not.toContain('urzad.example');
});
