import fc from 'fast-check';
import { cleanValue } from './clean-value';
import { emailAddress } from './email-address';
import { looksLikeFormula } from './formula';
import { languageTag } from './language-tag';
import { phoneFault } from './phone-number';

it.each([
  '77 555 02 01',
  '(77) 555-02-01',
  '(0-77) 555-02-01',
  '077 555 02 01',
  '77/555.02.01',
  'tel. 77 555 02 01',
  '+48 77 555 02 01',
  '0048 600 000 111',
  '+49 3581 5550142',
  '775550201 wew. 12',
  '77 555 02 01, w. 7',
  '77 555 02 01 (wew. 12)',
  '22 555 02 01 ext 1234',
])('accepts the phone number %j', (phone) => {
  expect(phoneFault(phone)).toBeUndefined();
});

it.each([
  ['555 02 01', 'has 7 digits instead of 9'],
  ['77 555 02 011', 'has 10 digits instead of 9'],
  ['+48 77 555 02', 'has 7 digits instead of 9'],
  ['99 555 02 01', 'has the area code 99, which Poland has not'],
  ['+1 23', 'is not a complete foreign number'],
  ['+49 3581 5550142 5550142', 'is not a complete foreign number'],
  ['sekretariat', 'is not a phone number'],
  ['77 555 02 01 lub 02', 'is not a phone number'],
  ['77+555+02+01', 'is not a phone number'],
  ['77 555 02 01 wew.', 'is not a phone number'],
  ["=HYPERLINK('x')", 'is not a phone number'],
])('says of the phone number %j that it %s', (phone, fault) => {
  expect(phoneFault(phone)?.en).toBe(fault);
});

it.each([
  ['Jan.Dab@Urzad.Example', 'jan.dab@urzad.example'],
  ["o'hara+bip@poczta.urzad.example", "o'hara+bip@poczta.urzad.example"],
  ['łukasz@urzad.example', 'łukasz@urzad.example'],
  ['jan@urzad', undefined],
  ['jan.@urzad.example', undefined],
  ['jan..dab@urzad.example', undefined],
  ['jan dab@urzad.example', undefined],
  ['jan@dab@urzad.example', undefined],
  ['<jan@urzad.example>', undefined],
  ['jan@-urzad.example', undefined],
  ['jan@urząd.example', undefined],
  [`${'a'.repeat(65)}@urzad.example`, undefined],
  ['', undefined],
])('reads %j as the address %j', (value, expected) => {
  expect(emailAddress(value)).toBe(expected);
});

it.each([
  ['  Dąb\u00a0 \tKowalski\r\n', 'Dąb Kowalski', false],
  ['\ufeffJan', 'Jan', false],
  ['Jan\u202e', 'Jan', true],
  ['J\u200ban', 'Jan', true],
  ['Jan\u0000Dąb', 'Jan Dąb', true],
  ['\u{e0041}Jan', 'Jan', true],
  ['\ue000Jan\u{f0000}', 'Jan', true],
  ['\ufff9Jan\ufffa\ufffb', 'Jan', true],
  ['\u0600Jan', 'Jan', true],
  ['\ud800Jan\udc00', 'Jan', true],
  ['\ud83d\u200b\ude00', '', true],
  ['\u3164\u115f\u1160\uffa0', '', true],
  ['\u2800', '', true],
  ['J\ufe0fan\u034f\ufffe', 'Jan', true],
  ['\u2003Jan\u3000Dąb\u2028', 'Jan Dąb', false],
  ['😀 Łucja', '😀 Łucja', false],
  ['–', '', false],
  ['', '', false],
])('cleans %j', (raw, value, invisible) => {
  expect(cleanValue(raw)).toEqual({ value, invisible });
});

it('finds nothing to take away in what it has made', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  const marks = fc.string({ unit: fc.constantFrom('-', '.', ' ', '\u200b', '\u2800', '\ud83d', '\ude00', 'a') });
  fc.assert(
    fc.property(fc.oneof(units, marks), fc.integer({ min: 1, max: 8 }), (raw, length) => {
      const { value } = cleanValue(raw, length);
      expect(cleanValue(value, length)).toEqual({ value, invisible: false });
      expect(value.length).toBeLessThanOrEqual(length);
    }),
    { numRuns: 2000 },
  );
});

it('reports everything it takes away', () => {
  for (let code = 0; code <= 0x10ffff; code += code === 0x33ff ? 0x1a00 : 1) {
    const character = String.fromCodePoint(code);
    const { value, invisible } = cleanValue(`a${character}b`);
    if (value === `a${character}b` || value === 'a b') continue;
    if (!invisible) throw new Error(`U+${code.toString(16)} goes without a word`);
  }
});

it('cuts long values, never through a character', () => {
  expect(cleanValue(`${'a'.repeat(199)}😀${'b'.repeat(10_000)}`)).toEqual({
    value: 'a'.repeat(199),
    invisible: false,
    cutFrom: 10_201,
  });
});

it.each([
  ['=1+1', true],
  ['+48', true],
  ['-2', true],
  ['@SUM(A1)', true],
  ['＝1', true],
  ['Jan', false],
  ["'=1", false],
])('whether %j looks like a formula: %j', (value, expected) => {
  expect(looksLikeFormula(value)).toBe(expected);
});

it.each([
  ['EN', 'en'],
  ['pt_br', 'pt-BR'],
  ['csb', 'csb'],
  ['angielski', undefined],
  ['', undefined],
])('reads %j as the language %j', (value, expected) => {
  expect(languageTag(value)).toBe(expected);
});
