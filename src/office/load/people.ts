import type { Department, Localized, Person } from '../office';
import { readCsv } from './csv';
import { nearest } from './nearest';
import { readColumns, type PersonField } from './people-columns';
import type { OfficeProblem } from './problem';

/** What of `office.json` the list of people is checked against. */
export interface PeopleContext {
  readonly departments: readonly Department[];
  readonly domains: readonly string[];
  /** Our field → heading in the file, for headings we do not know. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface PeopleList {
  readonly people: readonly Person[];
  readonly problems: readonly Omit<OfficeProblem, 'file'>[];
}

type Row = Readonly<Record<PersonField, string>>;
type Report = (line: number, path: string, problem: Localized, remedy: Localized) => void;

/** Longest value that fits a signature; directories have held whole letters in a title. */
const MAX_LENGTH = 200;

/**
 * Reads the list of people. A bad row never costs the others: people without a usable e-mail address are left out with a
 * warning, everybody else is kept with what is known about them.
 */
export function readPeople(text: string, context: PeopleContext): PeopleList {
  const problems: Omit<OfficeProblem, 'file'>[] = [];
  const warn: Report = (line, path, problem, remedy) => {
    problems.push({ level: 'warning', path, line, problem, remedy });
  };
  const [head, ...records] = readCsv(text, (line) => {
    warn(line, '', BROKEN_LINE.problem, BROKEN_LINE.remedy);
  });
  if (head === undefined) return { people: [], problems: [...problems, EMPTY] };
  const columns = readColumns(head.cells, context.columns);
  const people = new Map<string, Person>();
  const lines = new Map<string, number>();
  for (const { line, cells } of records) {
    const row = toRow(cells, columns.fields, (field, length) => {
      warn(
        line,
        field,
        { pl: `Wartość ma ${length} znaków.`, en: `The value has ${length} characters.` },
        { pl: `Zostało ${MAX_LENGTH} pierwszych.`, en: `The first ${MAX_LENGTH} are kept.` },
      );
    });
    if (Object.values(row).every((value) => value === '')) continue;
    const person = toPerson(row, line, context, warn);
    if (person === undefined) continue;
    const first = lines.get(person.email);
    if (first === undefined) {
      people.set(person.email, person);
      lines.set(person.email, line);
    } else {
      warn(
        line,
        'email',
        { pl: `${person.email} jest już w wierszu ${first}.`, en: `${person.email} already stands in line ${first}.` },
        { pl: 'Ważny jest pierwszy wpis; drugi można usunąć.', en: 'The first entry counts; the second can go.' },
      );
    }
  }
  return { people: [...people.values()], problems: [...columns.problems, ...problems] };
}

const BROKEN_LINE = {
  problem: { pl: 'W wierszu jest zbędny albo niezamknięty cudzysłów.', en: 'A stray or open quotation mark.' },
  remedy: {
    pl: 'Wiersz odczytano bez cudzysłowów. W treści zapisuje się je podwójnie: ""tak"".',
    en: 'The line was read without quotation marks. Inside a value they are doubled.',
  },
};

const EMPTY: Omit<OfficeProblem, 'file'> = {
  level: 'error',
  path: '',
  problem: { pl: 'Plik jest pusty.', en: 'The file is empty.' },
  remedy: {
    pl: 'Pierwszy wiersz ma zawierać nagłówki: imię, nazwisko, stanowisko, wydział, telefon, e-mail.',
    en: 'The first line must hold the headings.',
  },
};

function toRow(
  cells: readonly string[],
  fields: readonly (PersonField | undefined)[],
  tooLong: (field: PersonField, length: number) => void,
): Row {
  const row = { firstName: '', lastName: '', position: '', department: '', phone: '', mobile: '', room: '', email: '' };
  fields.forEach((field, index) => {
    if (field === undefined) return;
    const value = clean(cells[index] ?? '');
    if (value.length > MAX_LENGTH) tooLong(field, value.length);
    row[field] = value.slice(0, MAX_LENGTH).trim();
  });
  return row;
}

/** One line, without control characters and marks that turn the direction of writing (they could disguise a signature). */
function clean(value: string): string {
  return (
    value
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, ' ')
      .trim()
  );
}

function toPerson(row: Row, line: number, context: PeopleContext, warn: Report): Person | undefined {
  const email = row.email.toLowerCase();
  if (!/^[^\s@<>"(),:;]{1,64}@[a-z0-9.-]{1,190}\.[a-z0-9-]{2,63}$/.test(email)) {
    warn(
      line,
      'email',
      { pl: `„${row.email}” nie jest adresem e-mail.`, en: `“${row.email}” is not an e-mail address.` },
      {
        pl: 'Wpis został pominięty do czasu poprawienia adresu.',
        en: 'The entry is left out until the address is right.',
      },
    );
    return undefined;
  }
  checkRow(row, email, line, context, warn);
  return {
    email,
    firstName: row.firstName,
    lastName: row.lastName,
    position: row.position,
    department: departmentOf(row.department, context.departments)?.id ?? row.department,
    phone: row.phone,
    ...(row.mobile === '' ? {} : { mobile: row.mobile }),
    ...(row.room === '' ? {} : { room: row.room }),
  };
}

function checkRow(row: Row, email: string, line: number, context: PeopleContext, warn: Report): void {
  if (!context.domains.includes(email.slice(email.lastIndexOf('@') + 1))) {
    warn(
      line,
      'email',
      { pl: `${email} leży poza domenami urzędu.`, en: `${email} is outside the domains of the office.` },
      {
        pl: `Domeny urzędu: ${context.domains.join(', ')}.`,
        en: `Domains of the office: ${context.domains.join(', ')}.`,
      },
    );
  }
  for (const field of ['firstName', 'lastName', 'position', 'department', 'phone'] as const) {
    if (row[field] === '') {
      warn(
        line,
        field,
        { pl: `${email}: brak danych w kolumnie.`, en: `${email}: the field is empty.` },
        { pl: 'Bez nich podpis jest niepełny.', en: 'Without it the signature is incomplete.' },
      );
    }
  }
  for (const field of ['phone', 'mobile'] as const) {
    if (row[field] !== '' && !isPhone(row[field])) {
      warn(
        line,
        field,
        {
          pl: `${email}: „${row[field]}” nie jest pełnym numerem telefonu.`,
          en: `${email}: “${row[field]}” is not a complete phone number.`,
        },
        {
          pl: 'Numer ma dziewięć cyfr albo zaczyna się od + i kierunkowego kraju.',
          en: 'A number has nine digits, or begins with + and the country code.',
        },
      );
    }
  }
  if (row.department !== '' && departmentOf(row.department, context.departments) === undefined) {
    const known = context.departments.flatMap(({ id, name }) => [id, name]);
    const like = nearest(row.department, known);
    warn(
      line,
      'department',
      {
        pl: `${email}: nie ma wydziału „${row.department}”.`,
        en: `${email}: there is no department “${row.department}”.`,
      },
      like === undefined
        ? { pl: 'Wydziały wymienia office.json, w departments.', en: 'Departments are listed in office.json.' }
        : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` },
    );
  }
}

/** A department by id or by name: personnel lists have the one or the other. */
function departmentOf(value: string, departments: readonly Department[]): Department | undefined {
  const wanted = value.toLowerCase();
  return departments.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

/** Nine digits of a Polish number, or `+` with 8 to 15 digits (E.164), with the usual separators and an extension. */
function isPhone(value: string): boolean {
  const match = /^(\+?)([\d ()/.-]{6,40}?)(?: ?(?:wew\.?|ext\.?) ?\d{1,6})?$/.exec(value);
  const digits = (match?.[2] ?? '').replace(/\D/g, '').length;
  return match?.[1] === '+' ? digits >= 8 && digits <= 15 : digits === 9;
}
