import type { OfficeProblem } from './problem';
import { nearest } from './nearest';

/** Fields of a person a column can give. */
export const PERSON_FIELDS = [
  'firstName',
  'lastName',
  'position',
  'department',
  'phone',
  'mobile',
  'room',
  'email',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

const REQUIRED: readonly PersonField[] = ['firstName', 'lastName', 'email'];

/** Headings of personnel lists, in the form `normalize` gives them. */
const HEADINGS: Readonly<Record<PersonField, readonly string[]>> = {
  firstName: ['imie', 'imiona', 'first name', 'firstname', 'given name', 'givenname'],
  lastName: ['nazwisko', 'last name', 'lastname', 'surname', 'sn'],
  position: ['stanowisko', 'stanowisko sluzbowe', 'position', 'job title', 'title'],
  department: [
    'wydzial',
    'wydzial / biuro',
    'komorka',
    'komorka organizacyjna',
    'referat',
    'biuro',
    'dzial',
    'department',
  ],
  phone: ['telefon', 'telefon sluzbowy', 'nr telefonu', 'numer telefonu', 'tel', 'phone', 'telephonenumber'],
  mobile: ['telefon komorkowy', 'komorka telefon', 'komorkowy', 'kom', 'mobile'],
  room: ['pokoj', 'nr pokoju', 'numer pokoju', 'room'],
  email: ['e-mail', 'email', 'adres e-mail', 'adres email', 'poczta', 'mail'],
};

const LETTERS: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
};

function normalize(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[_\s]+/g, ' ')
    .replace(/\.$/, '');
}

export interface Columns {
  /** Field of every column, in order; undefined for columns that are not read. */
  readonly fields: readonly (PersonField | undefined)[];
  readonly problems: readonly Omit<OfficeProblem, 'file'>[];
}

/** Tells which column holds which field. `extra` are an office's own headings: our field → the heading in the file. */
export function readColumns(headings: readonly string[], extra: Readonly<Record<string, string>>): Columns {
  const problems: Omit<OfficeProblem, 'file'>[] = [];
  const byHeading = new Map<string, PersonField>();
  for (const field of PERSON_FIELDS) for (const heading of HEADINGS[field]) byHeading.set(heading, field);
  for (const field of PERSON_FIELDS) {
    const own = extra[field];
    if (own !== undefined) byHeading.set(normalize(own), field);
  }
  const seen = new Set<PersonField>();
  const fields = headings.map((heading) => {
    const field = byHeading.get(normalize(heading));
    if (field === undefined || seen.has(field)) {
      problems.push(field === undefined ? unknownColumn(heading, [...byHeading.keys()]) : doubleColumn(heading));
      return undefined;
    }
    seen.add(field);
    return field;
  });
  for (const field of REQUIRED) if (!seen.has(field)) problems.push(missingColumn(field));
  return { fields, problems };
}

function unknownColumn(heading: string, known: readonly string[]): Omit<OfficeProblem, 'file'> {
  const like = nearest(normalize(heading), known);
  return {
    level: 'warning',
    path: heading,
    line: 1,
    problem: { pl: `Kolumna „${heading}” nie jest czytana.`, en: `The column “${heading}” is not read.` },
    remedy:
      like === undefined
        ? {
            pl: 'Jeśli jest potrzebna, jej nagłówek należy podać w office.json, w people.columns.',
            en: 'If it is needed, give its heading in office.json, in people.columns.',
          }
        : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` },
  };
}

function doubleColumn(heading: string): Omit<OfficeProblem, 'file'> {
  return {
    level: 'warning',
    path: heading,
    line: 1,
    problem: { pl: `Druga kolumna o tym samym znaczeniu.`, en: 'A second column of the same meaning.' },
    remedy: { pl: 'Czytana jest tylko pierwsza.', en: 'Only the first one is read.' },
  };
}

function missingColumn(field: PersonField): Omit<OfficeProblem, 'file'> {
  const heading = HEADINGS[field][0] ?? field;
  return {
    level: 'error',
    path: heading,
    line: 1,
    problem: { pl: `Brakuje kolumny „${heading}”.`, en: `The column “${heading}” (${field}) is missing.` },
    remedy: {
      pl: `Należy dodać kolumnę albo podać jej nagłówek w office.json, w people.columns.${field}.`,
      en: `Add the column, or give its heading in office.json, in people.columns.${field}.`,
    },
  };
}
