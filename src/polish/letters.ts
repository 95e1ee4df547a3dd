/*
 * Character classes by explicit ranges: classic Outlook's runtime knows neither `\p{…}` nor `Intl`.
 * All functions take a UTF-16 code unit (`charCodeAt`); `NaN`, what `charCodeAt` gives past the end, is in no class.
 */

/** Latin (with all Polish letters), Greek, Cyrillic and the other alphabets, and combining marks of decomposed text. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2b0) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2000) return code >= 0x300 && code !== 0x37e && code !== 0x387;
  return code >= 0x3040 && code <= 0xd7ff;
}

/** ASCII digits: the only ones of Polish office mail. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** White space of JavaScript's `\s`, without U+FEFF, which is `isInvisible`. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Soft hyphen, zero-width space and joiners, byte order mark: part of a word when inside it, otherwise nothing. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Hyphen-minus, hyphen, non-breaking hyphen. Dashes separate words and are none. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Typewriter and typographic apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** A capital letter: one that has another small form. */
export function isCapital(character: string): boolean {
  return character !== '' && character !== character.toLowerCase();
}
