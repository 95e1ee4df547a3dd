import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfile } from './read-office';

const OFFICE = {
  id: 'lipowo',
  name: 'Urząd Gminy Lipowo',
  domains: ['lipowo.example'],
  address: { street: 'ul. Polna 1', postalCode: '00-001', city: 'Lipowo' },
  phone: '77 555 02 00',
  departments: [{ id: 'rf', name: 'Referat Finansów' }],
  notice: { text: 'Wiadomość jest poufna.' },
};
const CSV = 'imię;nazwisko;stanowisko;wydział;telefon;e-mail\nJan;Dąb;inspektor;rf;775550201;jan@lipowo.example\n';
const JSON_LIST = JSON.stringify([
  {
    firstName: 'Ewa',
    lastName: 'Kot',
    position: 'sekretarz',
    department: 'rf',
    phone: '775550202',
    email: 'ewa@lipowo.example',
  },
]);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dobry-list-list-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function load(files: Readonly<Record<string, string>>, people?: object) {
  writeFileSync(join(dir, 'office.json'), JSON.stringify({ ...OFFICE, ...(people ? { people } : {}) }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  const { office, problems } = readProfile(dir, { rules: [], clauses: [] });
  return {
    people: office?.people.map(({ firstName, phone }) => `${firstName} ${phone}`),
    problems: problems.map(({ level, file, problem }) => `${level} ${file}: ${problem.en}`),
  };
}

it.each([
  ['people.csv', { 'people.csv': CSV }, undefined, ['Jan 775550201']],
  ['people.json when it is there', { 'people.csv': CSV, 'people.json': JSON_LIST }, undefined, ['Ewa 775550202']],
  ['the file named', { 'people.csv': CSV, 'people.json': JSON_LIST }, { file: 'people.csv' }, ['Jan 775550201']],
  ['a JSON file named', { 'people.csv': CSV, 'kadry.json': JSON_LIST }, { file: 'kadry.json' }, ['Ewa 775550202']],
])('reads %s', (_, files, people, expected) => {
  expect(load(files as Record<string, string>, people)).toEqual({ people: expected, problems: [] });
});

it('keeps a broken list from passing for an empty one', () => {
  expect(load({ 'people.json': '[{' })).toEqual({
    people: undefined,
    problems: ['error people.json: From column 3 on this is not JSON.'],
  });
});

it('lays people’s own corrections over the list, in the fields the office allows', () => {
  const corrections = JSON.stringify({ 'JAN@lipowo.example': { phone: '775550209', room: '7' } });
  expect(load({ 'people.csv': CSV, 'corrections.json': corrections }, { ownFields: ['phone'] })).toEqual({
    people: ['Jan 775550209'],
    problems: ['warning corrections.json: JAN@lipowo.example: This field is not open to own corrections.'],
  });
});

it.each([
  ['{', 'This is not JSON; no correction counts.'],
  ['[]', 'This is not an object { }.'],
])('uses the list as it is when the corrections are %j', (corrections, problem) => {
  expect(load({ 'people.csv': CSV, 'corrections.json': corrections }, { ownFields: ['phone'] })).toEqual({
    people: ['Jan 775550201'],
    problems: [`warning corrections.json: ${problem}`],
  });
});

it.each([
  [{ sources: { 'nasz AD': { type: 'csv', file: 'x.csv' } } }, 'people/sources'],
  [
    { sources: { ad: { type: 'csvs', file: 'x.csv' } } },
    'Unknown value "csvs". Allowed: csv, json, ldap. Probably “csv” is meant.',
  ],
  [{ sources: { ad: { type: 'csv', fil: 'x.csv' } } }, 'Unknown key “fil”. Probably “file” is meant.'],
  [{ sources: { ad: { type: 'ldap', base: 'DC=a', url: 'http://dc' } } }, 'The value "http://dc" is not valid.'],
  [{ sources: { ad: { type: 'ldap', base: 'DC=a', url: 'ldap://dc', password: 'x' } } }, 'Unknown key “password”.'],
  [{ ownFields: ['email'] }, 'Unknown value "email".'],
])('names what is wrong in %j', (people, expected) => {
  writeFileSync(join(dir, 'office.json'), JSON.stringify({ ...OFFICE, people }));
  const { problems } = readProfile(dir, { rules: [], clauses: [] });
  expect(problems.map(({ path, problem, remedy }) => `${path} ${problem.en} ${remedy.en}`).join('\n')).toContain(
    expected,
  );
});
