import fc from 'fast-check';
import { csvRecords } from '../office/load/people/csv-records';
import { readPeople } from '../office/load/people/read-people';
import type { Person } from '../office/office';
import { peopleCsv } from './people-csv';

const DEPARTMENTS = [
  { id: 'rf', name: 'Referat Finansów' },
  { id: 'ro', name: 'Referat Oświaty; Kultury "i" Sportu' },
];

const text = fc
  .stringMatching(/^[A-Za-zĄĘŁŻążęł=+@\-'";,./ ]{1,20}$/)
  .map((value) => value.trim())
  .filter((value) => !/^[-–.]*$/.test(value) && !/ {2}/.test(value));

const person: fc.Arbitrary<Person> = fc.record(
  {
    email: fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}@urzad.example`),
    firstName: text,
    lastName: text,
    position: text,
    department: fc.constantFrom('rf', 'ro'),
    phone: fc.constantFrom('77 555 02 01', '+48 77 555 02 01', '77 555 02 01 wew. 7'),
    mobile: fc.constant('+48600000111'),
    room: text,
    languages: fc.constant(['en', 'pt-BR']),
  },
  { requiredKeys: ['email', 'firstName', 'lastName', 'position', 'department', 'phone'] },
);

it('gives back the same people when it is read again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(person, { selector: ({ email }) => email, maxLength: 20 }), (people) => {
      const { records } = csvRecords(peopleCsv(people, DEPARTMENTS).replace(/^\ufeff/, ''), 'people.csv', {});
      const list = readPeople(records, { departments: DEPARTMENTS, domains: ['urzad.example'] });
      expect(list.people).toEqual(people);
    }),
  );
});

it('writes no cell that a spreadsheet computes', () => {
  const hostile = ['=cmd|"/c calc"!A1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"];
  const people = hostile.map((value, index): Person => ({
    email: `p${index}@urzad.example`,
    firstName: value,
    lastName: 'Dąb',
    position: `${value}\n=1+1`,
    department: value,
    phone: '+48 77 555 02 01',
  }));
  const [, ...rows] = peopleCsv(people, []).split('\r\n');
  for (const cell of rows.flatMap((row) => [...row.matchAll(/"((?:[^"]|"")*)"/g)]).map(([, inside = '']) => inside)) {
    expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  }
});

it('opens in a Polish Excel', () => {
  expect(peopleCsv([], [])).toBe(
    '\ufeff"imię";"nazwisko";"stanowisko";"wydział";"telefon";"telefon komórkowy";"pokój";"e-mail";"zaimki";"języki";"zastępca"\r\n',
  );
});
