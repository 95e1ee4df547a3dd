import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficeFile } from '../office/load/schema';
import { protectedFile } from './protected-file';

const PEOPLE = {
  corrections: 'poprawki.json',
  sources: {
    kadry: { type: 'json', file: 'people.json' },
    excel: { type: 'csv', file: '../kadry.csv' },
    ad: { type: 'ldap', url: 'ldaps://dc.urzad.example', base: 'DC=urzad' },
  },
} satisfies OfficeFile['people'];

const folder = mkdtempSync(join(tmpdir(), 'dobry-list-protected-'));
const dir = join(folder, 'urzad');
mkdirSync(dir);
for (const name of ['office.json', 'people.json', 'poprawki.json', 'people.csv', '../kadry.csv']) {
  writeFileSync(join(dir, name), '');
}
symlinkSync(dir, join(folder, 'profil'));
symlinkSync(join(folder, 'kadry.csv'), join(dir, 'link.json'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ['people.json', 'people.json'],
  ['office.json', 'office.json'],
  ['poprawki.json', 'poprawki.json'],
  ['../kadry.csv', '../kadry.csv'],
  ['../urzad/./people.json', 'people.json'],
  ['../profil/people.json', 'people.json'],
  ['link.json', '../kadry.csv'],
  ['people.csv', undefined],
  ['corrections.json', undefined],
  ['nowy.json', undefined],
])('of %s: %s', (target, name) => {
  expect(protectedFile(dir, { people: PEOPLE } as Partial<OfficeFile> as OfficeFile, join(dir, target))).toBe(name);
});
