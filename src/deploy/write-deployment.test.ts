import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { DeployError } from './deploy-error';
import type { DeployFile } from './deployment';
import { INVENTORY, writeDeployment, type Changes } from './write-deployment';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'deploy-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const ANNA = 'anna@urzad.example';

function file(path: string, content: string, email?: string): DeployFile {
  return { path, content: () => content, ...(email === undefined ? {} : { email }) };
}

const first = [file('a/page.html', 'one'), file('a/b/anna.htm', 'Anna', ANNA), file('c/x.json', '{}')];

function deploy(files: readonly DeployFile[], dryRun = false): Changes {
  return writeDeployment(dir, files, { dryRun });
}

/** Files of the output folder with their contents. */
function contents(): Record<string, string> {
  return Object.fromEntries(paths().map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}

function paths(): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(dir, path)).isFile());
}

/** What changes with every write of a file, and of a folder's entries. */
function times(): string[] {
  return ['.', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })].map(
    (path) => `${path} ${statSync(join(dir, path)).ino} ${statSync(join(dir, path)).mtimeMs}`,
  );
}

function put(path: string, content: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

it('writes everything once, and nothing the second time', () => {
  expect(deploy(first).list.map(({ kind, path, email }) => [kind, path, email])).toEqual([
    ['added', 'a/page.html', undefined],
    ['added', 'a/b/anna.htm', ANNA],
    ['added', 'c/x.json', undefined],
  ]);
  expect(paths().sort()).toEqual(['a/b/anna.htm', 'a/page.html', 'c/x.json', INVENTORY]);
  const before = times();
  expect(deploy(first)).toEqual({ list: [], unchanged: 3 });
  expect(times()).toEqual(before);
});

it('changes what differs, also by hand, and deletes what is no longer planned, with its folder', () => {
  deploy(first);
  put('c/x.json', 'edited by somebody');
  const { list, unchanged } = deploy([file('a/page.html', 'two'), file('c/x.json', '{}'), file('a/new.js', '1')]);
  expect(list).toEqual([
    { kind: 'changed', path: 'a/page.html' },
    { kind: 'changed', path: 'c/x.json' },
    { kind: 'added', path: 'a/new.js' },
    { kind: 'removed', path: 'a/b/anna.htm', email: ANNA },
  ]);
  expect(unchanged).toBe(0);
  expect(existsSync(join(dir, 'a/b'))).toBe(false);
});

it('tells in a dry run what it would do, and does not', () => {
  deploy(first);
  const before = times();
  const next = [file('a/page.html', 'two'), file('new/x', '')];
  const told = deploy(next, true);
  expect(times()).toEqual(before);
  expect(deploy(next)).toEqual(told);
});

it('makes no folder in a dry run', () => {
  expect(writeDeployment(join(dir, 'none'), first, { dryRun: true }).list).toHaveLength(3);
  expect(existsSync(join(dir, 'none'))).toBe(false);
});

it('never touches foreign files, nor folders that hold them', () => {
  put('a/b/notes.txt', 'mine');
  put('other/x', 'mine');
  deploy(first);
  deploy([]);
  expect(contents()).toEqual({ 'a/b/notes.txt': 'mine', 'other/x': 'mine', [INVENTORY]: expect.any(String) as string });
});

it('refuses to write over a foreign file, before it writes anything', () => {
  put('c/x.json', 'mine');
  const before = times();
  expect(() => deploy(first)).toThrow(DeployError);
  expect(() => deploy(first, true)).toThrow(DeployError);
  expect(times()).toEqual(before);
});

test.each([
  ['not JSON', '{'],
  ['a list of somebody else', '{"name":"x"}'],
  ['a path out of the folder', `{"everybody":{"../victim":"${'0'.repeat(64)}"},"people":{}}`],
  ['an absolute path', `{"everybody":{"/etc/victim":"${'0'.repeat(64)}"},"people":{}}`],
  ['a path of Windows', `{"everybody":{"a\\\\..\\\\..\\\\victim":"${'0'.repeat(64)}"},"people":{}}`],
  ['no hash', '{"everybody":{"a":"x"},"people":{}}'],
])('refuses a list that is %s', (_, text) => {
  put(INVENTORY, text);
  expect(() => deploy(first)).toThrow(DeployError);
  expect(paths()).toEqual([INVENTORY]);
});

describe('an interrupted run', () => {
  const next = [file('a/page.html', 'two'), file('a/new.js', '1'), file('c/x.json', '{"x":1}')];
  const interrupted = next.map((one, index) =>
    index < 2
      ? one
      : {
          ...one,
          content: () => {
            throw new Error('power cut');
          },
        },
  );

  it('leaves whole files, and the next run finishes it', () => {
    deploy(first);
    expect(() => deploy(interrupted)).toThrow('power cut');
    expect(contents()).toMatchObject({ 'a/page.html': 'two', 'a/b/anna.htm': 'Anna', 'c/x.json': '{}' });
    // Cut off in the middle of a file that was not there before.
    put('a/new.js', '');
    expect(deploy(next).list.map(({ path }) => path)).toEqual(['a/new.js', 'c/x.json', 'a/b/anna.htm']);
    expect(paths().sort()).toEqual(['a/new.js', 'a/page.html', 'c/x.json', INVENTORY]);
  });

  it('is cleared away by a deployment of something else', () => {
    expect(() => deploy(interrupted)).toThrow('power cut');
    deploy([file('z/only', '')]);
    expect(paths().sort()).toEqual([INVENTORY, 'z/only']);
  });
});

it('brings any folder to any plan, foreign files aside', () => {
  const plan = fc.dictionary(fc.constantFrom('a/1', 'a/2', 'a/b/3', 'c/4', 'c/5'), fc.string(), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 5 }), (plans) => {
      rmSync(dir, { recursive: true, force: true });
      put('a/foreign', 'mine');
      for (const wanted of plans) {
        deploy(Object.entries(wanted).map(([path, content]) => file(path, content)));
        const found = Object.fromEntries(Object.entries(contents()).filter(([path]) => path !== INVENTORY));
        expect(found).toEqual({ ...wanted, 'a/foreign': 'mine' });
      }
    }),
    { numRuns: 60 },
  );
});
