import fc from 'fast-check';
import { decode } from '../decode';
import { csvRecords } from './csv-records';
import type { PeopleProblem } from './people-problem';
import { readPeople, type PeopleList } from './read-people';

const CONTEXT = {
  departments: [
    { id: 'rf', name: 'Referat Finansów' },
    { id: 'ro', name: 'Referat Oświaty, Kultury i Sportu' },
  ],
  domains: ['urzad.example'],
};
const HEAD = 'imię;nazwisko;stanowisko;wydział;telefon;e-mail';
const JAN = 'Jan;Dąb;inspektor;rf;775550201;jan.dab@urzad.example';

function read(text: string, columns: Record<string, string> = {}): PeopleList {
  const { records, problems } = csvRecords(text, 'people.csv', columns);
  const list = readPeople(records, CONTEXT);
  return { people: list.people, problems: [...problems, ...list.problems] };
}

function said({ severity, kind, field, place }: PeopleProblem): string {
  return `${severity} ${place.line} ${kind} ${field}`;
}

function places(text: string): string[] {
  return read(text).problems.map(said);
}

it.each(['\u3164', '\u2800', '\u115f\u1160', '\ue000', '\ufff9\u0600', '—'])(
  'takes %j for a missing value, as a signature does',
  (position) => {
    const { people, problems } = read(`${HEAD}\n${JAN.replace('inspektor', position)}`);
    expect(people[0]?.position).toBe('');
    expect(problems.map(said)).toContain('error 2 field-missing position');
  },
);

it('maps headings in any order and spelling, whatever separates them', () => {
  const expected = {
    email: 'jan.dab@urzad.example',
    firstName: 'Jan',
    lastName: 'Dąb',
    position: 'inspektor, kasjer',
    department: 'ro',
    phone: '77 555 02 01',
    room: '7',
  };
  for (const text of [
    'E-mail;Imię;Nazwisko;Stanowisko służbowe;Komórka organizacyjna;Nr telefonu;Pokój\r\nJan.Dab@urzad.example;Jan;Dąb;inspektor, kasjer;referat oświaty, kultury i sportu;77 555 02 01;7\r\n',
    '\ufeffimie,nazwisko,"stanowisko",wydzial,tel.,pokoj,email\nJan,Dąb,"inspektor, kasjer",RO,77 555 02 01,7,jan.dab@urzad.example',
    'First name\tSurname\tJob title\tDepartment\tPhone\tRoom\tMail\n\nJan\t Dąb \tinspektor, kasjer\tro\t77 555 02 01\t7\tjan.dab@urzad.example\n\n',
  ]) {
    expect(read(text)).toEqual({ people: [expected], problems: [] });
  }
});

it('takes headings of the office itself', () => {
  const columns = { firstName: 'Vorname', lastName: 'Nachname', email: 'Post' };
  const { people } = read('Vorname;Nachname;Post\nJan;Dąb;jan.dab@urzad.example', columns);
  expect(people).toHaveLength(1);
});

it.each([
  ['an unknown column', `${HEAD};uwagi\n${JAN};x`, ['warning 1 column-unknown uwagi']],
  ['a column given twice', `${HEAD};mail\n${JAN};x`, ['warning 1 column-double mail']],
  [
    'a column that is missing',
    'imię;nazwisko\nJan;Dąb',
    ['error 1 column-missing e-mail', 'error 2 field-missing email'],
  ],
  ['an empty file', '', ['error undefined source-empty ']],
  ['no e-mail address', `${HEAD}\nJan;Dąb;inspektor;rf;775550201;jan.dab`, ['error 2 email-malformed email']],
  ['an address outside', `${HEAD}\nJan;Dąb;inspektor;rf;775550201;jan@poczta.example`, ['error 2 email-foreign email']],
  ['an empty field', `${HEAD}\nJan;Dąb;;rf;775550201;jan.dab@urzad.example`, ['error 2 field-missing position']],
  [
    'a short phone number',
    `${HEAD}\nJan;Dąb;inspektor;rf;7755502;jan.dab@urzad.example`,
    ['error 2 phone-malformed phone'],
  ],
  [
    'a department that is not there',
    `${HEAD}\nJan;Dąb;inspektor;rg;775550201;jan.dab@urzad.example`,
    ['error 2 department-unknown department'],
  ],
  ['the same address twice', `${HEAD}\n${JAN}\n${JAN}`, ['error 3 email-duplicate email']],
  ['too few cells', `${HEAD}\nJan;Dąb`, ['error 2 field-missing email']],
  [
    'a very long value',
    `${HEAD}\n${JAN.replace('inspektor', 'x'.repeat(9000))}`,
    ['warning 2 value-too-long position'],
  ],
  [
    'the same person under another address',
    `${HEAD}\n${JAN}\nDąb;jan;referent;rf;775550209;dab@urzad.example`,
    ['warning 3 person-duplicate lastName'],
  ],
  [
    'a formula and a mark that turns the direction of writing',
    `${HEAD}\n=1+1;Dąb\u202e;inspektor;rf;775550201;jan.dab@urzad.example`,
    ['warning 2 value-like-formula firstName', 'warning 2 value-invisible-characters lastName'],
  ],
  [
    'a language and a substitute that are none',
    `${HEAD};języki;zastępca\n${JAN};"en, angielski";kot@urzad.example`,
    ['warning 2 language-malformed languages', 'warning 2 substitute-unknown substitute'],
  ],
])('reports %s with its line', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

it.each([
  ['a stray quotation mark', 'Ala;"Kot" Kowalska;inspektor;rf;775550203;ala.kot@urzad.example', 'Kot Kowalska'],
  ['an open quotation mark', 'Ala;"Kot;inspektor;rf;775550203;ala.kot@urzad.example', 'Kot'],
])('loses nobody to %s', (_, row, lastName) => {
  const { people, problems } = read(`${HEAD}\n${row}\n${JAN}\n;;;;;\n`);
  expect(people.map((person) => person.lastName)).toEqual([lastName, 'Dąb']);
  expect(problems.map(said)).toEqual(['warning 2 line-broken ']);
});

it('turns values into one harmless line', () => {
  const { people } = read(`${HEAD}\nJan;D\u202eą\u0000b;"in-\nspektor\u00a0";rf;775550201;jan.dab@urzad.example`);
  expect(people[0]).toMatchObject({ lastName: 'Dą b', position: 'in- spektor' });
});

it('proposes the department that was meant', () => {
  const { problems } = read(`${HEAD}\nJan;Dąb;inspektor;Referat Finansowy;775550201;jan.dab@urzad.example`);
  expect(problems).toEqual([
    {
      kind: 'department-unknown',
      severity: 'error',
      person: 'Jan Dąb <jan.dab@urzad.example>',
      field: 'department',
      place: { source: 'people.csv', line: 2 },
      problem: {
        pl: 'Nie ma wydziału „Referat Finansowy”.',
        en: 'There is no department “Referat Finansowy”.',
      },
      remedy: { pl: 'Zapewne chodzi o „Referat Finansów”.', en: 'Probably “Referat Finansów” is meant.' },
    },
  ]);
});

it('finds departments written without Polish letters', () => {
  expect(read(`${HEAD}\nJan;Dąb;inspektor;REFERAT FINANSOW;775550201;jan.dab@urzad.example`)).toMatchObject({
    people: [{ department: 'rf' }],
    problems: [],
  });
});

it('asks for what the office requires, and no more', () => {
  const { records } = csvRecords('imię;nazwisko;e-mail\nJan;Dąb;jan.dab@urzad.example', 'people.csv', {});
  expect(readPeople(records, { ...CONTEXT, required: ['room'] }).problems.map(said)).toEqual([
    'error 2 field-missing room',
  ]);
});

it('never throws', () => {
  const piece = fc.constantFrom('"', ';', ',', '\n', '\r', 'imię', 'e-mail', '@', 'a', '\ufeff', '\u0000', 'ą', '""');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      read(parts.join(''));
      read(`${HEAD}\n${JAN}\n${parts.join('')}`);
    }),
    { numRuns: 1000 },
  );
});

it('reads ten thousand people within seconds', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => JAN.replace('jan.dab', `jan.dab${index}`));
  const start = Date.now();
  expect(read([HEAD, ...rows].join('\n')).people).toHaveLength(10_000);
  expect(Date.now() - start).toBeLessThan(5000);
});

it('decodes UTF-8 and what is not UTF-8 as windows-1250', () => {
  expect(decode(Buffer.from('\ufeffŁódź'))).toBe('Łódź');
  expect(decode(Uint8Array.from([0xa3, 0xf3, 0x64, 0x9f]))).toBe('Łódź');
  expect(decode(Uint8Array.from([0xa3, 0xf3, 0x64, 0xbc]), 'iso-8859-2')).toBe('Łódź');
});
