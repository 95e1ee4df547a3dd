import type { PeopleProblem } from '../office/load/people/people-problem';
import { readPeopleArguments } from './people-arguments';
import { changesReport, problemReport } from './people-report';

const MISSING: PeopleProblem = {
  kind: 'field-missing',
  severity: 'error',
  person: 'Jan Dąb <jan@urzad.example>',
  field: 'phone',
  place: { source: 'kadry.csv', line: 2 },
  problem: { pl: 'Brakuje wymaganej wartości.', en: 'A required value is missing.' },
  remedy: { pl: 'Bez niej podpis jest niepełny.', en: 'Without it the signature is incomplete.' },
};
const FORMULA: PeopleProblem = {
  ...MISSING,
  kind: 'value-like-formula',
  severity: 'warning',
  field: 'position',
  place: { source: 'ldaps://dc', path: 'CN=Jan\u001b[2J\u202e' },
};

const plain = (_: unknown, text: string): string => text;

it('groups problems, the worst first, and says once what they have in common', () => {
  expect(problemReport([FORMULA, MISSING, { ...MISSING, field: 'room' }], 'pl', plain)).toBe(
    [
      'Brakujące dane: 2',
      '  Bez niej podpis jest niepełny.',
      '  kadry.csv:2 Jan Dąb <jan@urzad.example>, telefon: Brakuje wymaganej wartości.',
      '  kadry.csv:2 Jan Dąb <jan@urzad.example>, pokój: Brakuje wymaganej wartości.',
      'Wartości podobne do formuł arkusza: 1',
      '  Bez niej podpis jest niepełny.',
      '  ldaps://dc CN=Jan[2J Jan Dąb <jan@urzad.example>, stanowisko: Brakuje wymaganej wartości.',
      '',
    ].join('\n'),
  );
});

it('lists changes, but not thousands of them', () => {
  const people = Array.from({ length: 25 }, (_, index) => ({
    email: `p${index}@urzad.example`,
    firstName: 'Jan',
    lastName: `Dąb ${index}`,
    position: '',
    department: '',
    phone: '',
  }));
  const [first] = people;
  if (first === undefined) throw new Error('nobody');
  const report = changesReport(
    { added: people, changed: [{ person: first, fields: ['phone', 'mobile'] }], removed: [first], unchanged: 0 },
    'pl',
  ).split('\n');
  expect(report.slice(19)).toEqual([
    '+ Jan Dąb 19 <p19@urzad.example>',
    '  … i 5 innych',
    '~ Jan Dąb 0 <p0@urzad.example>: telefon, telefon komórkowy',
    '- Jan Dąb 0 <p0@urzad.example>',
    '',
  ]);
});

it.each([
  [['check', '--source', 'ad', '--format', 'json'], { action: 'check', source: 'ad', format: 'json' }],
  [
    ['import', '--dry-run', '--force', '--out', 'x.json'],
    { action: 'import', dryRun: true, force: true, out: 'x.json' },
  ],
  [['export'], { action: 'export', format: 'csv' }],
  [['--help'], { help: true }],
])('reads %j', (argv, expected) => {
  expect(readPeopleArguments(argv, {})).toMatchObject(expected);
});

it.each([
  [[], 'Po „people” należy podać polecenie'],
  [['delete'], 'Po „people” należy podać polecenie'],
  [['check', '--dry-run'], 'Nieznana opcja --dry-run.'],
  [['check', '--format', 'csv'], 'Opcja --format: „csv”'],
  [['import', '--lang', 'de'], 'Opcja --lang: „de”'],
  [['import', '--nic'], 'Nieznana opcja --nic.'],
  [['import', '--out'], 'Opcja --out: „” to nie jest dopuszczalna wartość'],
])('refuses %j', (argv, message) => {
  expect(() => readPeopleArguments(argv, {})).toThrow(message);
});
