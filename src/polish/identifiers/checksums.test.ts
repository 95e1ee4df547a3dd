import { isAccountNumber, isIdentityCard, isNip, isPassport, isPesel, isRegon } from './checksums';

describe('checksums', () => {
  it.each([
    ['61071402335', true],
    ['04222912880', true],
    ['95830300011', true],
    ['61071402336', false],
    ['61133202335', false],
    ['00000000000', false],
    ['6107140233', false],
  ])('PESEL %s: %s', (number, expected) => expect(isPesel(number)).toBe(expected));

  it.each([
    ['1234563218', true],
    ['1234563219', false],
    ['123456321', false],
  ])('NIP %s: %s', (number, expected) => expect(isNip(number)).toBe(expected));

  it.each([
    ['123456785', true],
    ['12345678512347', true],
    ['123456786', false],
    ['12345678512348', false],
    ['12345678', false],
  ])('REGON %s: %s', (number, expected) => expect(isRegon(number)).toBe(expected));

  it.each([
    ['35999900090000200100005678', true],
    ['61999900110000300200004321', true],
    ['62999900110000300200004321', false],
    ['6199990011000030020000432', false],
  ])('account %s: %s', (number, expected) => expect(isAccountNumber(number)).toBe(expected));

  it.each([
    ['ZZK912345', true],
    ['ZXC040312', true],
    ['ZXC140312', false],
    ['ZX040312', false],
  ])('identity card %s: %s', (number, expected) => expect(isIdentityCard(number)).toBe(expected));

  it.each([
    ['ZS0000177', true],
    ['EH0123456', true],
    ['EH1123456', false],
    ['EHA123456', false],
  ])('passport %s: %s', (number, expected) => expect(isPassport(number)).toBe(expected));
});
