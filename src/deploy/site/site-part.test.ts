import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { Office } from '../../office/office';
import { bakeOffice } from '../../manifest/event-file';
import { recordFile } from '../../pane/record-file';
import { loadProfile } from '../../signature/load-office';
import type { DeployFile } from '../deployment';
import { publishOffice } from '../publish';
import { RECORDS_FROM_CLIENTS, sitePart } from './site-part';

const profile = loadProfile('offices/kedzierzyn-kozle');
const dist = mkdtempSync(join(tmpdir(), 'dist-'));
afterAll(() => rmSync(dist, { recursive: true }));

for (const path of [
  'web/index.html',
  'web/office.json',
  'web/page.0a1b2c3d.js',
  'outlook/events.js',
  'outlook/office.json',
  'outlook/assets/icon-16.png',
]) {
  mkdirSync(join(dist, dirname(path)), { recursive: true });
  writeFileSync(join(dist, path), path.endsWith('events.js') ? 'var DOBRY_LIST_OFFICE={"id":"other"};\nrun()' : '');
}

function siteOf(office: Office): DeployFile[] {
  const publication = publishOffice(office, RECORDS_FROM_CLIENTS);
  const url = 'https://poczta.urzad.example/a/b/';
  const events = bakeOffice(readFileSync(join(dist, 'outlook/events.js'), 'utf8'), publication.complete);
  return [...sitePart.files({ profile, publication, events, url, sendMode: 'SoftBlock', version: '1.0.0', dist })];
}

const contentOf = (files: readonly DeployFile[], path: string): string =>
  String(files.find((file) => file.path === path)?.content());

it('mirrors the host from its root, pages after what they load', () => {
  const paths = siteOf(profile.office)
    .map(({ path }) => path)
    .filter((path) => !path.includes('/people/'));
  expect(paths).toEqual([
    'strona/a/b/outlook/assets/icon-16.png',
    'strona/a/b/outlook/events.js',
    'strona/a/b/page.0a1b2c3d.js',
    'strona/a/b/index.html',
    'strona/a/b/office.json',
    'strona/a/b/outlook/office.json',
    'strona/.well-known/microsoft-officeaddins-allowed.json',
  ]);
});

it('puts this office in place of the one the clients were built with', () => {
  const files = siteOf(profile.office);
  expect(contentOf(files, 'strona/a/b/outlook/events.js')).toMatch(
    /^var DOBRY_LIST_OFFICE=\{"id":"kedzierzyn-kozle".*\nrun\(\)$/,
  );
  expect(contentOf(files, 'strona/a/b/outlook/office.json')).toBe(contentOf(files, 'strona/a/b/office.json'));
  expect(contentOf(files, 'strona/.well-known/microsoft-officeaddins-allowed.json')).toBe(
    '{"allowed":["https://poczta.urzad.example/a/b/outlook/events.js"]}\n',
  );
});

it('keeps a record of everybody where the clients look for it', async () => {
  const files = siteOf(profile.office);
  for (const person of profile.office.people) {
    const record: unknown = JSON.parse(contentOf(files, `strona/a/b/people/${await recordFile(person.email)}`));
    expect(record).toMatchObject({ person, notice: profile.office.notice });
  }
});

it('lists nobody in the standard of a large office, and everybody in its event file', () => {
  const [one] = profile.office.people;
  if (!one) throw new Error('nobody');
  const people = Array.from({ length: 201 }, (_, n) => ({ ...one, email: `osoba${n}@urzad.example` }));
  const files = siteOf({ ...profile.office, people });
  const record = files.find(({ path }) => path.includes('/people/'))?.path ?? '';
  for (const path of ['strona/a/b/office.json', 'strona/a/b/outlook/office.json']) {
    const office = JSON.parse(contentOf(files, path)) as { people: []; ownRecord: { folder: string } };
    expect(office.people).toEqual([]);
    expect(posix.join(dirname(path), office.ownRecord.folder)).toBe(`${posix.dirname(record)}/`);
  }
  expect(contentOf(files, 'strona/a/b/outlook/events.js')).toContain('osoba200@');
});
