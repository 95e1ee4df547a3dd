import type { Change } from '../deploy/write-deployment';
import type { Person } from '../office/office';
import { deployReport } from './deploy-report';

const person = (n: number, lastName = 'Nowak'): Person => ({
  email: `osoba${n}@urzad.example`,
  firstName: 'Anna',
  lastName,
  position: '',
  department: '',
  phone: '',
});

const changesFor = (count: number): Change[] =>
  Array.from({ length: count }, (_, n) => ({ kind: 'changed', path: `p/${n}`, email: `osoba${n}@urzad.example` }));

const report = (list: readonly Change[], people: readonly Person[], dryRun = true): string =>
  deployReport({ dir: 'out', dryRun, changes: { list, unchanged: 7 }, people }, 'pl');

it('tells in a dry run which files change, and for whom', () => {
  const list: Change[] = [
    { kind: 'added', path: 'outlook/manifest.xml' },
    ...changesFor(2),
    { kind: 'removed', path: 'p/x', email: 'jan@urzad.example' },
  ];
  expect(report(list, [person(0), person(1)]))
    .toBe(`out: bez zapisywania. Nowe pliki: 1, zmienione: 2, do usunięcia: 1, bez zmian: 7.
Dla wszystkich:
  outlook/manifest.xml (nowy)
Dla 3 osób:
  Anna Nowak <osoba0@urzad.example>
  Anna Nowak <osoba1@urzad.example>
  jan@urzad.example (nie ma już w profilu)
`);
});

it('gives the number of thousands', () => {
  const lines = report(
    changesFor(3000),
    Array.from({ length: 3000 }, (_, n) => person(n)),
  ).split('\n');
  expect(lines).toHaveLength(24);
  expect(lines[1]).toBe('Dla 3000 osób:');
  expect(lines[22]).toBe('  … i jeszcze 2980');
});

it('says only numbers when it has written', () => {
  expect(report(changesFor(1), [person(0)], false)).toBe(
    'out: nowe pliki: 0, zmienione: 1, usunięte: 0, bez zmian: 7.\n',
  );
});

it('sends nothing to the terminal but letters', () => {
  expect(report(changesFor(1), [person(0, 'Nowak\u001b[31m\u202e\n')])).toContain(
    '  Anna Nowak [31m <osoba0@urzad.example>',
  );
});
