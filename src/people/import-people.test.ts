import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../office/office';
import { readListedPeople } from '../office/load/read-people-file';
import type { OfficeFile } from '../office/load/schema';
import { csvSource } from './file-source';
import { importPeople } from './import-people';

const CONTEXT = { departments: [{ id: 'rf', name: 'Referat Finansów' }], domains: ['urzad.example'] };
/** A profile that reads people.json, or people.csv while there is none. */
const PROFILE = CONTEXT as Partial<OfficeFile> as OfficeFile;
const HEAD = 'imię;nazwisko;stanowisko;wydział;telefon;e-mail';

let dir: string;
let target: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dobry-list-import-'));
  target = join(dir, 'people.json');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const row = (name: string): string => `Jan;${name};inspektor;rf;775550201;${name.toLowerCase()}@urzad.example`;

function go(rows: readonly string[] | string, options: { dryRun?: boolean; force?: boolean } = {}) {
  writeFileSync(join(dir, 'kadry.csv'), typeof rows === 'string' ? rows : [HEAD, ...rows].join('\n'));
  const source = csvSource(dir, { type: 'csv', file: 'kadry.csv' });
  return importPeople(
    {
      source,
      context: CONTEXT,
      before: readListedPeople(dir, PROFILE),
      target,
      dryRun: false,
      force: false,
      ...options,
    },
    new AbortController().signal,
    () => undefined,
  );
}

const names = (people: readonly Person[]): string[] => people.map(({ lastName }) => lastName);

it('says who comes, who goes and what changes', async () => {
  await go(['Ant', 'Bor', 'Cis', 'Dud'].map(row));
  const { changes, written } = await go([
    row('Bor').replace('inspektor', 'referent'),
    row('Cis'),
    row('Dud'),
    row('Ela'),
  ]);
  expect(written).toBe(true);
  expect(names(changes.added)).toEqual(['Ela']);
  expect(names(changes.removed)).toEqual(['Ant']);
  expect(changes.changed.map(({ person, fields }) => [person.lastName, fields])).toEqual([['Bor', ['position']]]);
  expect(changes.unchanged).toBe(2);
  expect(names(JSON.parse(readFileSync(target, 'utf8')) as Person[])).toEqual(['Bor', 'Cis', 'Dud', 'Ela']);
});

it('writes the same file whatever the order of the source', async () => {
  await go(['Cis', 'Ant', 'Bor'].map(row));
  const before = readFileSync(target, 'utf8');
  await go(['Bor', 'Cis', 'Ant'].map(row));
  expect(readFileSync(target, 'utf8')).toBe(before);
});

it.each([
  ['nobody', [], 'nobody'],
  ['more than a third lost', [row('Ant')], 'loss'],
  ['people without usable addresses', ['Jan;Ant;;;;brak', 'Jan;Bor;;;;'], 'nobody'],
  ['no column of addresses', 'imię;nazwisko\nJan;Ant', 'unreadable'],
  ['an empty file', '', 'unreadable'],
])('refuses to write: %s', async (_, rows, refused) => {
  await go(['Ant', 'Bor', 'Cis'].map(row));
  const before = readFileSync(target, 'utf8');
  expect(await go(rows)).toMatchObject({ refused, written: false });
  expect(readFileSync(target, 'utf8')).toBe(before);
  expect(await go(rows, { force: true })).toMatchObject({ written: refused !== 'unreadable' });
});

it.each([
  ['half a file', '[{ "e-mail": "a@urz'],
  ['a file that is no list', '{ "people": [] }'],
  ['a list of something else', '[{ "pozycja": "Papier", "sztuk": 3 }]'],
])('does not take %s for nobody', async (_, content) => {
  writeFileSync(target, content);
  expect(await go([row('Ant')])).toMatchObject({ refused: 'loss', damaged: 'people.json', written: false });
  expect(readFileSync(target, 'utf8')).toBe(content);
  expect(await go([row('Ant')], { force: true })).toMatchObject({ written: true });
});

it('compares the first import with the people.csv that is in use', async () => {
  writeFileSync(join(dir, 'people.csv'), [HEAD, ...['Ant', 'Bor', 'Cis'].map(row)].join('\n'));
  const { refused, changes } = await go([row('Ant')]);
  expect([refused, names(changes.removed)]).toEqual(['loss', ['Bor', 'Cis']]);
  expect(existsSync(target)).toBe(false);
  expect(await go(['Ant', 'Bor'].map(row))).toMatchObject({ changes: { unchanged: 2 }, written: true });
});

it('writes over no other file it cannot read', async () => {
  target = join(dir, 'notatki.txt');
  writeFileSync(target, 'ważne');
  expect(await go([row('Ant')])).toMatchObject({ refused: 'loss', damaged: target });
  expect(readFileSync(target, 'utf8')).toBe('ważne');
});

it('loses a third without a question', async () => {
  await go(['Ant', 'Bor', 'Cis'].map(row));
  expect(await go(['Ant', 'Bor'].map(row))).toMatchObject({ written: true });
});

it('writes nothing in a dry run', async () => {
  expect(await go([row('Ant')], { dryRun: true })).toMatchObject({
    written: false,
    changes: { added: [{ lastName: 'Ant' }] },
  });
  expect(existsSync(target)).toBe(false);
});

it('keeps the old file when the source is not there', async () => {
  await go([row('Ant')]);
  rmSync(join(dir, 'kadry.csv'));
  const source = csvSource(dir, { type: 'csv', file: 'brak.csv' });
  const before = readListedPeople(dir, PROFILE);
  const options = { source, context: CONTEXT, before, target, dryRun: false, force: true };
  await expect(importPeople(options, new AbortController().signal, () => undefined)).rejects.toMatchObject({
    where: 'brak.csv',
    problem: { en: 'There is no such file.' },
  });
  expect(readdirSync(dir)).toEqual(['people.json']);
});

it('keeps the old file when the new one cannot take its place', async () => {
  target = join(dir, 'folder');
  const result = go([row('Ant')]).then(() => {
    target = join(dir, 'folder', 'brak', 'people.json');
    return go([row('Bor')]);
  });
  await expect(result).rejects.toThrow();
  expect(readFileSync(join(dir, 'folder'), 'utf8')).toContain('Ant');
});

it('follows a link and keeps the permissions', async () => {
  const real = join(dir, 'prawdziwy.json');
  writeFileSync(real, '[]');
  chmodSync(real, 0o640);
  symlinkSync(real, target);
  await go([row('Ant')]);
  expect(lstatSync(target).isSymbolicLink()).toBe(true);
  expect(readFileSync(real, 'utf8')).toContain('Ant');
  expect(statSync(real).mode & 0o777).toBe(0o640);
});

it('reads a list from Excel as windows-1250', async () => {
  const bytes = Buffer.concat([
    Buffer.from('imi'),
    Buffer.from([0xea]),
    Buffer.from(`;nazwisko;e-mail\nJan;D`),
    Buffer.from([0xb9]),
    Buffer.from('b;jan@urzad.example'),
  ]);
  writeFileSync(join(dir, 'excel.csv'), bytes);
  const { records } = await csvSource(dir, { type: 'csv', file: 'excel.csv' }).read(
    new AbortController().signal,
    () => undefined,
  );
  expect(records[0]?.values.lastName).toEqual(['Dąb']);
});

it('takes no longer over ten thousand rows that are wrong in every way than a nightly job may', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `Jan;Dąb${index};=inspektor;Referat Finansowy ${index};77 555;jan${index}@inny.example`,
  );
  const start = performance.now();
  const { people, problems } = await go(rows);
  expect([people.length, problems.length]).toEqual([10_000, 40_000]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
