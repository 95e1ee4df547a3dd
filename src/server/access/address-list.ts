import { BlockList, isIP } from 'node:net';

/** Addresses and subnets ("10.0.0.0/8", "::1"), valid as `serverProblems` checks them. */
export class AddressList {
  private readonly list = new BlockList();

  constructor(ranges: readonly string[]) {
    for (const range of ranges) {
      const [address = '', bits] = range.split('/');
      const family = familyOf(address);
      if (bits === undefined) this.list.addAddress(address, family);
      else this.list.addSubnet(address, Number(bits), family);
    }
  }

  /** Whether an address, as a socket or X-Forwarded-For gives it, is in the list. IPv4 inside IPv6 counts as IPv4. */
  has(address: string | undefined): boolean {
    const plain = plainAddress(address ?? '');
    return isIP(plain) !== 0 && this.list.check(plain, familyOf(plain));
  }
}

/** Without the zone of a link, and IPv4 without the IPv6 around it. */
export function plainAddress(address: string): string {
  return address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
