import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Office, Person } from '../office/office';
import { exampleOffice } from '../rules/examples/example-letter';
import { elementsOf, readableText, readElements } from './html-lint/element-tree';
import { renderNotice, renderSignature } from './render';
import { compileTemplates, type Templates } from './templates';

const dir = mkdtempSync(join(tmpdir(), 'templates-'));
cpSync(join(__dirname, '../../offices/kedzierzyn-kozle/templates'), join(dir, 'templates'), { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

const templates = compileTemplates(dir, 'templates').templates as Templates;
const ewa: Person = {
  email: 'ewa.dudek@gmina-przykladowo.example',
  firstName: 'Ewa',
  lastName: 'Dudek',
  position: 'podinspektor',
  department: 'registry',
  phone: '775550221',
};

it('leaves nothing behind where a field is empty', () => {
  const bare = renderSignature({ ...ewa, position: '' }, { ...exampleOffice, registration: {} }, templates);
  expect(bare.full.text.split('\n')).toEqual([
    'Ewa Dudek',
    'Referat Spraw Obywatelskich',
    'Urząd Gminy w Przykładowie',
    'ul. Lipowa 4, 48-999 Przykładowo',
    'tel. 77 555 02 21',
    'ewa.dudek@gmina-przykladowo.example',
  ]);
  expect(bare.short.text.split('\n')[0]).toBe('Ewa Dudek');
  expect(bare.full.html).not.toMatch(/<br>(?:<br>|<\/div>)|, *<|<br>,/);
});

it('takes the phone of the department, then of the office, for a person without one', () => {
  const of = (person: Person): string => renderSignature(person, exampleOffice, templates).short.text;
  expect(of({ ...ewa, phone: '' })).toContain('tel. 77 555 02 20');
  expect(of({ ...ewa, phone: '', department: 'none' })).toContain('tel. 77 555 02 00');
});

it('gives every line of the text a line of the HTML', () => {
  const { full } = renderSignature({ ...ewa, mobile: '600000111', room: '2' }, exampleOffice, templates);
  const lines = full.html.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '');
  expect(lines).toBe(full.text);
  expect(lines).toContain('tel. 77 555 02 21, tel. kom. 600 000 111, pokój 2');
});

/** Fields of a person and of the department, office and registration around them that may be empty. */
const OPTIONAL = [
  'position',
  'phone',
  'mobile',
  'room',
  'department',
  'departmentPhone',
  'officePhone',
  'registration',
] as const;

it('collapses with every set of empty fields', () => {
  for (let set = 0; set < 2 ** OPTIONAL.length; set += 1) {
    const has = (field: (typeof OPTIONAL)[number]): boolean => ((set >> OPTIONAL.indexOf(field)) & 1) === 1;
    const person: Person = {
      ...ewa,
      position: has('position') ? 'podinspektor' : '',
      phone: has('phone') ? '775550221' : '',
      department: has('department') ? 'registry' : '',
      ...(has('mobile') ? { mobile: '600000111' } : {}),
      ...(has('room') ? { room: '2' } : {}),
    };
    const office: Office = {
      ...exampleOffice,
      phone: has('officePhone') ? exampleOffice.phone : '',
      registration: has('registration') ? exampleOffice.registration : {},
      departments: exampleOffice.departments.map((department) => ({
        ...department,
        phone: has('departmentPhone') ? '77 555 02 20' : '',
      })),
    };
    const { full, short } = renderSignature(person, office, templates);
    for (const { html, text } of [full, short]) {
      for (const line of text.split('\n')) {
        expect(line).toMatch(/^[\p{L}\d]/u);
        expect(line).toMatch(/[\p{L}\d.]$/u);
        expect(line).not.toMatch(/ {2}|, ,|(?:tel\.|kom\.|pokój)(?:,|$)/);
      }
      expect(html.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '')).toBe(text);
    }
    expect(full.text.includes('pokój 2')).toBe(has('room'));
    expect(full.text.includes('tel. kom. 600 000 111')).toBe(has('mobile'));
  }
});

describe('hostile values', () => {
  it.each([
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['an attribute', '" onmouseover="x()', '" onmouseover="x()'],
    ['the end of the block', '</div></div>', '</div></div>'],
    ['a template', '{{person.email}}', '{{person.email}}'],
    ['an unescaped template', '{{{office.notice}}}', '{{{office.notice}}}'],
    ['a partial', '{{> office}}', '{{> office}}'],
    ['a reference', '&lt;b&gt;&amp;', '&lt;b&gt;&amp;'],
    ['a formula', "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
    ['a turn of direction', 'gpj.\u202eexe.txt\u202c', 'gpj.exe.txt'],
    ['invisible signs', 'ins\u200bpek\u00adtor\ufeff', 'inspektor'],
    ['line breaks', 'inspektor\r\n\n-- \nurząd\u2028koniec', 'inspektor -- urząd koniec'],
    ['control characters', 'a\0b\u001b[31mc\u0085d', 'a b [31mc d'],
    ['half a character', 'a\ud83db', 'ab'],
    ['10 kB', 'Ą'.repeat(10_240), 'Ą'.repeat(200)],
    ['10 kB of characters of two units', '😀'.repeat(5_000), '😀'.repeat(100)],
    ['10 kB that cannot be seen', '\u202e'.repeat(10_240), ''],
  ])('%s', (_, value, expected) => {
    const person: Person = { ...ewa, firstName: value, position: value, room: value };
    const { full, short } = renderSignature(person, exampleOffice, templates);
    for (const { html, text } of [full, short]) {
      const root = readElements(html);
      expect(new Set(elementsOf(root).map(({ name }) => name))).toEqual(
        html === full.html ? new Set(['div', 'strong', 'br']) : new Set(['div', 'br']),
      );
      for (const { attributes } of elementsOf(root)) {
        expect([...attributes.keys()].filter((name) => !/^(?:class|lang|style)$/.test(name))).toEqual([]);
      }
      expect(html.length).toBeLessThan(5_000);
      const [name] = text.split('\n');
      expect(name?.startsWith(`${expected} Dudek`.trim())).toBe(true);
      expect(readableText(root)).toContain(`${expected} Dudek`.trim());
      // eslint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    }
    expect(full.text.split('\n')).toHaveLength(expected === '' ? 7 : 8);
  });

  it('are inert in any combination', () => {
    const piece = fc.constantFrom(
      '<script>',
      '{{person.email}}',
      '"',
      "'",
      '&amp;',
      '</div>',
      '{{{',
      '\n',
      '\u202e',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const value = parts.join('');
        const { full, short } = renderSignature({ ...ewa, position: value, room: value }, exampleOffice, templates);
        for (const html of [full.html, short.html]) expect(html.match(/<\/?div|<script/g)).toHaveLength(4);
      }),
      { numRuns: 200 },
    );
  });
});

describe('other languages', () => {
  const office: Office = {
    ...exampleOffice,
    nameIn: { en: 'Municipal Office in Przykładowo' },
    positionsIn: { podinspektor: { en: 'junior inspector' } },
    departments: exampleOffice.departments.map((department) => ({
      ...department,
      ...(department.id === 'registry' ? { nameIn: { en: 'Citizens’ Affairs Unit' } } : {}),
    })),
  };

  it('translates what has a translation', () => {
    const { inLanguages } = renderSignature({ ...ewa, languages: ['en'] }, office, templates);
    expect(inLanguages?.['en']?.full.text.split('\n')).toEqual([
      'Ewa Dudek',
      'junior inspector',
      'Citizens’ Affairs Unit',
      'Municipal Office in Przykładowo',
      'ul. Lipowa 4, 48-999 Przykładowo',
      'tel. +48 77 555 02 21',
      'ewa.dudek@gmina-przykladowo.example',
    ]);
    expect(inLanguages?.['en']?.short.html).toContain('lang="en"');
  });

  it('leaves the signature in the office’s own language as it is', () => {
    const { full, short } = renderSignature({ ...ewa, languages: ['en'] }, office, templates);
    expect({ full, short }).toEqual(renderSignature(ewa, exampleOffice, templates));
  });

  it('gives none where the office has no templates', () => {
    expect(renderSignature({ ...ewa, languages: ['de'] }, office, templates).inLanguages).toBeUndefined();
  });
});

it('renders the notice as a block of its own', () => {
  expect(renderNotice(exampleOffice, templates)).toContain(exampleOffice.notice.text);
  expect(renderSignature(ewa, exampleOffice, templates).full.text).not.toContain(exampleOffice.notice.text);
});
