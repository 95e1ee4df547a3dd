import { addressEnd, isNamePart } from './addresses';
import { isApostrophe, isDigit, isHyphen, isInvisible, isLetter, isSpace } from './letters';
import type { Token, TokenKind } from './token';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const COMBINING = /[\u0300-\u036f]/;
const POLISH_LETTERS = 'ąćęłńóśźż';

/** Superscript two and three of units of area and volume (m², m³). */
function isSuperscript(code: number): boolean {
  return code === 0xb2 || code === 0xb3;
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || isSuperscript(code);
}

/** A mark that joins two groups of digits into one number: decimal, date, time, fraction, telephone. */
function isDigitSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x2f || code === 0x3a || isHyphen(code);
}

function skipInvisible(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isInvisible(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  let at = end;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) end = ++at;
    else if (isInvisible(code)) at = skipInvisible(text, at, limit);
    else if (isHyphen(code) || isApostrophe(code)) {
      const next = skipInvisible(text, at + 1, limit);
      if (next >= limit || !isWordPart(text.charCodeAt(next))) break;
      at = next;
    } else break;
  }
  return end;
}

function numberEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || (isDigitSeparator(code) && end + 1 < limit && isDigit(text.charCodeAt(end + 1)))) end++;
    else break;
  }
  return end;
}

/** One mark; three or more full stops are one, and so is a character outside the Basic Multilingual Plane. */
function punctuationEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  if (code === 0x2e) {
    let end = start + 1;
    while (end < limit && text.charCodeAt(end) === 0x2e) end++;
    return end - start >= 3 ? end : start + 1;
  }
  const next = text.charCodeAt(start + 1);
  const isPair = code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  return isPair && start + 2 <= limit ? start + 2 : start + 1;
}

/** Whether nothing in the text has to change: most words are in small Polish letters already. */
function isPlainLower(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? code >= 0x41 && code <= 0x5a : POLISH_LETTERS.indexOf(text.charAt(at)) < 0) return false;
  }
  return true;
}

function lowerOf(text: string): string {
  if (isPlainLower(text)) return text;
  const visible = text.replace(INVISIBLE, '');
  return (COMBINING.test(visible) ? visible.normalize('NFC') : visible).toLowerCase();
}

/**
 * Splits a text into tokens, in order and without overlap; what lies between them is white space and invisible characters.
 * A word starts with a letter and may hold digits (`A4`, `m²`, `PB-4`); digits that start a token are a number, letters
 * straight after them a word of their own (`2025r`). File names count as addresses. Linear in the length of the text.
 *
 * @param start first UTF-16 unit to read
 * @param end unit after the last one to read
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(end, text.length);
  let at = Math.max(0, start);
  // An address cannot start inside the run of characters in which none was found.
  let noAddressBefore = at;
  const add = (kind: TokenKind, tokenEnd: number): void => {
    const verbatim = text.slice(at, tokenEnd);
    tokens.push({ kind, text: verbatim, lower: lowerOf(verbatim), start: at, end: tokenEnd });
    at = tokenEnd;
  };
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) {
      at++;
      continue;
    }
    const isWord = isLetter(code);
    if ((isWord || isDigit(code)) && at >= noAddressBefore) {
      const nameStop = namePartEnd(text, at, limit);
      const addressStop = goesOnAsAddress(text.charCodeAt(nameStop)) ? addressEnd(text, at, limit) : -1;
      if (addressStop > at) {
        add('address', addressStop);
        continue;
      }
      noAddressBefore = runEnd(text, nameStop, limit);
    }
    if (isWord) add('word', wordEnd(text, at, limit));
    else if (isDigit(code)) add('number', numberEnd(text, at, limit));
    else add('punctuation', punctuationEnd(text, at, limit));
  }
  return tokens;
}

function namePartEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isNamePart(text.charCodeAt(at))) at++;
  return at;
}

/** What follows the first name of an address: `.`, `@`, `:`. Spares most words the search for one. */
function goesOnAsAddress(code: number): boolean {
  return code === 0x2e || code === 0x40 || code === 0x3a;
}

/** End of the run of names and points in which one search for an address was enough. */
function runEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (!isNamePart(code) && code !== 0x2e) break;
    at++;
  }
  return at;
}
