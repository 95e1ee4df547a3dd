import { limitedAs, networkOf } from './client-network';

test.each([
  ['10.1.2.3', '10.1.2.0', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.0', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::', '2001:db8:1:2::'],
  ['2001:db8::6', '2001:db8:0::', '2001:db8:0:0::'],
  ['::1', '0:0:0::', '0:0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::', 'fe80:0:0:0::'],
  [undefined, 'gone', ''],
])('%s is logged as %s and counted as %j', (address, network, counted) => {
  expect(networkOf(address)).toBe(network);
  expect(limitedAs(address)).toBe(counted);
});
