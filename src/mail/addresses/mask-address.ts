import type { Body } from '../draft';
import type { Range } from '../edit';

/** The ways the sign @ is written in the source of a body: as it is, as a character reference, percent-encoded in a link. */
const AT_SIGNS = ['@', '&#64;', '&#x40;', '&commat;', '%40'];

/** Lower case of ASCII letters only: the length never changes, so that offsets stay true. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function isAddressCharacter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9_%+-]/.test(character);
}

/** Whether `[start, end)` of `source` is a whole address and not the tail or the head of a longer one. */
function isWholeAddress(source: string, start: number, end: number): boolean {
  const before = source[start - 1];
  const encodedBefore = /%[0-9a-f]{2}$/.test(source.slice(Math.max(0, start - 3), start));
  if (!encodedBefore && (isAddressCharacter(before) || before === '.')) return false;
  const after = source[end];
  if (after === '%') return true;
  if (after === '.' || after === '-') return !/^[.-][a-z0-9]/.test(source.slice(end, end + 2));
  return !isAddressCharacter(after);
}

function occurrences(source: string, email: string): readonly Range[] {
  const at = email.lastIndexOf('@');
  const found: Range[] = [];
  for (const sign of AT_SIGNS) {
    const written = email.slice(0, at) + sign + email.slice(at + 1);
    for (let start = source.indexOf(written); start >= 0; start = source.indexOf(written, start + 1)) {
      const end = start + written.length;
      if (isWholeAddress(source, start, end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where tags of an HTML source begin and end, quoted attribute values taken into account; in ascending order. */
function tags(source: string): readonly Range[] {
  const found: Range[] = [];
  let start = source.indexOf('<');
  while (start >= 0) {
    if (!/^[a-z/!?]/i.test(source.slice(start + 1, start + 2))) {
      start = source.indexOf('<', start + 1);
      continue;
    }
    let end = start + 1;
    let quote = '';
    while (end < source.length) {
      const character = source.charAt(end);
      if (quote !== '') quote = character === quote ? '' : quote;
      else if (character === '>') break;
      else if ((character === '"' || character === "'") && source.charAt(end - 1) === '=') quote = character;
      end += 1;
    }
    found.push({ start, end });
    start = source.indexOf('<', end);
  }
  return found;
}

/**
 * Takes an e-mail address out of a body: in running text `replacement` stands in its place, in HTML tags (links,
 * titles) nothing does. Upper and lower case are the same; longer addresses that contain this one stay.
 */
export function maskAddress(body: Body, email: string, replacement: string): Body {
  if (email.lastIndexOf('@') < 1) return body;
  const found = occurrences(lowerAscii(body.content), lowerAscii(email));
  if (found.length === 0) return body;
  const inside = body.format === 'html' ? tags(body.content) : [];
  let content = '';
  let done = 0;
  let tag = 0;
  for (const { start, end } of found) {
    while ((inside[tag]?.end ?? Infinity) < start) tag += 1;
    const inTag = (inside[tag]?.start ?? Infinity) < start;
    content += body.content.slice(done, start) + (inTag ? '' : replacement);
    done = end;
  }
  return { format: body.format, content: content + body.content.slice(done) };
}
