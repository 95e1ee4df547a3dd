import type { Address } from '../../mail/draft';

/** A recipient as Thunderbird takes one apart; a mailing list of the address book has its members in `group`. */
export interface Mailbox {
  readonly name?: string;
  readonly email?: string;
  readonly group?: readonly Mailbox[];
}

/** Addresses of one field. Members of a mailing list stand singly, with the list's name: each of them gets the message. */
export function addressesOf(mailboxes: readonly Mailbox[]): readonly Address[] {
  return mailboxes.flatMap((mailbox) => {
    const { name, group } = mailbox;
    if (!group) return addressOf(mailbox);
    return group.flatMap((member) => addressOf(member).map((address) => ({ ...address, group: name ?? '' })));
  });
}

function addressOf({ name, email }: Mailbox): readonly Address[] {
  if (!email) return [];
  return [name && name !== email ? { email, name } : { email }];
}

/** Characters that need no quotation marks in a display name (RFC 5322, 3.2.3), and letters beyond ASCII. */
const ATOMS = /^[\p{L}\p{M}\p{N} !#$%&'*+/=?^_`{|}~-]+$/u;

/** An address as Thunderbird takes it: `Name <address>`, the name quoted where it must be. */
export function mailboxText({ email, name }: Address): string {
  if (name === undefined) return email;
  return `${ATOMS.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`} <${email}>`;
}

/**
 * The recipients of a field as Thunderbird takes them. A list is written by its name where all its members are: it stays one entry.
 * @param lists members of each list in the message, by name
 */
export function recipientTexts(
  addresses: readonly Address[],
  lists: ReadonlyMap<string, readonly Address[]>,
): readonly string[] {
  const whole = new Set(
    [...lists].filter(([, members]) => members.every((member) => holds(addresses, member))).map(([name]) => name),
  );
  const texts = addresses.map((address) =>
    address.group !== undefined && whole.has(address.group)
      ? mailboxText({ email: address.group, name: address.group })
      : mailboxText(address),
  );
  return [...new Set(texts)];
}

function holds(addresses: readonly Address[], { email, group }: Address): boolean {
  return addresses.some((address) => address.email === email && address.group === group);
}

/** The lists among the recipients of a message. */
export function listsAmong(addresses: readonly Address[]): ReadonlyMap<string, readonly Address[]> {
  const lists = new Map<string, readonly Address[]>();
  for (const address of addresses) {
    if (address.group === undefined) continue;
    lists.set(address.group, [...(lists.get(address.group) ?? []), address]);
  }
  return lists;
}
