import { isDigit, isLetter } from '../letters';
import { hasBirthday, isAccountNumber, isIdentityCard, isNip, isPassport, isPesel, isRegon } from './checksums';

export type IdentifierKind = 'pesel' | 'account' | 'identity-card' | 'passport' | 'nip' | 'regon';

/** A number that identifies a person, an account or an organisation, as it is written: `PL61 9999 …`, `ZXC 040312`. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  /** Without spaces, hyphens and the country code. */
  readonly number: string;
  /** Whether the check digit fits. A misspelt number still points at somebody, but only its name tells what it is. */
  readonly valid: boolean;
}

/** A run of digits as written between separators. */
interface Group {
  readonly start: number;
  readonly end: number;
}

/** An account number. */
const LONGEST = 26;

/** One space, hyphen or dash between two groups of one number; a line break ends the number. */
function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2d || code === 0x2011 || code === 0x2013;
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

interface Kind {
  readonly kind: IdentifierKind;
  readonly valid: boolean;
}

/** What a number of so many digits can be. */
function kindOf(number: string): Kind | undefined {
  if (number.length === 11) return hasBirthday(number) ? { kind: 'pesel', valid: isPesel(number) } : undefined;
  if (number.length === 26) return { kind: 'account', valid: isAccountNumber(number) };
  if (number.length === 10) return isNip(number) ? { kind: 'nip', valid: true } : undefined;
  if (number.length === 9 || number.length === 14) return isRegon(number) ? { kind: 'regon', valid: true } : undefined;
  return undefined;
}

/** Start of an account number's country code „PL” before `start`, or `start` itself. */
function withCountryCode(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 4), start);
  const code = /(^|[^0-9A-Za-z])(PL[ \u00a0]?)$/i.exec(before);
  return code ? start - (code[2] ?? '').length : start;
}

function joined(text: string, groups: readonly Group[], first: number, last: number): string {
  let number = '';
  for (let i = first; i <= last; i += 1) number += text.slice(groups[i]?.start, groups[i]?.end);
  return number;
}

/** Numbers in a chain of groups joined by separators: the longest that is valid, wherever it starts in the chain. */
function inChain(text: string, groups: readonly Group[]): Identifier[] {
  const found: Identifier[] = [];
  for (let i = 0; i < groups.length; i += 1) {
    const first = groups[i];
    if (first === undefined) continue;
    let length = 0;
    let best: Identifier | undefined;
    let bestGroup = i;
    for (let j = i; j < groups.length; j += 1) {
      const group = groups[j];
      if (group === undefined || length + group.end - group.start > LONGEST) break;
      length += group.end - group.start;
      const whole = i === 0 && j === groups.length - 1;
      // A part of a chain is only taken for an account number: figures side by side are common.
      if (i !== j && !whole && length !== LONGEST) continue;
      const number = joined(text, groups, i, j);
      const read = kindOf(number);
      if (read && (i === j || whole || (read.kind === 'account' && read.valid))) {
        const start = read.kind === 'account' ? withCountryCode(text, first.start) : first.start;
        best = { ...read, start, end: group.end, number };
        bestGroup = j;
      }
    }
    if (best) {
      found.push(best);
      i = bestGroup;
    }
  }
  return found;
}

/** `ZXC 040312`, `ZXC 04 03 12`, `ZXC nr 040312`, `ZS 0000177`: capital letters, then digits; `start` is the first letter. */
function documentAt(text: string, start: number): Identifier | undefined {
  const match =
    /^([A-Z]{2,3})(?:[ \u00a0-]?|,? (?:nr|numer)\.? )(\d(?:[ \u00a0]?\d){5,6})(?![ \u00a0]?\d|[A-Za-z])/.exec(
      text.slice(start, start + 30),
    );
  if (!match) return undefined;
  const number = `${match[1] ?? ''}${(match[2] ?? '').replace(/\D/g, '')}`;
  const end = start + match[0].length;
  if (/^[A-Z]{3}\d{6}$/.test(number))
    return { kind: 'identity-card', start, end, number, valid: isIdentityCard(number) };
  return /^[A-Z]{2}\d{7}$/.test(number)
    ? { kind: 'passport', start, end, number, valid: isPassport(number) }
    : undefined;
}

/**
 * Finds identifiers in a text, in order and without overlap: PESEL, account numbers (NRB, IBAN), identity cards,
 * passports, NIP, REGON, with and without spaces and hyphens. Numbers of the first four whose check digit does not fit
 * are found too, as not `valid`. Linear.
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const groups: Group[] = [{ start: at, end: digitsEnd(text, at) }];
      let end = groups[0]?.end ?? at;
      while (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
        groups.push({ start: end + 1, end: digitsEnd(text, end + 1) });
        end = groups[groups.length - 1]?.end ?? end;
      }
      found.push(...inChain(text, groups));
      at = end;
    } else if (isLetter(code)) {
      const document = documentAt(text, at);
      if (document) found.push(document);
      let end = document?.end ?? at;
      if (/^PL\d/i.test(text.slice(at, at + 3))) end = at + 2;
      else while (isWordPart(text.charCodeAt(end))) end += 1;
      at = end;
    } else at += 1;
  }
  return found;
}
