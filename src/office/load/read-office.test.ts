import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { formatProblem, OfficeError } from './problem';
import { readOffice, readProfile } from './read-office';
import { officeSchema, type Catalogue } from './schema';

const CATALOGUE: Catalogue = {
  rules: [
    {
      id: 'word-too-long',
      title: { pl: 'Długie wyrazy', en: 'Long words' },
      findings: { 'word-too-long': 'advise' },
      options: {
        limit: { description: 'Najdłuższy wyraz.\nLongest word.', type: 'integer', minimum: 5, maximum: 40 },
        allowed: { description: 'Dozwolone wyrazy.\nAllowed words.', type: 'array', items: { type: 'string' } },
      },
      defaults: { limit: 18, allowed: [] },
    },
  ],
  clauses: ['email-greeting', 'email-bcc'],
};

const OFFICE = {
  id: 'lipowo',
  name: 'Urząd Gminy Lipowo',
  domains: ['lipowo.example'],
  address: { street: 'Rynek 1', postalCode: '49-000', city: 'Lipowo' },
  phone: '77 555 09 00',
  departments: [{ id: 'rf', name: 'Referat Finansów' }],
  notice: { text: 'Wiadomość tylko dla adresata & nikogo <więcej>.' },
};

const dir = mkdtempSync(join(tmpdir(), 'office-'));
writeFileSync(join(dir, 'people.csv'), 'imię;nazwisko;e-mail\n');
afterAll(() => rmSync(dir, { recursive: true }));

function write(text: string): void {
  writeFileSync(join(dir, 'office.json'), text);
}

function problems(changes: object, language: 'pl' | 'en' = 'en'): string[] {
  write(JSON.stringify({ ...OFFICE, ...changes }));
  return readProfile(dir, CATALOGUE).problems.map((problem) => formatProblem(problem, language));
}

it('fills in what a small profile leaves out', () => {
  write(`\ufeff${JSON.stringify(OFFICE)}`);
  expect(readOffice(dir, CATALOGUE)).toEqual({
    ...OFFICE,
    nameForms: [],
    language: 'pl',
    registration: {},
    accounts: [],
    mailboxes: [],
    people: [],
    notice: {
      ...OFFICE.notice,
      html: '<p>Wiadomość tylko dla adresata &amp; nikogo &lt;więcej&gt;.</p>',
      variants: [],
    },
    severity: {},
    internalSeverity: {},
    override: 'with-reason',
    overrideAudit: 'none',
    rules: {},
    clauses: {},
  });
});

it.each([
  [{ adress: {} }, 'office.json:1 /adress: Unknown key “adress”. Probably “address” is meant.'],
  [{ colour: 1 }, 'office.json:1 /colour: Unknown key “colour”. Allowed: $schema, id, name,'],
  [{ name: undefined }, 'office.json:1: The key “name” is missing. Full name of the office.'],
  [{ name: 7 }, 'office.json:1 /name: Found a number, expected a string. Full name of the office.'],
  [{ language: 'de' }, 'office.json:1 /language: Unknown value "de". Allowed: pl, en.'],
  [{ overrideAudit: true }, 'office.json:1 /overrideAudit: Unknown value true. Allowed: none, header.'],
  [{ domains: [] }, 'office.json:1 /domains: The value [] is not valid: the least number of items is 1. Mail domains'],
  [{ domains: ['Urzad Gminy'] }, 'office.json:1 /domains/0: The value "Urzad Gminy" is not valid'],
  [
    { address: { street: 'Rynek 1', postalCode: '49-000' } },
    'office.json:1 /address: The key “city” is missing. Town.',
  ],
  [{ phone: 'brak' }, 'Example: "77 555 01 00".'],
  [
    { severity: { 'subject-vauge': 'warn' } },
    '/severity/subject-vauge: Unknown finding id “subject-vauge”. Probably “subject-vague” is meant.',
  ],
  [
    { severity: { imperative: 'warning' } },
    '/severity/imperative: Unknown value "warning". Allowed: block, warn, advise, off. Probably “warn” is meant.',
  ],
  [
    { rules: { 'words-too-long': {} } },
    '/rules/words-too-long: Unknown rule “words-too-long”. Probably “word-too-long” is meant.',
  ],
  [
    { rules: { 'word-too-long': { limits: 3 } } },
    '/rules/word-too-long/limits: The rule has no option “limits”. Probably “limit” is meant.',
  ],
  [
    { rules: { 'word-too-long': { limit: '20' } } },
    '/rules/word-too-long/limit: Found a string, expected a whole number. Longest word.',
  ],
  [
    { rules: { 'word-too-long': { limit: 2 } } },
    '/rules/word-too-long/limit: The value 2 is not valid: at least 5. Longest word.',
  ],
  [
    { clauses: { 'email-bc': { text: 'a', source: 'b' } } },
    '/clauses/email-bc: Unknown clause “email-bc”. Probably “email-bcc” is meant.',
  ],
  [
    { people: { file: 'kadry.csv' } },
    'kadry.csv: There is no such file. The name of the file stands in office.json, in people.file.',
  ],
])('does not accept %j', (changes, expected) => {
  const [first, ...more] = problems(changes);
  expect(first).toContain(expected);
  expect(more).toEqual([]);
  expect(() => readOffice(dir, CATALOGUE)).toThrow(OfficeError);
});

it.each([
  [
    {
      departments: [
        { id: 'rf', name: 'A' },
        { id: 'RF', name: 'B' },
      ],
    },
    '/departments/1/id',
  ],
  [{ mailboxes: ['urzad@inny.example'] }, '/mailboxes/0'],
  [{ accounts: ['34 9999 0009 0000 2001 0000 1235'] }, '/accounts/0'],
  [{ override: 'never', overrideAudit: 'header' }, '/overrideAudit'],
])('warns of %j and reads on', (changes, path) => {
  expect(problems(changes)).toEqual([expect.stringContaining(`office.json:1 ${path}: `)]);
  expect(readOffice(dir, CATALOGUE).id).toBe('lipowo');
});

it('names everything at once, in both languages', () => {
  const broken = { nmae: 1, severity: { spelling: 'no' }, language: 'fr' };
  expect(problems(broken, 'pl')).toHaveLength(3);
  expect(problems(broken, 'pl').join('\n')).toContain('Nieznany klucz „nmae”. Zapewne chodzi o „name”.');
});

it.each([
  ['a comma too many', '{\n  "id": "x",\n}', 3, 'From column 1 on this is not JSON.'],
  ['a key given twice', '{\n"id": "a",\n"id": "b"}', 3, 'This key is given twice.'],
])('reports %s with its line', (_, text, line, problem) => {
  write(text);
  expect(readProfile(dir, CATALOGUE).problems[0]).toMatchObject({ level: 'error', line, problem: { en: problem } });
});

it('warns of an office without people', () => {
  const empty = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(empty, 'office.json'), JSON.stringify(OFFICE));
  const { office, problems: found } = readProfile(empty, CATALOGUE);
  rmSync(empty, { recursive: true });
  expect(office?.people).toEqual([]);
  expect(found).toEqual([expect.objectContaining({ level: 'warning', file: 'people.csv' })]);
});

it('reports a folder without a profile', () => {
  expect(() => readOffice(join(dir, 'none'), CATALOGUE)).toThrow('office.json: There is no such file.');
});

it('publishes a schema that is one, and the same for editors', () => {
  const schema = officeSchema(CATALOGUE);
  expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
  const sample = readFileSync(join(__dirname, '../../../offices/kedzierzyn-kozle/office.json'), 'utf8');
  const validate = new Ajv({ strict: false }).compile(officeSchema({ ...CATALOGUE, rules: [] }));
  expect(validate({ ...(JSON.parse(sample) as object), rules: {} })).toBe(true);
});
