import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem, OfficeError } from '../office/load/problem';
import type { Office } from '../office/office';
import { CLAUSES } from '../rules/clauses';
import { checkOffice, loadOffice } from './load-office';

const SAMPLE = join(__dirname, '../../offices/kedzierzyn-kozle');
const LIPOWO = join(__dirname, 'fixtures/lipowo');

/** A copy of the sample office with some files replaced. */
function changed(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'office-'));
  folders.push(dir);
  cpSync(SAMPLE, dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Every person's signatures hold the six fields the standard asks for. */
function expectComplete(office: Office): void {
  for (const person of office.people) {
    const department = office.departments.find(({ id }) => id === person.department);
    const { full, short } = person.signature ?? {};
    for (const { html, text } of [full, short].map((block) => block ?? { html: '', text: '' })) {
      for (const content of [html, text]) {
        expect(content).toContain(person.lastName);
        expect(content).toContain(person.position);
        expect(content).toContain(department?.name);
        expect(content).toContain(office.name);
        expect(content).toContain(office.address.street);
        expect(content).toContain(office.address.city);
        expect(content).toContain(person.phone);
      }
      expect(html).toMatch(/^<div class="dobry-list-signature">.*<\/div>$/);
      expect(html).not.toMatch(/<(?:table|script|svg|img|style)\b/);
      expect(html.length).toBeLessThan(30_000);
      for (const [, size] of html.matchAll(/font-size: (\d+)pt/g)) expect(Number(size)).toBeGreaterThanOrEqual(11);
    }
  }
}

describe('the sample office', () => {
  const office = loadOffice(SAMPLE);

  it('has nothing wrong in it', () => {
    expect(checkOffice(SAMPLE)).toEqual([]);
  });

  it('has people in every department, with complete signatures', () => {
    expect(office.people.length).toBeGreaterThanOrEqual(12);
    expect(new Set(office.people.map(({ department }) => department)).size).toBe(office.departments.length);
    expectComplete(office);
  });

  it('prescribes the notice of the standard word for word and accepts the corrected one', () => {
    const notice = CLAUSES['email-notice'].text;
    expect(office.notice.text).toBe(notice);
    expect(office.notice.html).toMatch(/^<div class="dobry-list-notice"><p lang="pl"/);
    expect(office.notice.html).toContain(`>${notice}<`);
    expect(office.notice.variants).toEqual([notice.replace('jakiegokolwiek', 'jakiekolwiek')]);
  });

  it('renders the full and the short signature', () => {
    const anna = office.people.find(({ email }) => email.startsWith('anna.kwiatek@'));
    expect(anna?.signature?.full.text.split('\n')).toEqual([
      'Anna Kwiatek',
      'inspektor',
      'Wydział Geodezji, Kartografii i Katastru',
      'Starostwo Powiatowe w Kędzierzynie-Koźlu',
      'pl. Wolności 13, 47-220 Kędzierzyn-Koźle',
      'tel. 77 555 01 12, pokój 31',
      'anna.kwiatek@powiat.kedzierzyn-kozle.pl',
      'NIP 123-456-32-18, REGON 123456785',
    ]);
    expect(anna?.signature?.short.text.split('\n')[0]).toBe('Anna Kwiatek, inspektor');
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(office))).toEqual(office);
  });
});

describe('another office: two languages, two domains, its own headings, encoding, templates and severities', () => {
  const office = loadOffice(LIPOWO);

  it('loads without a word about it in the program', () => {
    expect(checkOffice(LIPOWO)).toEqual([]);
    expectComplete(office);
    expect(office.language).toBe('en');
    expect(office.domains).toEqual(['lipowo.example', 'lindenau.example']);
    expect(office.override).toBe('never');
    expect(office.severity['word-too-long']).toBe('off');
    expect(office.clauses['email-greeting']?.source).toBe('Geschäftsordnung der Gemeinde, § 12');
  });

  it('reads windows-1250 and commas inside quotation marks', () => {
    expect(office.people.map(({ firstName, lastName, position }) => [firstName, lastName, position])).toEqual([
      ['Jürgen', 'Müller', 'kierownik referatu, zastępca wójta / Amtsleiter'],
      ['Żaneta', 'Ścięsińska', 'inspektor / Sachbearbeiterin'],
    ]);
  });

  it('shows the notice as it is where there is no template for it', () => {
    expect(office.notice.html).toBe(`<p>${office.notice.text}</p>`);
  });
});

describe('a broken profile', () => {
  it('names everything at once, errors first, and is not loaded', () => {
    const dir = changed({
      'office.json': readFileSync(join(SAMPLE, 'office.json'), 'utf8').replace('"website"', '"webiste"'),
      'templates/signature-full.txt.hbs': '{{person.name}}\n{{person.postion}}',
      'templates/signature-short.html.hbs': '<div>\n{{#lines}}\n{{person.name}}\n</div>',
    });
    expect(checkOffice(dir).map((problem) => formatProblem(problem, 'en'))).toEqual([
      expect.stringMatching(/^office\.json:\d+ \/webiste: Unknown key “webiste”\. Probably “website” is meant\.$/),
      expect.stringMatching(/^templates\/signature-short\.html\.hbs:\d+: The template has a syntax error: /),
      'templates/signature-full.txt.hbs:2 person.postion: The template uses “person.postion”, which does not exist. Probably “person.position” is meant.',
    ]);
    expect(() => loadOffice(dir)).toThrow(OfficeError);
  });

  it('is loaded when only people are wrong in it', () => {
    const dir = changed({
      'people.csv': 'imię;nazwisko;stanowisko;wydział;telefon;e-mail\nJan;Dąb;;Wydział Gier;12;jan.dab@inny.example\n',
    });
    expect(loadOffice(dir).people[0]?.signature?.full.text).toContain('Wydział Gier');
    expect(checkOffice(dir).map(({ level, path }) => `${level} ${path}`)).toEqual([
      'warning email',
      'warning position',
      'warning phone',
      'warning department',
    ]);
  });

  it('need not even be there', () => {
    expect(checkOffice(join(SAMPLE, 'no-such'))[0]).toMatchObject({ level: 'error', file: 'office.json' });
    expect(() => loadOffice(join(SAMPLE, 'no-such'))).toThrow('There is no such file');
  });
});
