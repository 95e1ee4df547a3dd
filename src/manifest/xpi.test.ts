import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xpi } from './xpi';

const FILES = new Map([
  ['manifest.json', Buffer.from('{}')],
  ['_locales/pl/messages.json', Buffer.from('{"name":{"message":"Żółty kubeł"}}')],
  ['słownik/ź.dic', Buffer.alloc(100_000, 'aaab')],
  ['empty', Buffer.alloc(0)],
]);

it('is an archive other programs read', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dobry-list-xpi-'));
  writeFileSync(join(dir, 'a.xpi'), xpi(FILES));
  const read = `import zipfile, sys, json
z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
json.dump({n: z.read(n).hex() for n in z.namelist()}, open(sys.argv[2], 'w'))`;
  execFileSync('python3', ['-c', read, join(dir, 'a.xpi'), join(dir, 'out.json')]);
  const found = JSON.parse(readFileSync(join(dir, 'out.json'), 'utf8')) as Record<string, string>;
  expect(found).toEqual(Object.fromEntries([...FILES].map(([path, content]) => [path, content.toString('hex')])));
  rmSync(dir, { recursive: true });
});

it('is the same for the same files, in whatever order', () => {
  expect(xpi(new Map([...FILES].reverse())).equals(xpi(FILES))).toBe(true);
});
