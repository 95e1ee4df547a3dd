import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv, { type SchemaObject } from 'ajv';
import { EVENT_HANDLERS, OPEN_PANE } from './add-in';
import { pngSize } from './fixtures/png-size';
import { PACKAGE_ICONS, type ManifestInput, type SendMode } from './manifest-data';
import { localizationFile, unifiedManifest } from './unified-manifest';
import { xmlManifest } from './xml-manifest';

const input: ManifestInput = {
  url: 'https://poczta.urzad.example/dobry-list/',
  office: { id: 'kedzierzyn-kozle', name: 'Starostwo Powiatowe w Kędzierzynie-Koźlu' },
  version: '1.2.3',
  sendMode: 'SoftBlock',
  language: 'pl',
};

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const validator = join(require.resolve('office-addin-manifest'), '../../cli.js');

/** What Microsoft's validator, which checks against the schema, says about a manifest; nothing about a valid one. */
function complaints(manifest: object): string {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(manifest));
  const { status, stdout, stderr } = spawnSync(process.execPath, [validator, 'validate', file], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

const inputs: readonly (readonly [string, ManifestInput])[] = [
  ['an office', input],
  ['nobody, in English', { url: 'https://localhost:3000/', version: '0.1.0', sendMode: 'PromptUser', language: 'en' }],
  [
    'a name that is too long',
    { ...input, sendMode: 'Block', office: { id: 'x', name: 'Ośrodek „Ćma” & <Żaba> '.repeat(12) } },
  ],
];

test.each(inputs)('Microsoft’s validator accepts the manifest of %s', (_, each) => {
  expect(complaints(unifiedManifest(each))).toBe('');
});

test('the validator would notice a fault', () => {
  const manifest = unifiedManifest(input);
  expect(complaints({ ...manifest, name: { short: 'x'.repeat(31) } })).toMatch(/more than 30 characters/);
  expect(complaints({ ...manifest, misspelt: true })).toMatch(/misspelt/);
});

test.each(inputs)('the other language’s texts keep to their schema: %s', (_, each) => {
  const packaged = join(require.resolve('@microsoft/app-manifest'), '../json-schemas/teams/v1.24');
  const schema = JSON.parse(
    readFileSync(join(packaged, 'MicrosoftTeams.Localization.schema.json'), 'utf8'),
  ) as SchemaObject;
  // Ajv 8 no longer knows the draft the schema names; the schema keeps to what the later ones share.
  delete schema['$schema'];
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
  const { file, contents } = localizationFile(each);
  validate(contents);
  expect(validate.errors ?? []).toEqual([]);
  expect(unifiedManifest(each).localizationInfo.additionalLanguages).toEqual([
    { languageTag: file.replace('.json', ''), file },
  ]);
});

test('both manifests are the same add-in', () => {
  const xml = xmlManifest(input);
  const { id, extensions } = unifiedManifest(input);
  expect(xml).toContain(`<Id>${id}</Id>`);
  const addresses = JSON.stringify(extensions).match(/https:[^"]*/g) ?? [];
  expect(addresses.filter((address) => !xml.includes(`"${address}"`))).toEqual([]);
});

test('every action is declared and every handler is started by its event', () => {
  const [extension] = unifiedManifest(input).extensions;
  const actions = extension?.runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id)) ?? [];
  const started = extension?.autoRunEvents.flatMap(({ events }) => events.map(({ actionId }) => actionId)) ?? [];
  const buttons = extension?.ribbons.flatMap(({ tabs }) =>
    tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)),
  );
  expect([...started].sort()).toEqual(Object.values(EVENT_HANDLERS).sort());
  expect(buttons?.map(({ id }) => id)).toEqual([OPEN_PANE]);
  expect([...actions].sort()).toEqual([...started, ...(buttons ?? []).map(({ actionId }) => actionId)].sort());
});

test.each<[SendMode, string]>([
  ['SoftBlock', 'softBlock'],
  ['Block', 'block'],
  ['PromptUser', 'promptUser'],
])('send mode %s is %s here', (sendMode, expected) => {
  const [extension] = unifiedManifest({ ...input, sendMode }).extensions;
  expect(extension?.autoRunEvents[0]?.events.filter((event) => 'options' in event)).toEqual([
    { type: 'messageSending', actionId: EVENT_HANDLERS.OnMessageSend, options: { sendMode: expected } },
  ]);
});

test.each(Object.values(PACKAGE_ICONS))('$file is $side pixels wide and high', ({ file, side }) => {
  expect(pngSize(join('assets', file))).toEqual([side, side]);
});
