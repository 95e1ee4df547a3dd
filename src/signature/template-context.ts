import type { Department, InLanguages, Office, Person } from '../office/office';
import { inertText } from './inert-text';

/** What a template can use. Every field is always there, an empty string when unknown; every value is one line of visible text. */
export interface TemplateContext {
  readonly person: Readonly<
    Record<'name' | 'firstName' | 'lastName' | 'position' | 'email' | 'phone' | 'mobile' | 'room' | 'pronoun', string>
  >;
  readonly department: Readonly<Record<'id' | 'name' | 'email' | 'phone', string>>;
  readonly office: Readonly<
    Record<'name' | 'street' | 'postalCode' | 'city' | 'phone' | 'website' | 'notice', string>
  > & {
    /** Name and number ("NIP", "123-456-32-18"), in the order of `office.json`. */
    readonly registration: readonly { readonly name: string; readonly value: string }[];
  };
}

/** The confidentiality notice is a text of the office, not a value of the directory. */
const NOTICE_LENGTH = 10_000;

/**
 * The context of a person's signature. A department that `office.json` does not list is shown as the directory names it.
 * @param language tag of another language; names that have no translation into it stay as they are
 */
export function templateContext(person: Person, office: Office, language?: string): TemplateContext {
  const department: Department = office.departments.find(({ id }) => id === person.department) ?? {
    id: person.department,
    name: person.department,
  };
  const translated = (text: string, others: InLanguages | undefined): string =>
    (language === undefined ? undefined : others?.[language]) ?? text;
  return {
    person: {
      name: `${inertText(person.firstName)} ${inertText(person.lastName)}`.trim(),
      ...inertFields({
        firstName: person.firstName,
        lastName: person.lastName,
        position: translated(person.position, office.positionsIn?.[person.position]),
        email: person.email,
        phone: person.phone,
        mobile: person.mobile ?? '',
        room: person.room ?? '',
        pronoun: person.pronoun ?? '',
      }),
    },
    department: inertFields({
      id: department.id,
      name: translated(department.name, department.nameIn),
      email: department.email ?? '',
      phone: department.phone ?? '',
    }),
    office: {
      ...inertFields({
        name: translated(office.name, office.nameIn),
        street: office.address.street,
        postalCode: office.address.postalCode,
        city: office.address.city,
        phone: office.phone,
        website: office.website ?? '',
      }),
      notice: inertText(office.notice.text, NOTICE_LENGTH),
      registration: Object.entries(office.registration).map(([name, value]) => inertFields({ name, value })),
    },
  };
}

function inertFields<Field extends string>(fields: Readonly<Record<Field, string>>): Record<Field, string> {
  return Object.fromEntries(
    Object.entries<string>(fields).map(([field, value]) => [field, inertText(value)]),
  ) as Record<Field, string>;
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
    pronoun: 'ona/jej',
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

/** A context with nothing but what everybody has, a name and an address, for the other branches of templates. */
export const BARE: TemplateContext = {
  person: { ...SPECIMEN.person, position: '', phone: '', mobile: '', room: '', pronoun: '' },
  department: emptied(SPECIMEN.department),
  office: { ...SPECIMEN.office, phone: '', website: '', registration: [] },
};

function emptied<Field extends string>(fields: Readonly<Record<Field, string>>): Record<Field, string> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, ''])) as Record<Field, string>;
}
