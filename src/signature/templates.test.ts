import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SPECIMEN } from './template-context';
import { compileTemplates, templatesFor } from './templates';

const NAMES = [
  'signature-full.html.hbs',
  'signature-full.txt.hbs',
  'signature-short.html.hbs',
  'signature-short.txt.hbs',
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Compiles templates that say "x", but for the given ones. */
function compile(files: Readonly<Record<string, string>>, departments?: readonly string[]) {
  const dir = mkdtempSync(join(tmpdir(), 'templates-'));
  folders.push(dir);
  const all: Record<string, string> = { ...Object.fromEntries(NAMES.map((name) => [name, 'x'])), ...files };
  for (const [name, source] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), source);
  }
  return compileTemplates(dir, '.', departments && { departments });
}

it.each([
  ['a field', 'a\n{{persn.name}}', 2, 'persn.name', 'person.name'],
  ['a field of a person', '{{person.nazwisko}}', 1, 'person.nazwisko', undefined],
  ['an argument', '\n\n{{join ", " person.name person.postion}}', 3, 'person.postion', 'person.position'],
  ['a condition', '{{#if person.moblie}}x{{/if}}', 1, 'person.moblie', 'person.mobile'],
  ['a branch nobody reaches', '{{#if office.website}}x{{else}}\n{{offic.name}}{{/if}}', 2, 'offic.name', 'office.name'],
  ['a helper', '{{jion ", " person.name}}', 1, 'jion', 'join'],
  ['a nested helper', '{{label "tel." (fone person.phone)}}', 1, 'fone', undefined],
  ['a block helper', '{{#line}}x{{/line}}', 1, 'line', undefined],
  ['a partial', '\n{{> ofice}}', 2, 'ofice', 'office'],
  ['a field inside each', '{{#each office.registration}}{{nam}}{{/each}}', 1, 'nam', undefined],
])('reports %s that does not exist, with its line', (_, source, line, path, like) => {
  const { problems, templates } = compile({ 'signature-full.html.hbs': source, 'partials/office.html.hbs': 'y' });
  expect(templates).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ level: 'error', file: './signature-full.html.hbs', line, path });
  if (like !== undefined) expect(problems[0]?.remedy.en).toContain(`“${like}”`);
});

it.each([
  ['an open block', 'a\nb {{#if person.name}}', 2],
  ['an open brace', '\n{{person.name}', 2],
  ['a wrong end', '{{#lines}}\n{{/line}}', 1],
])('reports %s as an error of syntax, with its line', (_, source, line) => {
  const [problem, ...more] = compile({ 'partials/office.txt.hbs': source }).problems;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ level: 'error', file: './partials/office.txt.hbs', line });
});

it('knows loops, their data, the way up and partials', () => {
  const { problems, templates } = compile({
    'signature-full.html.hbs':
      '{{#each office.registration}}{{#unless @first}}; {{/unless}}{{name}} {{../person.lastName}}{{/each}} {{> who}}',
    'partials/who.html.hbs': '{{> first-name}} {{person.lastName}}',
    'partials/first-name.html.hbs': '{{person.firstName}}',
  });
  expect(problems).toEqual([]);
  expect(templates?.full.html(SPECIMEN)).toBe('NIP Nowak Anna Nowak');
});

it('warns of values inserted without escaping, in HTML only', () => {
  const { problems, templates } = compile({
    'signature-full.html.hbs': '{{{person.name}}}',
    'signature-full.txt.hbs': '{{{person.name}}}',
  });
  expect(problems.map(({ level, file }) => [level, file])).toEqual([['warning', './signature-full.html.hbs']]);
  expect(templates).toBeDefined();
});

it('reports a partial that uses itself instead of hanging', () => {
  const { templates } = compile({ 'signature-full.txt.hbs': '{{> a}}', 'partials/a.txt.hbs': '{{> a}}' });
  expect(() => templates?.full.text(SPECIMEN)).toThrow(expect.objectContaining({ name: 'TemplateError' }));
});

it('names every template that is missing', () => {
  expect(compileTemplates('/no-such-folder', 'templates').problems.map(({ file }) => file)).toEqual([
    'templates/signature-full.html.hbs',
    'templates/signature-full.txt.hbs',
    'templates/signature-short.html.hbs',
    'templates/signature-short.txt.hbs',
  ]);
});

describe('variants', () => {
  const DEPARTMENTS = ['geodezja', 'it', 'rada.gminy'];
  /** Both formats of templates that say their own names. */
  const named = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => ['html', 'txt'].map((format) => [`signature-${name}.${format}.hbs`, name])),
    );
  const { templates, problems } = compile(
    named(['full', 'short', 'full.geodezja', 'full.it', 'short.rada.gminy', 'full.en', 'short.en', 'full.geodezja.en']),
    DEPARTMENTS,
  );

  it.each([
    ['full', 'finanse', undefined, 'full'],
    ['short', 'geodezja', undefined, 'short'],
    ['full', 'geodezja', undefined, 'full.geodezja'],
    ['full', 'it', undefined, 'full.it'],
    ['short', 'rada.gminy', undefined, 'short.rada.gminy'],
    ['full', 'geodezja', 'en', 'full.geodezja.en'],
    ['short', 'geodezja', 'en', 'short.en'],
    ['full', 'finanse', 'en', 'full.en'],
    ['full', 'geodezja', 'de', undefined],
    ['full', 'finanse', 'it', undefined],
  ] as const)('%s, %s, %s: %s', (length, department, language, expected) => {
    const pair = templates && templatesFor(templates, length, department, language);
    expect([pair?.html(SPECIMEN), pair?.text(SPECIMEN)]).toEqual([expected, expected]);
  });

  it('knows the languages', () => {
    expect(problems).toEqual([]);
    expect(templates?.languages).toEqual(['en']);
  });

  it.each([
    [
      'a misspelt department',
      named(['full.geodezia']),
      [
        ['./signature-full.geodezia', 'geodezia', 'geodezja'],
        ['./signature-full.geodezia', 'geodezia', 'geodezja'],
      ],
    ],
    ['no twin in plain text', { 'signature-full.it.html.hbs': 'x' }, [['./signature-full.it.txt.hbs', '', 'HTML']]],
    [
      'a language without a short signature',
      named(['full.de']),
      [
        ['./signature-short.de.html.hbs', '', 'short'],
        ['./signature-short.de.txt.hbs', '', 'short'],
      ],
    ],
  ] as const)('reports %s', (_, files, expected) => {
    const found = compile(files, DEPARTMENTS).problems;
    expect(found.map(({ level, file, path }) => [level, file, path])).toEqual(
      expected.map(([file, path]) => ['error', file, path]),
    );
    found.forEach(({ remedy }, index) => expect(remedy.en).toContain(expected[index]?.[2]));
  });

  it('says nothing of departments it does not know', () => {
    expect(compile(named(['full.geodezja'])).problems).toEqual([]);
  });
});
