import { isRealDay } from '../dates';

/** Sum of the products of digits and weights. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += (values[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

function digits(text: string): number[] {
  const values: number[] = [];
  for (let i = 0; i < text.length; i += 1) values.push(text.charCodeAt(i) - 0x30);
  return values;
}

/** Whether the first six of eleven digits are a date of birth from 1800 to 2299, as in a PESEL. */
export function hasBirthday(number: string): boolean {
  if (!/^\d{11}$/.test(number)) return false;
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(Number(number.slice(2, 4)) / 20)];
  const month = Number(number.slice(2, 4)) % 20;
  return century !== undefined && isRealDay(Number(number.slice(4, 6)), month, century + Number(number.slice(0, 2)));
}

/** PESEL: a date of birth, a serial number and a check digit (Ustawa o ewidencji ludności, art. 15). */
export function isPesel(number: string): boolean {
  return hasBirthday(number) && weighted(digits(number), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** NIP, the tax number: ten digits, the last modulo 11. */
export function isNip(number: string): boolean {
  if (!/^\d{10}$/.test(number)) return false;
  return weighted(digits(number), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]);
}

/** REGON, the number of an organisation: nine digits, fourteen for a local unit; 10 modulo 11 counts as 0. */
export function isRegon(number: string): boolean {
  if (/^\d{9}$/.test(number)) {
    return (weighted(digits(number), [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(number[8]);
  }
  if (!/^\d{14}$/.test(number) || !isRegon(number.slice(0, 9))) return false;
  return (weighted(digits(number), [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(number[13]);
}

/** NRB, a Polish account number of 26 digits without the country code (ISO 13616: the IBAN modulo 97 is 1). */
export function isAccountNumber(number: string): boolean {
  if (!/^\d{26}$/.test(number)) return false;
  const rearranged = `${number.slice(2)}2521${number.slice(0, 2)}`;
  let remainder = 0;
  for (let i = 0; i < rearranged.length; i += 1) remainder = (remainder * 10 + rearranged.charCodeAt(i) - 0x30) % 97;
  return remainder === 1;
}

/** Digits as they are, letters from A = 10, as in documents of identity (ICAO 9303). */
function documentValues(number: string): number[] {
  return number.split('').map((character) => parseInt(character, 36));
}

/** Identity card: three letters and six digits, of which the first is the check digit. */
export function isIdentityCard(number: string): boolean {
  if (!/^[A-Z]{3}\d{6}$/.test(number)) return false;
  return weighted(documentValues(number), [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;
}

/** Polish passport: two letters and seven digits, of which the first is the check digit. */
export function isPassport(number: string): boolean {
  if (!/^[A-Z]{2}\d{7}$/.test(number)) return false;
  return weighted(documentValues(number), [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0;
}
