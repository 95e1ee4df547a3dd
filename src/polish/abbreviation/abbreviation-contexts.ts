import type { AbbreviationContext, AbbreviationMatch } from './abbreviations';
import { isCapital } from '../letters';
import type { Token } from '../token';

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

function isRomanNumeral(token: Token | undefined): boolean {
  return token !== undefined && /^[IVXLC]+$/.test(token.text);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapital(token.text.charAt(0));
}

/** The token after `at`, a colon or an opening quotation mark or bracket passed over. */
function following(tokens: readonly Token[], at: number, skipped: string): Token | undefined {
  const next = tokens[at + 1];
  return next?.kind === 'punctuation' && skipped.indexOf(next.text) >= 0 ? tokens[at + 2] : next;
}

/** "godz. 8", "godz. od 8:00", "godz.: 8–16". */
function isBeforeHour(tokens: readonly Token[], last: number): boolean {
  const next = following(tokens, last, ':');
  if (isNumber(next)) return true;
  return (
    next !== undefined &&
    /^(?:od|do|ok|około|między|pomiędzy)$/.test(next.lower) &&
    isNumber(following(tokens, last + 1, '.'))
  );
}

const TESTS: Readonly<Record<AbbreviationContext, (tokens: readonly Token[], first: number, last: number) => boolean>> =
  {
    always: () => true,
    'after-number': (tokens, first) => isNumber(tokens[first - 1]),
    'after-year': (tokens, first) =>
      /(?:^|[./-])(?:1[5-9]|20|21)\d\d(?:[/-]\d{2,4})?$/.test(tokens[first - 1]?.text ?? ''),
    'before-hour': (tokens, _, last) => isBeforeHour(tokens, last),
    'before-letter': (tokens, _, last) => following(tokens, last, '„"')?.text.length === 1,
    'before-name': (tokens, _, last) => isName(following(tokens, last, '„"')),
    'before-number': (tokens, _, last) => isNumber(tokens[last + 1]) || isRomanNumeral(tokens[last + 1]),
    'before-phone': (tokens, _, last) => isBeforePhone(tokens, last),
    'before-street': (tokens, _, last) => isBeforeStreet(tokens, last),
    'unless-before-name': (tokens, _, last) => !isName(tokens[last + 1]),
    'unless-before-number': (tokens, _, last) => !isNumber(tokens[last + 1]),
  };

/** "tel. 77 555", "tel.: (77) 555", "tel. +48 77", "tel. kom. 600". */
function isBeforePhone(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < Math.min(tokens.length, last + 5); at++) {
    const token = tokens[at];
    if (isNumber(token)) return true;
    if (token?.kind !== 'punctuation' && !/^(?:nr|kom|stacj|służb)$/.test(token?.lower ?? '')) return false;
  }
  return false;
}

/** "ul. Lipowa", "ul. 3 Maja", "pl. św. Anny", "al. ks. Popiełuszki". */
function isBeforeStreet(tokens: readonly Token[], last: number): boolean {
  const next = following(tokens, last, '„"');
  return (
    isName(next) ||
    isNumber(next) ||
    (next !== undefined && /^(?:św|ks|gen|płk|prof|dr|bp|kard|mjr|kpt|marsz)$/.test(next.lower))
  );
}

/** Whether a reader needs no explanation of the abbreviation where it stands: "12 maja 2025 r.", "ul. Lipowa", "tel. 77 555 02 14". */
export function isSelfEvident(tokens: readonly Token[], match: AbbreviationMatch): boolean {
  return match.abbreviation.allowed.some((context) => TESTS[context](tokens, match.first, match.last));
}
