import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementsOf, readElements } from '../html-lint/element-tree';
import { loadProfile } from '../load-office';
import type { GalleryData } from './gallery-data';
import { signatureGallery } from './gallery-page';

const SAMPLE = join(__dirname, '../../../offices/kedzierzyn-kozle');
const dir = mkdtempSync(join(tmpdir(), 'gallery-'));
cpSync(SAMPLE, dir, { recursive: true });
const people = readFileSync(join(SAMPLE, 'people.csv'), 'utf8');
writeFileSync(
  join(dir, 'people.csv'),
  `${people}Jan;Dąb;;Wydział Gier;;;jan.dab@powiat.kedzierzyn-kozle.pl;
Ewa;</script><b>;inspektor;Wydział Finansowy;77 555 01 99;;ewa.b@powiat.kedzierzyn-kozle.pl;
Ola;Żuk;;Wydział Finansowy;77 555 01 98;;ola.zuk@powiat.kedzierzyn-kozle.pl;
`,
);
afterAll(() => rmSync(dir, { recursive: true }));

const gallery = signatureGallery(loadProfile(dir), 'pl');
const html = [...gallery.html].join('');
const root = readElements(html);
const scripts = elementsOf(root).filter(({ name }) => name === 'script');
const data = JSON.parse(String(scripts[0]?.children[0])) as GalleryData;

it('shows everybody, those who lack something first, most of all, then by name', () => {
  expect([gallery.people, gallery.incomplete]).toEqual([30, 2]);
  expect(data.people).toHaveLength(30);
  expect(data.people.slice(0, 4).map(({ name, missing }) => [name, missing.join(', ')])).toEqual([
    ['Jan Dąb', 'stanowisko, wydział'],
    ['Ola Żuk', 'stanowisko'],
    ['Ewa </script><b>', ''],
    ['Joanna Bielska', ''],
  ]);
});

it('has every signature of a person', () => {
  const kamil = data.people.find(({ name }) => name === 'Kamil Wrona');
  expect(Object.keys(kamil?.signatures ?? {})).toEqual(['full', 'short', 'full.en', 'short.en']);
  const variants = elementsOf(root).filter(({ name }) => name === 'option');
  expect(variants.map(({ attributes }) => attributes.get('value'))).toEqual(['full', 'short', 'full.en', 'short.en']);
});

it('runs its own script and nothing else', () => {
  const [policy] = elementsOf(root).filter(
    ({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy',
  );
  const source = String(scripts[1]?.children[0]);
  const hash = createHash('sha256').update(source).digest('base64');
  expect(scripts).toHaveLength(2);
  expect(policy?.attributes.get('content')).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
  expect(html).not.toMatch(/<(?:link|img|iframe)\b|\bimport\(|https?:\/\/(?!www\.powiat)/);
});
