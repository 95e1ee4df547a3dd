import * as fc from 'fast-check';
import { findIdentifiers } from './find';

const read = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end, valid }) => `${kind}${valid ? '' : '?'}: ${text.slice(start, end)}`);

describe('findIdentifiers', () => {
  it.each([
    ['PESEL 61071402335, pokój 4', ['pesel: 61071402335']],
    ['PESEL 610714 02335.', ['pesel: 610714 02335']],
    ['PESEL 610714-02335', ['pesel: 610714-02335']],
    ['rachunek PL61 9999 0011 0000 3002 0000 4321', ['account: PL61 9999 0011 0000 3002 0000 4321']],
    ['IBAN PL 61999900110000300200004321', ['account: PL 61999900110000300200004321']],
    ['konto: PL61999900110000300200004321.', ['account: PL61999900110000300200004321']],
    ['konto 61-9999-0011-0000-3002-0000-4321', ['account: 61-9999-0011-0000-3002-0000-4321']],
    ['dowód ZXC040312 i ZZK 912345', ['identity-card: ZXC040312', 'identity-card: ZZK 912345']],
    ['paszport ZS 0000177', ['passport: ZS 0000177']],
    ['NIP 123-456-32-18, REGON 123456785', ['nip: 123-456-32-18', 'regon: 123456785']],
    ['61071402335 61999900110000300200004321', ['pesel: 61071402335', 'account: 61999900110000300200004321']],
    ['61071402336', ['pesel?: 61071402336']],
    ['61131402336', []],
    ['dowód ZXC140312, paszport ZS1000177', ['identity-card?: ZXC140312', 'passport?: ZS1000177']],
    ['konto 62 9999 0011 0000 3002 0000 4321', ['account?: 62 9999 0011 0000 3002 0000 4321']],
    ['361071402335', []],
    ['X61071402335', []],
    ['61071402335A', ['pesel: 61071402335']],
    ['tel. 77 555 02 14', []],
    ['znak GK.6642.97.2025, działka 12/7', []],
    ['AZXC040312', []],
    ['zxc040312', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('finds a number wherever it stands', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', 'Ż', ' ', ',', '.', '\n', ':') });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = `${before} 61071402335 ${after}`;
        expect(read(text)).toEqual(['pesel: 61071402335']);
      }),
    );
  });

  it('is linear on hostile input', () => {
    const started = Date.now();
    for (const unit of ['1', '1 ', 'A', 'AB', 'PL1', '1234-', 'ABC 123456 ']) {
      findIdentifiers(unit.repeat(200_000 / unit.length));
    }
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
