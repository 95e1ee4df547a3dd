import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerFile } from '../src/office/load/server-schema';

const SAMPLE = 'offices/kedzierzyn-kozle';

/** A copy of the sample office in a temporary folder, with its server's settings and, if wanted, this many people. */
export function copyOffice(server: ServerFile = {}, people?: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'dobry-list-office-'));
  cpSync(SAMPLE, dir, { recursive: true });
  const office = JSON.parse(readFileSync(join(dir, 'office.json'), 'utf8')) as object;
  writeFileSync(join(dir, 'office.json'), JSON.stringify({ ...office, server }, null, 2));
  if (people !== undefined) writeFileSync(join(dir, 'people.csv'), peopleCsv(people));
  return dir;
}

/** E-mail of the nth of the people below. */
export function emailOf(n: number): string {
  return `osoba${n}@powiat.kedzierzyn-kozle.pl`;
}

/** A list of people as the sample office keeps it. `room` tells one list from another. */
export function peopleCsv(count: number, room = '1'): string {
  const rows = Array.from(
    { length: count },
    (_, n) =>
      `Anna;Nowak;inspektor;Wydział Organizacyjny;77 555 01 ${String(n % 100).padStart(2, '0')};${room};${emailOf(n)}`,
  );
  return ['imię;nazwisko;stanowisko;wydział;telefon;pokój;e-mail', ...rows, ''].join('\n');
}
