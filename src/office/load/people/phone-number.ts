import type { Localized } from '../../office';

/**
 * First two digits of Polish numbers: area codes, mobile networks, networks of ministries, and numbers for services
 * (numbering plan of UKE).
 */
const PREFIXES = new Set(
  (
    '12 13 14 15 16 17 18 22 23 24 25 26 29 32 33 34 39 41 42 43 44 45 46 47 48 50 51 52 53 54 55 56 57 58 59 60 61 62 ' +
    '63 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 91 94 95'
  ).split(' '),
);

const EXTENSION = /[ ,;]*(?:\(? ?(?:wewn?\.?|w\.|ext\.?|x|#) ?\d{1,6} ?\)?)$/i;

/**
 * What is wrong with a phone number, or undefined. Polish numbers have nine digits (`77 555 01 12`, `+48 77 555 01 12`,
 * `(0-77) 555-01-12 wew. 7`), others begin with `+` and have 8 to 15 (E.164).
 */
export function phoneFault(phone: string): Localized | undefined {
  const number = phone.trim().replace(EXTENSION, '');
  if (!/^(?:tel\.? ?)?\+?[\d ()/.-]+$/.test(number) || /\+.*\+/.test(number)) return NOT_A_NUMBER;
  const digits = number.replace(/\D/g, '').replace(/^00/, '');
  const abroad = /\+|^0{2}/.test(number.replace(/[^\d+]/g, ''));
  if (abroad && !digits.startsWith('48')) return digits.length >= 8 && digits.length <= 15 ? undefined : FOREIGN;
  // Until 2005 a zero came before the area code; old letterheads still have it.
  const national = (abroad ? digits.slice(2) : digits).replace(/^0(?=\d{9}$)/, '');
  if (national.length !== 9)
    return { pl: `ma ${national.length} cyfr zamiast 9`, en: `has ${national.length} digits instead of 9` };
  return PREFIXES.has(national.slice(0, 2)) ? undefined : unknownArea(national.slice(0, 2));
}

const NOT_A_NUMBER: Localized = { pl: 'nie jest numerem telefonu', en: 'is not a phone number' };
const FOREIGN: Localized = { pl: 'nie jest pełnym numerem zagranicznym', en: 'is not a complete foreign number' };

function unknownArea(code: string): Localized {
  return {
    pl: `ma numer kierunkowy ${code}, którego w Polsce nie ma`,
    en: `has the area code ${code}, which Poland has not`,
  };
}
