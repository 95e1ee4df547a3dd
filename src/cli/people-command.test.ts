import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { loadOffice } from '../signature/load-office';
import { main } from './main';

const PACKAGE = join(__dirname, '../..');
const KADRY = `[{
  "firstName": "Jan", "lastName": "Dąb", "position": "inspektor", "department": "geodezja", "phone": "77 555 01 14",
  "email": "jan.dab@powiat.kedzierzyn-kozle.pl"
}]`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dobry-list-people-'));
  cpSync(join(PACKAGE, 'offices/kedzierzyn-kozle'), dir, { recursive: true });
  rmSync(join(dir, 'people.csv'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** Gives the sample office these settings of people. */
function settings(people: object): void {
  const path = join(dir, 'office.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), people }));
}

/** What `dobry-list people …` answers about the office in `dir`. */
async function run(...argv: string[]): Promise<{ code: number; said: string }> {
  const said = new PassThrough();
  const console = { stdin: Readable.from([]), stdout: said, stderr: said, environment: { LANG: 'pl_PL.UTF-8' } };
  const code = await main(join(PACKAGE, 'package.json'), ['people', ...argv, '--office', dir], console);
  return { code, said: String(said.read() ?? '') };
}

it.each([
  ['people.json', []],
  ['kadry.json', ['--out', 'kadry.json']],
  ['office.json', ['--out', 'office.json', '--force']],
  ['corrections.json', ['--out', 'corrections.json', '--force']],
])('never writes over %s', async (name, argv) => {
  settings({ sources: { kadry: { type: 'json', file: argv.length === 0 ? name : 'kadry.json' } } });
  const path = join(dir, name);
  if (!existsSync(path)) writeFileSync(path, KADRY);
  const before = readFileSync(path, 'utf8');
  const there = argv.map((word) => (word === name ? path : word));
  for (const action of ['import', ...(argv.length === 0 ? [] : ['export'])]) {
    const { code, said } = await run(action, ...there.filter((word) => action === 'import' || word !== '--force'));
    expect([code, said]).toEqual([2, expect.stringContaining(`${name} jest źródłem danych albo plikiem profilu`)]);
  }
  expect(readFileSync(path, 'utf8')).toBe(before);
});

it('fails when the profile goes on reading another file', async () => {
  settings({ file: 'people.csv', sources: { kadry: { type: 'json', file: 'kadry.json' } } });
  writeFileSync(join(dir, 'kadry.json'), KADRY);
  for (const argv of [['import', '--dry-run'], ['import']]) {
    const { code, said } = await run(...argv);
    expect([code, said]).toEqual([1, expect.stringContaining('Profil czyta jednak people.csv')]);
  }
  const { said } = await run('import', '--format', 'json');
  expect(JSON.parse(said)).toMatchObject({ written: true, profileFile: 'people.csv' });
});

it('has the imported people signed in a copy of the sample', async () => {
  settings({ sources: { kadry: { type: 'json', file: 'kadry.json' } } });
  writeFileSync(join(dir, 'kadry.json'), KADRY);
  expect((await run('check')).said).toContain('Profil nie ma jeszcze pliku people.csv');
  expect(await run('import')).toMatchObject({ code: 0 });
  expect((await run('check')).said).toMatch(
    /kadry\.json: 1 osoba.*\nPodpisy \(deploy, serve\) powstają z pliku people\.json\.\n/,
  );
  expect(loadOffice(dir).people.map(({ lastName }) => lastName)).toEqual(['Dąb']);
});

it('says that the list of before cannot be read', async () => {
  settings({ sources: { kadry: { type: 'json', file: 'kadry.json' } } });
  writeFileSync(join(dir, 'kadry.json'), KADRY);
  writeFileSync(join(dir, 'people.json'), '[{');
  const { code, said } = await run('import');
  expect([code, said]).toEqual([1, expect.stringContaining('pliku people.json nie da się odczytać')]);
});
