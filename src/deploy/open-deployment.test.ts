import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BaseUrlError } from '../manifest/base-url';
import { OfficeError } from '../office/load/problem';
import { DeployError } from './deploy-error';
import { openDeployment, type DeploymentInput } from './open-deployment';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));
afterAll(() => rmSync(dist, { recursive: true }));
for (const file of ['web/index.html', 'outlook/pane.html', 'outlook/commands.html', 'outlook/events.js']) {
  mkdirSync(join(dist, file, '..'), { recursive: true });
  writeFileSync(join(dist, file), '');
}

const input: DeploymentInput = {
  office: 'offices/kedzierzyn-kozle',
  url: 'https://poczta.urzad.example/dobry-list',
  sendMode: 'SoftBlock',
  version: '1.0.0',
  dist,
};

it('gives the address a slash, and everybody a signature', () => {
  const { url, publication } = openDeployment(input);
  expect(url).toBe('https://poczta.urzad.example/dobry-list/');
  expect(publication.records.every(({ person }) => person.signature !== undefined)).toBe(true);
});

test.each([
  'https://a.example/x%2Fy/',
  'https://a.example/%2e%2e%5c/',
  'https://a.example/a:b/',
  'https://a.example//x/',
])('takes no folder names from %s', (url) => expect(() => openDeployment({ ...input, url })).toThrow(DeployError));

it('takes no address but https', () => {
  expect(() => openDeployment({ ...input, url: 'http://a.example/' })).toThrow(BaseUrlError);
});

it('tells which command builds the clients', () => {
  rmSync(join(dist, 'outlook/events.js'));
  expect(() => openDeployment(input)).toThrow('npm run build');
  writeFileSync(join(dist, 'outlook/events.js'), '');
});

it('rejects a profile that is none', () => {
  expect(() => openDeployment({ ...input, office: dist })).toThrow(OfficeError);
});
