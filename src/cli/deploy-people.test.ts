import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOffice } from '../signature/load-office';
import { peopleFaults } from './deploy-people';

const dir = mkdtempSync(join(tmpdir(), 'dobry-list-faults-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Counts in a copy of the sample office with one more person. */
function faultsWith(row: string): ReturnType<typeof peopleFaults> {
  cpSync('offices/kedzierzyn-kozle', dir, { recursive: true });
  const list = join(dir, 'people.csv');
  writeFileSync(list, `${readFileSync(list, 'utf8').trimEnd()}\n${row}\n`);
  return peopleFaults(dir, loadOffice(dir));
}

test.each([
  ['everything given', 'Ewa;Zych;inspektor;Wydział Organizacyjny;77 555 01 98;7;', 0, 0],
  ['no position', 'Ewa;Zych;;Wydział Organizacyjny;77 555 01 98;7;', 1, 1],
  ['a telephone number cut off', 'Ewa;Zych;inspektor;Wydział Organizacyjny;77 555;7;', 0, 1],
])('counts, with %s', (_what, row, incomplete, problems) => {
  expect(faultsWith(`${row}ewa.zych@powiat.kedzierzyn-kozle.pl;`)).toEqual({ incomplete, problems });
});
