import { isIPv6 } from 'node:net';
import { plainAddress } from '../access/address-list';

/** Groups of 16 bits that one subscriber's IPv6 network has, and that a site's network has. */
const SUBSCRIBER = 4;
const SITE = 3;

/**
 * The network a client is in, for the log: 24 bits of IPv4, 48 of IPv6.
 * @param address as the socket gives it: undefined once the client has cut the connection off, logged as "gone"
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'gone';
  const plain = plainAddress(address);
  return isIPv6(plain) ? firstGroups(plain, SITE) : plain.replace(/\.\d+$/, '.0');
}

/** Whose requests the rate limit counts together: an IPv4 address, 64 bits of IPv6, and all whose connection is gone. */
export function limitedAs(address: string | undefined): string {
  const plain = plainAddress(address ?? '');
  return isIPv6(plain) ? firstGroups(plain, SUBSCRIBER) : plain;
}

function firstGroups(address: string, count: number): string {
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(8 - before.length - after.length).fill('0') : [];
  return `${[...before, ...zeros, ...after].slice(0, count).join(':')}::`;
}
