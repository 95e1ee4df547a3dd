import type { Person } from '../../office';
import { acrossPeople, type Entry } from './across-people';
import { checkValues, languageTags, type PeopleContext } from './check-values';
import { Departments } from './departments';
import { emailAddress } from './email-address';
import type { PeopleProblem, PeopleProblemKind } from './people-problem';
import { quoted, readValues, shown, type PersonValues, type Report } from './read-values';
import { formatPlace, type Place, type SourceRecord } from './record';

/** The people of a source, and everything that is wrong with them. */
export interface PeopleList {
  readonly people: readonly Person[];
  readonly problems: readonly PeopleProblem[];
}

const WARNINGS: readonly PeopleProblemKind[] = [
  'value-too-long',
  'value-invisible-characters',
  'value-like-formula',
  'language-malformed',
  'substitute-unknown',
];

/**
 * Makes people of what a source holds, and tells everything that is wrong with them. A bad record never costs the others:
 * people without a usable address are left out, everybody else is kept with what is known about them.
 */
export function readPeople(records: readonly SourceRecord[], context: PeopleContext): PeopleList {
  const departments = new Departments(context.departments);
  const problems: PeopleProblem[] = [];
  const people = new Map<string, Entry>();
  for (const record of records) {
    const { place } = record;
    const found: Omit<PeopleProblem, 'person'>[] = [];
    const report: Report = (kind, field, problem, remedy) => {
      found.push({ kind, severity: WARNINGS.includes(kind) ? 'warning' : 'error', field, place, problem, remedy });
    };
    const values = readValues(record, context.domains, report);
    if (Object.values(values).every((value) => value.length === 0)) continue;
    const person = toPerson(values, departments, context, report);
    const earlier = person === undefined ? undefined : people.get(person.email)?.place;
    if (earlier !== undefined) alreadyThere(values.email, earlier, report);
    else if (person !== undefined) people.set(person.email, { person, place });
    const who = nameOf(values);
    problems.push(...found.map((problem) => ({ ...problem, person: who })));
  }
  const entries = [...people.values()];
  problems.push(...acrossPeople(entries));
  return { people: entries.map(({ person }) => person), problems };
}

function nameOf({ firstName, lastName, email }: PersonValues): string {
  const name = `${firstName} ${lastName}`.trim();
  return name === '' ? email : email === '' ? name : `${name} <${email.toLowerCase()}>`;
}

function toPerson(
  values: PersonValues,
  departments: Departments,
  context: PeopleContext,
  report: Report,
): Person | undefined {
  const email = emailAddress(values.email);
  if (email === undefined) {
    report(
      values.email === '' ? 'field-missing' : 'email-malformed',
      'email',
      values.email === ''
        ? { pl: 'Brakuje adresu e-mail.', en: 'There is no e-mail address.' }
        : {
            pl: `${shown(values.email)} nie jest adresem e-mail.`,
            en: `${quoted(values.email)} is not an e-mail address.`,
          },
      {
        pl: 'Wpis został pominięty do czasu poprawienia adresu.',
        en: 'The entry is left out until the address is right.',
      },
    );
    return undefined;
  }
  checkValues(values, email, departments, context, report);
  const { firstName, lastName, position, phone, mobile, room, pronoun } = values;
  const languages = languageTags(values.languages, report);
  const substitute = emailAddress(values.substitute);
  return {
    email,
    firstName,
    lastName,
    position,
    department: departments.idOf(values.department) ?? values.department,
    phone,
    ...(mobile === '' ? {} : { mobile }),
    ...(room === '' ? {} : { room }),
    ...(pronoun === '' ? {} : { pronoun }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(substitute === undefined ? {} : { substitute }),
  };
}

function alreadyThere(email: string, earlier: Place, report: Report): void {
  const there = formatPlace(earlier);
  report(
    'email-duplicate',
    'email',
    {
      pl: `Adres ${email.toLowerCase()} ma już wpis ${there}.`,
      en: `${email.toLowerCase()} already stands in ${there}.`,
    },
    { pl: 'Ważny jest pierwszy wpis; drugi można usunąć.', en: 'The first entry counts; the second can go.' },
  );
}
