import { SIGNATURE_FIELDS, type SignatureField } from '../mail/letter';
import { checkExample } from './examples/check-example';
import { footerIncomplete } from './footer-incomplete';

const LINES: Readonly<Record<SignatureField, string>> = {
  name: 'Anna Lis',
  position: 'inspektor',
  office: 'Urząd Gminy w Przykładowie',
  department: 'Referat Ochrony Środowiska',
  address: 'ul. Lipowa 4, 48-999 Przykładowo',
  phone: 'tel. 77 555 02 14',
};

const signedWith = (fields: readonly SignatureField[], separator = '\n') => ({
  body: {
    format: 'plain' as const,
    content: `Szanowni Państwo,\n\nworki są w pokoju 12.\n\nZ poważaniem\n${fields.map((field) => LINES[field]).join(separator)}\n`,
  },
});

const missing = (fields: readonly SignatureField[], separator?: string): (string | undefined)[] =>
  checkExample(footerIncomplete, signedWith(fields, separator)).map(({ field }) => field);

describe('footer-incomplete', () => {
  it.each(SIGNATURE_FIELDS.filter((field) => field !== 'name'))('misses the %s', (field) => {
    const others = SIGNATURE_FIELDS.filter((other) => other !== field);
    expect(missing(others)).toEqual([field]);
    expect(missing(others, ' | ')).toEqual([field]);
  });

  it('is silent about a complete footer in any order', () => {
    expect(missing(SIGNATURE_FIELDS)).toEqual([]);
    expect(missing(['name', 'department', 'office', 'phone', 'position', 'address'])).toEqual([]);
  });

  it('leaves a bare name to footer-missing', () => {
    expect(missing(['name'])).toEqual([]);
  });

  it('asks for the fields the office wants', () => {
    const findings = checkExample(footerIncomplete, signedWith(['name', 'office', 'phone']), {
      required: ['name', 'phone'],
    });
    expect(findings).toEqual([]);
  });

  it('offers one and the same signature for every missing field', () => {
    const findings = checkExample(footerIncomplete, signedWith(['name', 'phone']));
    expect(new Set(findings.map(({ fixes }) => JSON.stringify(fixes))).size).toBe(1);
    expect(findings[0]?.fixes?.[0]?.edits[0]).toMatchObject({ type: 'replace-block' });
  });
});

it.each([
  ['Anna Lis', true],
  ['Anna Lis-Nowak', true],
  ['Ewa Dudek', false],
])('footer-incomplete puts the full signature in place of that of %s without a look: %j', (name, safe) => {
  const content = `Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n\n${name}\ninspektor\ntel. 77 555 02 14\n`;
  const findings = checkExample(footerIncomplete, { body: { format: 'plain', content } });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map(({ fixes }) => fixes?.[0]?.safe)).toEqual(findings.map(() => safe));
});
