import type { Department, Office, Person } from '../office/office';

/** What a template can use. Every field is always there, an empty string when unknown. */
export interface TemplateContext {
  readonly person: Readonly<
    Record<'name' | 'firstName' | 'lastName' | 'position' | 'email' | 'phone' | 'mobile' | 'room', string>
  >;
  readonly department: Readonly<Record<'id' | 'name' | 'email' | 'phone', string>>;
  readonly office: Readonly<
    Record<'name' | 'street' | 'postalCode' | 'city' | 'phone' | 'website' | 'notice', string>
  > & {
    /** Name and number ("NIP", "123-456-32-18"), in the order of `office.json`. */
    readonly registration: readonly { readonly name: string; readonly value: string }[];
  };
}

/** The context of a person's signature. A department that `office.json` does not list is shown as the directory names it. */
export function templateContext(person: Person, office: Office): TemplateContext {
  const department: Department = office.departments.find(({ id }) => id === person.department) ?? {
    id: person.department,
    name: person.department,
  };
  return {
    person: {
      name: `${person.firstName} ${person.lastName}`.trim(),
      firstName: person.firstName,
      lastName: person.lastName,
      position: person.position,
      email: person.email,
      phone: person.phone,
      mobile: person.mobile ?? '',
      room: person.room ?? '',
    },
    department: {
      id: department.id,
      name: department.name,
      email: department.email ?? '',
      phone: department.phone ?? '',
    },
    office: {
      name: office.name,
      street: office.address.street,
      postalCode: office.address.postalCode,
      city: office.address.city,
      phone: office.phone,
      website: office.website ?? '',
      notice: office.notice.text,
      registration: Object.entries(office.registration).map(([name, value]) => ({ name, value })),
    },
  };
}

/** A context with every field, against which the field names of templates are checked. */
export const SPECIMEN: TemplateContext = {
  person: {
    name: 'Anna Nowak',
    firstName: 'Anna',
    lastName: 'Nowak',
    position: 'inspektor',
    email: 'anna.nowak@urzad.example',
    phone: '77 555 01 00',
    mobile: '600 000 000',
    room: '1',
  },
  department: { id: 'or', name: 'Wydział Organizacyjny', email: 'or@urzad.example', phone: '77 555 01 01' },
  office: {
    name: 'Urząd',
    street: 'ul. Lipowa 4',
    postalCode: '48-999',
    city: 'Przykładowo',
    phone: '77 555 01 02',
    website: 'https://urzad.example',
    notice: 'Klauzula.',
    registration: [{ name: 'NIP', value: '123-456-32-18' }],
  },
};
