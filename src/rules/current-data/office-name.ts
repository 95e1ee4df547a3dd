import type { Range } from '../../mail/edit';
import type { Letter } from '../../mail/letter';
import type { Office } from '../../office/office';
import type { Token } from '../../polish/token';
import { tokenize } from '../../polish/tokens';

/** Where the author names the office wrongly: the whole name, and what to mend in it. */
export interface WrongOfficeName extends Range {
  readonly wrong: Range;
  readonly right: string;
}

/** Words of a place name; „w Kędzierzynie-Koźlu” is one token, its parts count one by one. */
function parts(place: string): string[] {
  return place.toLowerCase().split(/[\s-]+/);
}

/** Number of single letters to change, add or leave out; words longer than the bound are not compared. */
function distance(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return Infinity;
  let row = b.split('').map((_, index) => index + 1);
  row.unshift(0);
  a.split('').forEach((letter, i) => {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const substitution = (row[j] ?? 0) + (letter === b.charAt(j) ? 0 : 1);
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  });
  return row[b.length] ?? 0;
}

/** Whether a place is the office's own, left incomplete or misspelt: not the same and not another place. */
function isSlip(place: string, official: string): boolean {
  const given = parts(place);
  const wanted = parts(official);
  if (given.join(' ') === wanted.join(' ')) return false;
  if (given.length < wanted.length) return given.every((part) => wanted.indexOf(part) >= 0 && part.length > 3);
  if (given.length > wanted.length) return false;
  return given.every((part, i) => {
    const right = wanted[i] ?? '';
    return part === right || (part.length > 4 && distance(part, right) <= (part.length > 6 ? 2 : 1));
  });
}

/** Whether two words are forms of one: „Starostwo”, „Starostwa”. */
function isForm(word: string, of: string): boolean {
  const stem = Math.max(3, of.length - 2);
  return Math.abs(word.length - of.length) <= 3 && word.slice(0, stem) === of.slice(0, stem);
}

function isPreposition(token: Token | undefined): boolean {
  return token?.lower === 'w' || token?.lower === 'we';
}

/** The place named from token `at` on: capitalised words side by side, no more than the right name has. */
function placeAt(text: string, tokens: readonly Token[], at: number, words: number): Range | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || first.text === first.lower) return undefined;
  let { end } = first;
  for (let next = at + 1; next < at + words; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.text === token.lower || text.slice(end, token.start).trim() !== '') break;
    end = token.end;
  }
  return { start: first.start, end };
}

/** Offices take their kind from these: „Urząd Powiatowy” is no name of a „Starostwo Powiatowe”, but means it. */
const OFFICE_KIND = /^(?:urz(?:ąd|ędu|ędem|ędzie|ędowi)|starostw(?:o|a|em|ie|u))$/;

/** How the words at `at` name an office like ours: by its kind (`same`), by another kind with our own attribute, or not. */
function kindAt(tokens: readonly Token[], at: number, kind: readonly string[]): 'same' | 'other' | undefined {
  const [first = '', ...attribute] = kind;
  const word = tokens[at]?.lower ?? '';
  const isSame = isForm(word, first);
  if (!isSame && (attribute.length === 0 || !OFFICE_KIND.test(first) || !OFFICE_KIND.test(word))) return undefined;
  if (!attribute.every((expected, i) => isForm(tokens[at + 1 + i]?.lower ?? '', expected))) return undefined;
  return isSame ? 'same' : 'other';
}

/**
 * Where the body calls the author's office by a name that is nearly the official one („Starostwo Powiatowe w Koźlu” or
 * „Urząd Powiatowy w Koźlu” for „Starostwo Powiatowe w Kędzierzynie-Koźlu”). Offices of other places are other offices.
 */
export function wrongOfficeNames(letter: Letter, office: Office): WrongOfficeName[] {
  const name = tokenize(office.name);
  const preposition = name.map(isPreposition).lastIndexOf(true);
  if (preposition < 1) return [];
  const kind = name.slice(0, preposition).map(({ lower }) => lower);
  const rightPlace = office.name.slice(name[preposition + 1]?.start ?? office.name.length).trim();
  const words = name.length - preposition - 1;
  const found: WrongOfficeName[] = [];
  for (const { part, sentences } of letter.passages) {
    if (part !== 'body' || rightPlace === '') continue;
    for (const { tokens } of sentences) {
      for (let at = 0; at + kind.length < tokens.length; at += 1) {
        const named = kindAt(tokens, at, kind);
        const start = tokens[at]?.start;
        if (named === undefined || start === undefined || !isPreposition(tokens[at + kind.length])) continue;
        const place = placeAt(letter.text, tokens, at + kind.length + 1, words);
        if (place === undefined) continue;
        const given = letter.text.slice(place.start, place.end);
        const whole = { start, end: place.end };
        if (named === 'other' && (given === rightPlace || isSlip(given, rightPlace))) {
          found.push({ ...whole, wrong: whole, right: office.name });
        } else if (named === 'same' && isSlip(given, rightPlace)) {
          found.push({ ...whole, wrong: place, right: rightPlace });
        }
      }
    }
  }
  return found;
}
