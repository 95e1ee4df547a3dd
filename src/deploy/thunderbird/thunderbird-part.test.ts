import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from '../deployment';
import { publishOffice } from '../publish';
import { exampleOffice } from '../../rules/examples/example-letter';
import { thunderbirdPart } from './thunderbird-part';

const url = 'https://poczta.urzad.example/dobry-list/';

function deployed(version: string): Record<string, Buffer> {
  const dist = mkdtempSync(join(tmpdir(), 'dobry-list-dist-'));
  mkdirSync(join(dist, 'thunderbird'));
  writeFileSync(join(dist, 'thunderbird', 'background.js'), '');
  const publication = publishOffice(exampleOffice, { folder: '../people/' });
  const deployment = { url, version, dist, publication, profile: { office: exampleOffice } } as unknown as Deployment;
  const files = [...thunderbirdPart.files(deployment)];
  const written = Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content())]));
  rmSync(dist, { recursive: true });
  return written;
}

const site = 'strona/dobry-list/thunderbird/';

test('puts the add-on on the host, and the policies aside', () => {
  const files = deployed('1.4.0');
  expect(Object.keys(files)).toEqual([
    `${site}office.json`,
    `${site}dobry-list.xpi`,
    `${site}updates.json`,
    'thunderbird/policies.json',
  ]);
  const policies = String(files['thunderbird/policies.json']);
  expect(policies).toContain('"install_url": "https://poczta.urzad.example/dobry-list/thunderbird/dobry-list.xpi"');
  expect(policies).toContain('"url": "https://poczta.urzad.example/dobry-list/thunderbird/"');
});

test('updates.json names the very file', () => {
  const files = deployed('1.4.0-rc.1');
  const sha256 = createHash('sha256')
    .update(files[`${site}dobry-list.xpi`] ?? '')
    .digest('hex');
  expect(String(files[`${site}updates.json`])).toContain(`sha256:${sha256}`);
  expect(String(files[`${site}updates.json`])).toContain('"version": "1.4.0"');
});

test('the same program and standard make the same add-on', () => {
  expect(deployed('1.4.0')).toEqual(deployed('1.4.0'));
});
