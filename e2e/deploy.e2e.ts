import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { copyOffice, emailOf, peopleCsv } from './office-folder';
import { runCli, type Outcome } from './run-cli';

const PEOPLE = 2000;
const URL_OPTIONS = ['--url', 'https://poczta.urzad.example/dobry-list/'];

const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

function temporary(): string {
  const dir = mkdtempSync(join(tmpdir(), 'deploy-'));
  made.push(dir);
  return dir;
}

function officeOf(people?: number): string {
  const dir = copyOffice({}, people);
  made.push(dir);
  return dir;
}

function deploy(office: string, out: string, ...more: string[]): Promise<Outcome> {
  return runCli(['deploy', '--office', office, '--out', out, ...URL_OPTIONS, ...more]);
}

/** Hash of every file, by path. */
function hashes(dir: string): Map<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  );
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dir, path)))
        .digest('hex'),
    ]),
  );
}

/** Paths that are not the same in both. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** Time of the last change of anything in a folder. */
function lastChange(dir: string): number {
  return Math.max(
    ...['.', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })].map(
      (path) => statSync(join(dir, path)).mtimeMs,
    ),
  );
}

it('says how many signatures are incomplete, and where to look', async () => {
  const office = officeOf();
  expect((await deploy(office, temporary())).stderr).not.toContain('Niepełne');
  const list = join(office, 'people.csv');
  writeFileSync(list, readFileSync(list, 'utf8').replace(';sekretarz powiatu;', ';;'));
  const { code, stderr } = await deploy(office, temporary(), '--dry-run');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Niepełne podpisy: 1, .*: 1\. .*dobry-list people check --office /m);
});

it('makes everything once, the same in every folder, and writes nothing the second time', async () => {
  const [office, out, other] = [officeOf(), temporary(), temporary()];
  const first = await deploy(office, out);
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/: nowe pliki: \d+, zmienione: 0, usunięte: 0, bez zmian: 0\.\n$/);
  const written = hashes(out);
  const before = lastChange(out);
  expect((await deploy(office, out)).stdout).toContain('nowe pliki: 0, zmienione: 0, usunięte: 0, bez zmian: ');
  expect(lastChange(out)).toBe(before);
  await deploy(office, other);
  expect(differences(written, hashes(other))).toEqual([]);
  // The list is true.
  const { everybody, people } = JSON.parse(readFileSync(join(out, 'deployment.json'), 'utf8')) as Record<
    string,
    object
  >;
  const listed = new Map(
    Object.entries(Object.assign({}, everybody, ...Object.values(people ?? {})) as Record<string, string>),
  );
  written.delete('deployment.json');
  expect(differences(written, listed)).toEqual([]);
});

it('has every file the manifests name', async () => {
  const out = temporary();
  await deploy(officeOf(), out, '--send-mode', 'prompt-user');
  const xml = readFileSync(join(out, 'outlook/manifest.xml'), 'utf8');
  const json = readFileSync(join(out, 'outlook/manifest.json'), 'utf8');
  expect(xml).toContain('SendMode="PromptUser"');
  const urls = `${xml}${json}`.match(/https:\/\/poczta\.urzad\.example\/[^"<#]+/g) ?? [];
  expect(urls.length).toBeGreaterThan(10);
  for (const url of urls) expect(existsSync(join(out, 'strona', new URL(url).pathname))).toBe(true);
  for (const file of ['color.png', 'outline.png', 'en.json']) expect(json).toContain(file);
  expect(readdirSync(join(out, 'outlook'))).toEqual(
    expect.arrayContaining(['color.png', 'outline.png', 'en.json', 'CZYTAJ-TO.txt', 'README.txt']),
  );
});

it('rolls out 2 000 people, then the one who changed', async () => {
  const [office, out] = [officeOf(PEOPLE), temporary()];
  const dry = await deploy(office, out, '--dry-run');
  expect(dry.stdout).toContain('Dla 2000 osób:\n  Anna Nowak <osoba0@powiat.kedzierzyn-kozle.pl>');
  expect(readdirSync(out)).toEqual([]);
  expect((await deploy(office, out)).code).toBe(0);
  const before = hashes(out);
  expect((await deploy(office, out)).stdout).toContain('nowe pliki: 0, zmienione: 0, usunięte: 0');
  expect(differences(before, hashes(out))).toEqual([]);

  const person = emailOf(1234);
  const list = peopleCsv(PEOPLE).replace(
    `Anna;Nowak;inspektor;Wydział Organizacyjny;77 555 01 34;1;${person}`,
    `Anna;Nowak;starszy inspektor;Wydział Organizacyjny;77 555 01 34;1;${person}`,
  );
  writeFileSync(join(office, 'people.csv'), list);
  const told = await deploy(office, out, '--dry-run');
  expect(told.stdout).toMatch(
    /Nowe pliki: 0, zmienione: 7, do usunięcia: 0.*\nDla wszystkich:\n {2}\S*events\.js \(zmieniony\)\nDla 1 osoby:\n {2}Anna Nowak <osoba1234@[^\n]*\n$/,
  );
  await deploy(office, out);
  const record = createHash('sha256').update(person).digest('hex');
  expect(differences(before, hashes(out))).toEqual(
    [
      'deployment.json',
      `podpisy/kopiowanie/${person}.html`,
      ...['Podpis-odpowiedz.htm', 'Podpis-odpowiedz.txt', 'Podpis.htm', 'Podpis.txt'].map(
        (file) => `podpisy/outlook/${person}/${file}`,
      ),
      'strona/dobry-list/outlook/events.js',
      `strona/dobry-list/people/${record}.json`,
    ].sort(),
  );
}, 180_000);

it('deletes the files of who has left, and nothing else', async () => {
  const [office, out] = [officeOf(5), temporary()];
  await deploy(office, out);
  const notes = join(out, 'podpisy/outlook', emailOf(3), 'notatki.txt');
  writeFileSync(notes, 'moje');
  writeFileSync(join(office, 'people.csv'), peopleCsv(3));
  expect((await deploy(office, out, '--dry-run')).stdout).toContain(`${emailOf(3)} (nie ma już w profilu)`);
  await deploy(office, out);
  expect([...hashes(out).keys()].filter((path) => /osoba[34]/.test(path))).toEqual([
    `podpisy/outlook/${emailOf(3)}/notatki.txt`,
  ]);
});

it('finishes after a kill what it began', async () => {
  const [office, out, whole] = [officeOf(PEOPLE), temporary(), temporary()];
  const child = spawn(
    process.execPath,
    ['bin/dobry-list.mjs', 'deploy', '--office', office, '--out', out, ...URL_OPTIONS],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (!existsSync(join(out, 'podpisy')) && child.exitCode === null) await setTimeout(5);
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(join(out, 'deployment.json'))).toBe(false);
  expect(await deploy(office, out)).toMatchObject({ code: 0 });
  await deploy(office, whole);
  expect(differences(hashes(out), hashes(whole))).toEqual([]);
}, 120_000);

describe('says what is wrong, and writes nothing', () => {
  const sample = 'offices/kedzierzyn-kozle';
  const withUrl = (url: string): string[] => [
    'deploy',
    '--office',
    sample,
    '--out',
    join(tmpdir(), 'never'),
    '--url',
    url,
  ];

  test.each<[string, string[], RegExp]>([
    ['nothing given', ['deploy'], /Brakuje opcji --office, --url, --out/],
    ['http', withUrl('http://urzad.example/'), /--url http:\/\/urzad\.example\/: adres musi zaczynać się od https/],
    ['no address', withUrl('urzad'), /to nie jest adres internetowy/],
    ['an odd path', withUrl('https://urzad.example/dobry%20list/'), /może zawierać tylko litery/],
    [
      'no such profile',
      ['deploy', '--office', '/nie/ma', '--out', '/nie', ...URL_OPTIONS],
      /nie ma takiego katalogu profilu/,
    ],
    [
      'an unknown send mode',
      [...withUrl('https://urzad.example/'), '--send-mode', 'hard'],
      /soft-block, block, prompt-user/,
    ],
    [
      'a file for a folder',
      ['deploy', '--office', sample, '--out', 'package.json', ...URL_OPTIONS],
      /package\.json.*\(ENOTDIR\)/,
    ],
  ])('%s', async (_, args, said) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(existsSync(join(tmpdir(), 'never'))).toBe(false);
  });

  it('a broken profile', async () => {
    const office = officeOf();
    writeFileSync(join(office, 'office.json'), '{"id": 1}');
    const { code, stderr } = await deploy(office, join(office, 'out'));
    expect(code).toBe(2);
    expect(stderr).toContain('office.json');
    expect(existsSync(join(office, 'out'))).toBe(false);
  });

  it('foreign files', async () => {
    const out = temporary();
    await deploy(officeOf(), out);
    rmSync(join(out, 'deployment.json'));
    const before = lastChange(out);
    const { code, stderr } = await deploy(officeOf(), out);
    expect(code).toBe(2);
    expect(stderr).toMatch(/są obce pliki .* Niczego nie zapisano/);
    expect(lastChange(out)).toBe(before);
  });
});
