import fc from 'fast-check';
import { decode } from './decode';
import { readPeople } from './people';

const CONTEXT = {
  departments: [
    { id: 'rf', name: 'Referat Finansów' },
    { id: 'ro', name: 'Referat Oświaty, Kultury i Sportu' },
  ],
  domains: ['urzad.example'],
  columns: {},
};
const HEAD = 'imię;nazwisko;stanowisko;wydział;telefon;e-mail';
const JAN = 'Jan;Dąb;inspektor;rf;775550201;jan.dab@urzad.example';

function places(text: string): string[] {
  return readPeople(text, CONTEXT).problems.map(({ level, line, path }) => `${level} ${line} ${path}`);
}

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
    expect(readPeople(text, CONTEXT)).toEqual({ people: [expected], problems: [] });
  }
});

it('takes headings of the office itself', () => {
  const columns = { firstName: 'Vorname', lastName: 'Nachname', email: 'Post' };
  const { people } = readPeople('Vorname;Nachname;Post\nJan;Dąb;jan.dab@urzad.example', { ...CONTEXT, columns });
  expect(people).toHaveLength(1);
});

it.each([
  ['an unknown column', `${HEAD};uwagi\n${JAN};x`, ['warning 1 uwagi']],
  ['a column given twice', `${HEAD};mail\n${JAN};x`, ['warning 1 mail']],
  ['a column that is missing', 'imię;nazwisko\nJan;Dąb', ['error 1 e-mail', 'warning 2 email']],
  ['an empty file', '', ['error undefined ']],
  ['no e-mail address', `${HEAD}\nJan;Dąb;inspektor;rf;775550201;jan.dab`, ['warning 2 email']],
  ['an address outside', `${HEAD}\nJan;Dąb;inspektor;rf;775550201;jan@poczta.example`, ['warning 2 email']],
  ['an empty field', `${HEAD}\nJan;Dąb;;rf;775550201;jan.dab@urzad.example`, ['warning 2 position']],
  ['a short phone number', `${HEAD}\nJan;Dąb;inspektor;rf;7755502;jan.dab@urzad.example`, ['warning 2 phone']],
  [
    'a department that is not there',
    `${HEAD}\nJan;Dąb;inspektor;rg;775550201;jan.dab@urzad.example`,
    ['warning 2 department'],
  ],
  ['the same address twice', `${HEAD}\n${JAN}\n${JAN}`, ['warning 3 email']],
  ['too few cells', `${HEAD}\nJan;Dąb`, ['warning 2 email']],
  ['a very long value', `${HEAD}\n${JAN.replace('inspektor', 'x'.repeat(9000))}`, ['warning 2 position']],
])('reports %s with its line', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

it.each([
  ['a stray quotation mark', 'Ala;"Kot" Kowalska;inspektor;rf;775550203;ala.kot@urzad.example', 'Kot Kowalska'],
  ['an open quotation mark', 'Ala;"Kot;inspektor;rf;775550203;ala.kot@urzad.example', 'Kot'],
])('loses nobody to %s', (_, row, lastName) => {
  const { people, problems } = readPeople(`${HEAD}\n${row}\n${JAN}\n;;;;;\n`, CONTEXT);
  expect(people.map((person) => person.lastName)).toEqual([lastName, 'Dąb']);
  expect(problems.map(({ level, line }) => [level, line])).toEqual([['warning', 2]]);
});

it('turns values into one harmless line', () => {
  const { people } = readPeople(
    `${HEAD}\nJan;D\u202eą\u0000b;"in-\nspektor\u00a0";rf;775550201;jan.dab@urzad.example`,
    CONTEXT,
  );
  expect(people[0]).toMatchObject({ lastName: 'Dą b', position: 'in- spektor' });
});

it('accepts the usual ways to write a phone number', () => {
  for (const phone of [
    '77 555 02 01',
    '(77) 555-02-01',
    '77/555.02.01',
    '+48 77 555 02 01',
    '+49 3581 5550142',
    '775550201 wew. 12',
  ]) {
    expect(places(`${HEAD}\n${JAN.replace('775550201', phone)}`)).toEqual([]);
  }
});

it('never throws', () => {
  const piece = fc.constantFrom('"', ';', ',', '\n', '\r', 'imię', 'e-mail', '@', 'a', '\ufeff', '\u0000', 'ą', '""');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      readPeople(parts.join(''), CONTEXT);
      readPeople(`${HEAD}\n${JAN}\n${parts.join('')}`, CONTEXT);
    }),
    { numRuns: 1000 },
  );
});

it('reads ten thousand people within a second', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => JAN.replace('jan.dab', `jan.dab${index}`));
  const start = Date.now();
  expect(readPeople([HEAD, ...rows].join('\n'), CONTEXT).people).toHaveLength(10_000);
  expect(Date.now() - start).toBeLessThan(1000);
});

it('decodes UTF-8 and what is not UTF-8 as windows-1250', () => {
  expect(decode(Buffer.from('\ufeffŁódź'))).toBe('Łódź');
  expect(decode(Uint8Array.from([0xa3, 0xf3, 0x64, 0x9f]))).toBe('Łódź');
  expect(decode(Uint8Array.from([0xa3, 0xf3, 0x64, 0xbc]), 'iso-8859-2')).toBe('Łódź');
});
