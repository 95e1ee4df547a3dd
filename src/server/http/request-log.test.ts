import { networkOf, traceOf } from './request-log';

test.each([
  ['10.1.2.3', '10.1.2.0'],
  ['::ffff:10.1.2.3', '10.1.2.0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
  ['2001:db8::6', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
])('network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('keeps where an error arose and not what it says', () => {
  const trace = traceOf(Object.assign(new TypeError('anna@urzad.example\nis unknown'), { code: 'E_ANNA' }));
  expect(trace).toMatchObject({ type: 'TypeError', code: 'E_ANNA' });
  expect(trace.at[0]).toContain('request-log.test');
  expect(JSON.stringify(trace)).not.toContain('urzad.example');
});
