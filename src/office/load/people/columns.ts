import { foldPolish } from '../../../polish/diacritics';
import { nearest } from '../nearest';
import type { PeopleProblem } from './people-problem';
import { PERSON_FIELDS, type PersonField, type Place } from './record';

/** A list without these names nobody. */
const NEEDED: readonly PersonField[] = ['firstName', 'lastName', 'email'];

/** Headings of personnel lists, in the form `normalize` gives them. */
const HEADINGS: Readonly<Record<PersonField, readonly string[]>> = {
  firstName: ['imie', 'imiona', 'first name', 'firstname', 'given name', 'givenname'],
  lastName: ['nazwisko', 'last name', 'lastname', 'surname', 'sn'],
  position: ['stanowisko', 'stanowisko sluzbowe', 'position', 'job title', 'jobtitle', 'title'],
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
  phone: [
    'telefon',
    'telefon sluzbowy',
    'nr telefonu',
    'numer telefonu',
    'tel',
    'phone',
    'telephonenumber',
    'telephone number',
  ],
  mobile: ['telefon komorkowy', 'komorka telefon', 'komorkowy', 'kom', 'mobile', 'mobile phone', 'mobilephone'],
  room: ['pokoj', 'nr pokoju', 'numer pokoju', 'room', 'roomnumber', 'physicaldeliveryofficename'],
  email: ['e-mail', 'email', 'adres e-mail', 'adres email', 'poczta', 'mail', 'e-mail address', 'email address'],
  pronoun: ['zaimki', 'zaimek', 'pronoun', 'pronouns'],
  languages: ['jezyki', 'jezyk', 'languages', 'language', 'preferredlanguage'],
  substitute: ['zastepca', 'zastepstwo', 'osoba zastepujaca', 'substitute', 'manager'],
};

/** Headings of the columns of a list we write ourselves, in the order of `PERSON_FIELDS`. */
export const OWN_HEADINGS: Readonly<Record<PersonField, string>> = {
  firstName: 'imię',
  lastName: 'nazwisko',
  position: 'stanowisko',
  department: 'wydział',
  phone: 'telefon',
  mobile: 'telefon komórkowy',
  room: 'pokój',
  email: 'e-mail',
  pronoun: 'zaimki',
  languages: 'języki',
  substitute: 'zastępca',
};

function normalize(heading: string): string {
  return foldPolish(heading.trim())
    .replace(/[_\s]+/g, ' ')
    .replace(/\.$/, '');
}

export interface Columns {
  /** Field of every column, in order; undefined for columns that are not read. */
  readonly fields: readonly (PersonField | undefined)[];
  readonly problems: readonly PeopleProblem[];
}

/**
 * Tells which column holds which field.
 * @param headings headings of a CSV file, or keys of a JSON list
 * @param extra an office's own headings: our field → the heading in the file; they come before those we know
 * @param place where the headings stand
 */
export function readColumns(
  headings: readonly string[],
  extra: Readonly<Record<string, string>>,
  place: Place,
): Columns {
  const problems: PeopleProblem[] = [];
  const byHeading = new Map<string, PersonField>();
  for (const field of PERSON_FIELDS) for (const heading of HEADINGS[field]) byHeading.set(heading, field);
  const own = new Map<string, PersonField>();
  for (const field of PERSON_FIELDS) {
    const heading = extra[field];
    if (heading !== undefined) own.set(normalize(heading), field);
  }
  const taken = new Set(own.values());
  const seen = new Set<PersonField>();
  const fields = headings.map((heading) => {
    const name = normalize(heading);
    const known = byHeading.get(name);
    // A field that the office reads from a column of its own is not read from any other.
    const field = own.get(name) ?? (known !== undefined && taken.has(known) ? undefined : known);
    if (field === undefined || seen.has(field)) {
      problems.push(
        known === undefined && field === undefined
          ? unknownColumn(heading, [...byHeading.keys()], place)
          : doubleColumn(heading, place),
      );
      return undefined;
    }
    seen.add(field);
    return field;
  });
  for (const field of NEEDED) if (!seen.has(field)) problems.push(missingColumn(field, place));
  return { fields, problems };
}

function unknownColumn(heading: string, known: readonly string[], place: Place): PeopleProblem {
  const like = nearest(normalize(heading), known);
  return {
    kind: 'column-unknown',
    severity: 'warning',
    field: heading,
    place,
    problem: { pl: `Kolumna „${heading}” nie jest czytana.`, en: `The column “${heading}” is not read.` },
    remedy:
      like === undefined
        ? {
            pl: 'Jeśli jest potrzebna, jej nagłówek należy podać w office.json, w „columns”.',
            en: 'If it is needed, give its heading in office.json, in `columns`.',
          }
        : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` },
  };
}

function doubleColumn(heading: string, place: Place): PeopleProblem {
  return {
    kind: 'column-double',
    severity: 'warning',
    field: heading,
    place,
    problem: { pl: `Druga kolumna o tym samym znaczeniu.`, en: 'A second column of the same meaning.' },
    remedy: { pl: 'Czytana jest tylko jedna z nich.', en: 'Only one of them is read.' },
  };
}

function missingColumn(field: PersonField, place: Place): PeopleProblem {
  const heading = OWN_HEADINGS[field];
  return {
    kind: 'column-missing',
    severity: 'error',
    field: heading,
    place,
    problem: { pl: `Brakuje kolumny „${heading}”.`, en: `The column “${heading}” (${field}) is missing.` },
    remedy: {
      pl: `Należy dodać kolumnę albo podać jej nagłówek w office.json, w columns.${field}.`,
      en: `Add the column, or give its heading in office.json, in columns.${field}.`,
    },
  };
}
