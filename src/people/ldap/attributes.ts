import type { PersonField } from '../../office/load/people/record';
import type { LdapSourceFile } from '../../office/load/people-schema';

type AttributeMap = Readonly<Partial<Record<PersonField, string>>>;

/** Of which attribute a field is read. `substitute` may be a DN: it is looked up among the entries read. */
const ATTRIBUTES: Readonly<Record<'activeDirectory' | 'inetOrgPerson', AttributeMap>> = {
  // Microsoft, Active Directory Schema, class User.
  activeDirectory: {
    firstName: 'givenName',
    lastName: 'sn',
    position: 'title',
    department: 'department',
    phone: 'telephoneNumber',
    mobile: 'mobile',
    room: 'physicalDeliveryOfficeName',
    email: 'mail',
    substitute: 'manager',
  },
  // RFC 2798 and RFC 4519.
  inetOrgPerson: {
    firstName: 'givenName',
    lastName: 'sn',
    position: 'title',
    department: 'ou',
    phone: 'telephoneNumber',
    mobile: 'mobile',
    room: 'roomNumber',
    email: 'mail',
    substitute: 'manager',
  },
};

/** In Active Directory every service and every meeting room has an account: people are those with an address. */
const FILTERS = {
  activeDirectory: '(&(objectCategory=person)(objectClass=user)(mail=*))',
  inetOrgPerson: '(objectClass=inetOrgPerson)',
} as const;

/** Attribute of every field, in lower case as attribute names are compared. */
export function attributeMap({ schema = 'activeDirectory', attributes = {} }: LdapSourceFile): AttributeMap {
  const map = { ...ATTRIBUTES[schema], ...attributes };
  return Object.fromEntries(Object.entries(map).map(([field, attribute]) => [field, attribute.toLowerCase()]));
}

/** Which entries are people. */
export function peopleFilter({ schema = 'activeDirectory', filter }: LdapSourceFile): string {
  return filter ?? FILTERS[schema];
}
