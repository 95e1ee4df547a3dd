import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem, OfficeError } from '../office/load/problem';
import type { Office } from '../office/office';
import { CLAUSES } from '../rules/clauses';
import { checkOffice, loadOffice, loadProfile } from './load-office';
import { logoMarkup } from './logo/logo';

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

describe('templates that mail clients or readers cannot do with', () => {
  const FULL = '<div lang="pl">\n{{#lines}}\n{{person.name}}\n{{> office}}\n{{/lines}}\n</div>';
  const problems = (files: Record<string, string>): string[] =>
    checkOffice(changed(files)).map(({ level, file, line, problem }) => `${level} ${file}:${line ?? ''} ${problem.en}`);

  it.each([
    [
      'a small grey line',
      {
        'templates/signature-full.html.hbs': FULL.replace(
          '{{person.name}}',
          '<p style="color:#999;font-size:8pt">x</p>',
        ),
      },
      [
        'warning templates/signature-full.html.hbs:3 On white this colour has a contrast of 2.8 : 1; at least 4.5 : 1 is needed.',
        'warning templates/signature-full.html.hbs:3 The text has 8 pt; at least 11 pt is needed.',
      ],
    ],
    [
      'a picture without a description in a partial',
      { 'templates/partials/office.html.hbs': '{{office.name}}\n<img src="https://a.example/x.png">' },
      ['error templates/partials/office.html.hbs:2 The picture has no description (alt).'],
    ],
    [
      'a branch only people without a mobile phone see',
      {
        'templates/signature-full.html.hbs': FULL.replace(
          '{{person.name}}',
          '{{person.name}}\n{{#if person.mobile}}{{else}}\n<a href="https://a.example">tutaj</a>\n{{/if}}',
        ),
      },
      ['warning templates/signature-full.html.hbs:5 The link “tutaj” does not say where it leads.'],
    ],
    [
      'a link that is empty for people without a mobile phone',
      {
        'templates/signature-full.html.hbs': FULL.replace(
          '{{> office}}',
          '<a href="mailto:{{person.email}}">{{person.email}}</a>\n<a href="tel:{{person.mobile}}">{{person.mobile}}</a>',
        ),
      },
      ['warning templates/signature-full.html.hbs:5 The link has no text.'],
    ],
    [
      'a script in a variant',
      {
        'templates/signature-full.geodezja.html.hbs': `${FULL}\n<script>x()</script>`,
        'templates/signature-full.geodezja.txt.hbs': '{{person.name}}',
      },
      [
        'error templates/signature-full.geodezja.html.hbs:7 <script>: mail clients take active content out or refuse the message.',
      ],
    ],
    [
      'a notice without a language',
      { 'templates/notice.html.hbs': '<p>{{office.notice}}</p>' },
      ['warning templates/notice.html.hbs:1 The language of the text is not stated.'],
    ],
  ])('reports %s with its place', (_, files, expected) => {
    const found = problems(files);
    expect(found.filter((line) => !line.includes('dark mode'))).toEqual(expected);
  });

  it('reports a language of somebody’s the office has no signature in', () => {
    const people = readFileSync(join(SAMPLE, 'people.csv'), 'utf8').replace(/;en$/m, ';en,de');
    expect(problems({ 'people.csv': people })).toEqual([
      'warning templates/signature-full.de.html.hbs: Some people have the language “de”, but there is no signature in it.',
    ]);
  });
});

describe('a logo', () => {
  const PNG = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    Buffer.from([0, 0, 0, 200, 0, 0, 0, 100, 8, 6, 0, 0, 0]),
  ]);
  const URL = 'https://www.powiat.example/herb.png';
  const withLogo = (logo: object, picture: Buffer = PNG): string => {
    const json = JSON.parse(readFileSync(join(SAMPLE, 'office.json'), 'utf8')) as object;
    const full = readFileSync(join(SAMPLE, 'templates/signature-full.html.hbs'), 'utf8');
    const dir = changed({
      'office.json': JSON.stringify({ ...json, logo: { alt: 'Herb "powiatu"', width: 100, height: 50, ...logo } }),
      'templates/signature-full.html.hbs': full.replace('<strong>', '{{logo}}\n<strong>'),
      'templates/signature-full.txt.hbs': '{{#lines}}\n{{logo}}\n{{person.name}}\n{{/lines}}',
    });
    writeFileSync(join(dir, 'herb.png'), picture);
    return dir;
  };
  const problems = (dir: string): string[] => checkOffice(dir).map(({ path, problem }) => `${path} ${problem.en}`);

  it('stands in the HTML with its description, from its address', () => {
    const dir = withLogo({ url: URL, file: 'herb.png' });
    expect(problems(dir)).toEqual([]);
    const { full } = loadOffice(dir).people[0]?.signature ?? {};
    expect(full?.html).toContain(`<img src="${URL}" alt="Herb &quot;powiatu&quot;" width="100" height="50"`);
    expect(full?.text.split('\n')[0]).toBe('Joanna Bielska');
  });

  it('is held in files, and left out of what mail clients get without an address', () => {
    const { office, logo } = loadProfile(withLogo({ file: 'herb.png' }));
    expect(office.people[0]?.signature?.full.html).not.toContain('<img');
    expect(logoMarkup(logo, 'data')).toContain(`src="data:image/png;base64,${PNG.toString('base64')}"`);
    expect(logoMarkup(logo, 'hosted')).toBe('');
  });

  it.each([
    [{ file: 'herb.png' }, PNG, ['/logo Without `url` mail clients show no logo.']],
    [{ file: 'no.png', url: URL }, PNG, ['/logo/file There is no file no.png.']],
    [{ file: '../herb.png', url: URL }, PNG, ['/logo/file There is no file ../herb.png.']],
    [{ file: 'herb.png', url: URL }, Buffer.from('GIF89a'), ['/logo/file herb.png is neither PNG nor JPEG.']],
    [{ file: 'herb.png', url: URL }, Buffer.alloc(100_001), ['/logo/file herb.png has 100001 bytes.']],
    [{ file: 'herb.png', url: URL, height: 100 }, PNG, ['/logo/width The picture has 200 × 100 pixels: distorted.']],
    [{ file: 'herb.svg', url: URL }, PNG, [expect.stringMatching(/^\/logo\/file The value "herb.svg" is not valid/)]],
    [{ url: URL.replace('https', 'http') }, PNG, [expect.stringMatching(/^\/logo\/url The value /)]],
    [{ url: URL, alt: '' }, PNG, [expect.stringMatching(/^\/logo\/alt The value /)]],
  ])('%j is reported when it cannot be used', (logo, picture, expected) => {
    expect(problems(withLogo(logo, picture))).toEqual(expected);
  });
});

it('signs with the pronoun somebody has entered, where a template has it', () => {
  const json = JSON.parse(readFileSync(join(SAMPLE, 'office.json'), 'utf8')) as object;
  const full = readFileSync(join(SAMPLE, 'templates/signature-full.html.hbs'), 'utf8');
  const office = loadOffice(
    changed({
      'office.json': JSON.stringify({ ...json, people: { ownFields: ['pronoun'] } }),
      'corrections.json': '{ "anna.kwiatek@powiat.kedzierzyn-kozle.pl": { "pronoun": "ona/jej <b>" } }',
      'templates/signature-full.html.hbs': full.replace(
        '{{person.position}}',
        '{{join ", " person.position person.pronoun}}',
      ),
    }),
  );
  const signatureOf = (name: string) => office.people.find(({ lastName }) => lastName === name)?.signature?.full.html;
  expect(signatureOf('Kwiatek')).toContain('<br>inspektor, ona/jej &lt;b&gt;<br>');
  expect(signatureOf('Wrona')).toContain('<br>specjalista<br>');
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
