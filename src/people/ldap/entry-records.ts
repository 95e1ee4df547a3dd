import type { Entry } from 'ldapts';
import type { PersonField, SourceRecord } from '../../office/load/people/record';

/** Attribute with which Active Directory says among other things that an account is disabled. */
export const ACCOUNT_CONTROL = 'useraccountcontrol';
const DISABLED = 0x2;

interface Values {
  readonly dn: string;
  /** By attribute name in lower case. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/**
 * The people of a directory: a record for every entry whose account is not disabled.
 * @param map attribute (lower case) of every field
 * @param server address of the server, for the messages
 */
export function entryRecords(
  entries: readonly Entry[],
  map: Readonly<Partial<Record<PersonField, string>>>,
  server: string,
): readonly SourceRecord[] {
  const active = entries.map(readEntry).filter(({ attributes }) => !isDisabled(attributes));
  const addresses = new Map(active.map(({ dn, attributes }) => [dnKey(dn), attributes.get(map.email ?? '') ?? []]));
  return active.map(({ dn, attributes }) => {
    const values: Partial<Record<PersonField, readonly string[]>> = {};
    for (const [field, attribute] of Object.entries(map)) {
      const given = attributes.get(attribute) ?? [];
      values[field as PersonField] =
        field === 'substitute' ? given.flatMap((value) => resolve(value, addresses)) : given;
    }
    return { place: { source: server, path: dn }, values };
  });
}

function readEntry({ dn, ...attributes }: Entry): Values {
  const texts = Object.entries(attributes).map(([name, value]) => {
    const list = [value].flat().map((item) => (typeof item === 'string' ? item : item.toString('utf8')));
    return [name.toLowerCase(), list] as const;
  });
  return { dn, attributes: new Map(texts) };
}

function isDisabled(attributes: Values['attributes']): boolean {
  return (Number(attributes.get(ACCOUNT_CONTROL)?.[0] ?? 0) & DISABLED) !== 0;
}

/** A DN becomes the addresses of that entry, nothing when it is not among the people read; any other value stays. */
function resolve(value: string, addresses: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return /^[\w.-]+ *=/.test(value) ? (addresses.get(dnKey(value)) ?? []) : [value];
}

/** Servers write one and the same DN in several ways: case, spaces, letters as hexadecimal bytes (RFC 4514). */
function dnKey(dn: string): string {
  return dn
    .replace(/(?:\\[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replace(/\\/g, ''), 'hex').toString('utf8'))
    .replace(/\s*([,=])\s*/g, '$1')
    .toLowerCase();
}
