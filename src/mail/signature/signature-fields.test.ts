import type { LetterContext } from '../letter';
import { readSignatureFields } from './signature-fields';

const context: LetterContext = {
  officeNames: ['Urząd Gminy w Przykładowie', 'Urzędu Gminy w Przykładowie'],
  departmentNames: ['Referat Ochrony Środowiska'],
  notices: [],
};

function read(text: string, name = 'Anna Lis', known = context): Record<string, string> {
  const fields = readSignatureFields(text, 0, text.length, name, known);
  const result: Record<string, string> = {};
  for (const [field, range] of Object.entries(fields)) {
    result[field] = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  }
  return result;
}

const complete = {
  name: 'Anna Lis',
  position: 'inspektor',
  office: 'Urząd Gminy w Przykładowie',
  department: 'Referat Ochrony Środowiska',
  address: 'ul. Lipowa 4, 48-999 Przykładowo',
  phone: '77 555 02 14',
};

describe('readSignatureFields', () => {
  it.each([
    'Anna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14',
    'Anna Lis, inspektor\nReferat Ochrony Środowiska, Urząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo, tel. 77 555 02 14',
    'Anna Lis | inspektor | Referat Ochrony Środowiska | Urząd Gminy w Przykładowie | ul. Lipowa 4, 48-999 Przykładowo | 77 555 02 14',
    'Urząd Gminy w Przykładowie • Referat Ochrony Środowiska\nAnna Lis – inspektor\nul. Lipowa 4, 48-999 Przykładowo • 77 555 02 14',
    'Anna Lis / inspektor\nUrząd Gminy w Przykładowie / Referat Ochrony\nŚrodowiska\nul. Lipowa 4, 48-999 Przykładowo / telefon: 77 555 02 14',
    'Anna Lis; inspektor; Referat Ochrony Środowiska; Urząd Gminy w Przykładowie; ul. Lipowa 4, 48-999 Przykładowo; 77 555 02 14',
    '-- \ninspektor Anna Lis\nReferat Ochrony Środowiska\nUrząd Gminy w\nPrzykładowie\nul. Lipowa 4, 48-999 Przykładowo\nTEL 77 555 02 14\nfax 77 555 02 99\nNIP 123-456-32-18, REGON 123456785',
  ])('finds all fields of %j', (text) => {
    const found = read(text);
    expect({ ...found, position: found.position?.replace(/ Anna Lis.*/, '') }).toEqual(complete);
  });

  it.each([
    '(77) 555 02 14', '77-555-02-14', '77 555-02-14', '775550214', '+48 77 555 02 14', '+48 775550214', '77/5550214', '0048 77 555 02 14',
    '77.555.02.14', '555 02 14', '77 555\n02 14',
  ])('reads the phone %j', (phone) => {
    expect(read(`Anna Lis\ntel. ${phone}`).phone).toBe(phone.replace('\n', ' '));
  }); // prettier-ignore

  it.each([
    'Anna Lis\nfax 77 555 02 14', 'Anna Lis\nREGON 123456785', 'Anna Lis\nNIP: 123-456-32-18', 'Anna Lis\nul. Lipowa 4, 48-999 Przykładowo',
    'Anna Lis\n35 9999 0009 0000 2001 0000 5678', 'Anna Lis\npokój 12',
  ])('finds no phone in %j', (text) => {
    expect(read(text).phone).toBeUndefined();
  }); // prettier-ignore

  it.each([
    ['Lis Anna\nsekretarz', 'Lis Anna'],
    ['mgr inż. Anna Lis\nsekretarz', 'Anna Lis'],
    ['ANNA LIS\nsekretarz', 'ANNA LIS'],
    ['Anna Lis-Nowak\nsekretarz', 'Anna Lis-Nowak'],
    ['Piotr Dudek\nsekretarz', 'Piotr Dudek'],
    ['Anna\nsekretarz', undefined],
    ['Urząd Miasta\nsekretarz', undefined],
  ])('name in %j', (text, name) => {
    expect(read(text).name).toBe(name);
  });

  it.each([
    ['Anna Lis\nsamodzielny referent do spraw obronnych\n77 555 02 14', 'samodzielny referent do spraw obronnych'],
    ['Anna Lis\nZastępca Kierownika Referatu', 'Zastępca Kierownika Referatu'],
    ['Anna Lis\nPOWIATOWY RZECZNIK KONSUMENTÓW', 'POWIATOWY RZECZNIK KONSUMENTÓW'],
    ['Anna Lis\nkierownik Biura Rady', 'kierownik'],
    ['Anna Lis\nopiekunka miejskiej zieleni', 'opiekunka miejskiej zieleni'],
    ['Anna Lis\ndo spraw gospodarki wodnej', undefined],
    ['Anna Lis\nanna.lis@gmina.example\nwww.gmina.example', undefined],
    ['Anna Lis', undefined],
  ])('position in %j', (text, position) => {
    const found = read(text).position;
    expect(position === 'kierownik' ? found?.slice(0, 9) : found).toBe(position);
  });

  it.each([
    ['Anna Lis\nWydział Geodezji, Kartografii i Katastru', 'Wydział Geodezji'],
    ['Anna Lis\nWYDZIAŁ KOMUNIKACJI', 'WYDZIAŁ KOMUNIKACJI'],
    ['Anna Lis\nNaczelnik Wydziału Komunikacji', 'Wydziału Komunikacji'],
    ['Anna Lis\nkierownik referatu', undefined],
    ['Anna Lis\nSamodzielne Stanowisko do spraw Kadr', 'Samodzielne Stanowisko do spraw Kadr'],
  ])('department in %j', (text, department) => {
    expect(
      read(text, 'Anna Lis', { officeNames: [], departmentNames: [], notices: [] }).department?.slice(
        0,
        department?.length,
      ),
    ).toBe(department);
  });

  it.each([
    ['Anna Lis\nStarostwo Powiatowe w Nigdzie', 'Starostwo Powiatowe w Nigdzie'],
    ['Anna Lis\nURZĄD MIEJSKI W NIGDZIE', 'URZĄD MIEJSKI W NIGDZIE'],
    ['Anna Lis\ngeolog powiatowy', undefined],
    ['Anna Lis\nsekretarz gminy', undefined],
  ])('office in %j', (text, office) => {
    expect(read(text).office).toBe(office);
  });

  it.each([
    ['plac Wolności 13, 48-999 Przykładowo', 'plac Wolności 13, 48-999 Przykładowo'],
    ['48-999 Przykładowo, ul. Lipowa 4', '48-999 Przykładowo, ul. Lipowa 4'],
    ['Rynek 1', 'Rynek 1'],
    ['al. Jana Pawła II 5a', 'al. Jana Pawła II 5a'],
    ['Przykładowo', undefined],
  ])('address in %j', (text, address) => {
    expect(read(`Anna Lis\n${text}\ntel. 77 555 02 14`).address).toBe(address);
  });

  it('reads long runs of separators and digits in linear time', () => {
    const started = Date.now();
    for (const piece of ['|', ' - ', '7 ', 'ul. a ', ', ', 'Wydział ', '(', 'Aa ']) {
      read(piece.repeat(40_000));
    }
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
