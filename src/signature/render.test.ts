import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Person } from '../office/office';
import { exampleOffice } from '../rules/examples/example-letter';
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

it('keeps hostile values inert', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<script>', '{{person.email}}', '"', "'", '&amp;', '</div>', '{{{', 'ą', ' ', '=1+1'), {
        maxLength: 12,
      }),
      (parts) => {
        const value = parts.join('');
        const { full, short } = renderSignature({ ...ewa, position: value, room: value }, exampleOffice, templates);
        for (const html of [full.html, short.html]) {
          expect(html).not.toContain('<script');
          expect(html.match(/<\/div>/g)).toHaveLength(2);
        }
        for (const block of [full, short]) expect(block.text).not.toContain('&lt;');
      },
    ),
    { numRuns: 200 },
  );
});

it('renders the notice as a block of its own', () => {
  expect(renderNotice(exampleOffice, templates)).toContain(exampleOffice.notice.text);
  expect(renderSignature(ewa, exampleOffice, templates).full.text).not.toContain(exampleOffice.notice.text);
});
