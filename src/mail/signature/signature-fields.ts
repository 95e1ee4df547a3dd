import type { Range } from '../edit';
import { fold, foldName } from '../text/fold';
import type { LetterContext, Signature, SignatureField } from '../letter';
import { findPhone } from './signature-phone';
import {
  DEPARTMENT_OF_HEAD,
  DEPARTMENT_WORDS,
  OFFICE_WORDS,
  OTHER_LINE,
  POSITIONS,
  POSTAL_CODE,
  STREET,
} from './signature-vocabulary';
import { isCapital, readWords, type Word } from '../text/words';

type Fields = Partial<Record<SignatureField, Range>>;

/** Signatures are short; what is longer is read up to here. */
const SIGNATURE_LIMIT = 3000;

/** A position nobody has listed is a short line in small letters. */
const POSITION_WORDS = 8;

/** Separates fields in a line: `|`, `•`, `·`, `;`, ` / `, ` - `, tabs and wide gaps. */
const SEPARATOR = / *[|•·∙;\n\t] *| +\/ +| +- +| {3,}/g;

/** Reads the fields of the signature that stands in `[start, end)` of `text`. */
export function readSignatureFields(
  text: string,
  start: number,
  end: number,
  fromName: string,
  context: LetterContext,
): Signature['fields'] {
  const raw = text.slice(start, Math.min(end, start + SIGNATURE_LIMIT));
  const folded = fold(raw);
  const fields: Fields = {};
  const phone = findPhone(folded);
  const address = findAddress(withLineBreaks(raw, folded));
  const office = findListed(folded, context.officeNames) ?? findByWord(raw, folded, OFFICE_WORDS);
  const department =
    findListed(folded, context.departmentNames) ??
    findByWord(raw, folded, DEPARTMENT_WORDS) ??
    findByWord(raw, folded, DEPARTMENT_OF_HEAD);
  const found = [phone, address, office, department].filter((range): range is Range => range !== undefined);
  const name = findFromName(raw, folded, fromName) ?? findName(raw, folded, found);
  const position = findPosition(raw, folded, name === undefined ? found : found.concat(name));
  set(fields, 'name', name, start);
  set(fields, 'position', position, start);
  set(fields, 'office', office, start);
  set(fields, 'department', department, start);
  set(fields, 'address', address, start);
  set(fields, 'phone', phone, start);
  return fields;
}

function set(fields: Fields, field: SignatureField, range: Range | undefined, offset: number): void {
  if (range !== undefined) {
    fields[field] = { start: range.start + offset, end: range.end + offset };
  }
}

function findAddress(folded: string): Range | undefined {
  const street = STREET.exec(folded);
  const code = POSTAL_CODE.exec(folded);
  const ranges: Range[] = [];
  if (street !== null && street[1] !== undefined) {
    const at = street.index + street[0].length - street[1].length;
    ranges.push({ start: at, end: at + street[1].length });
  }
  if (code !== null && code[1] !== undefined) {
    const at = code.index + code[0].indexOf(code[1]);
    ranges.push({ start: at, end: townEnd(folded, at + code[1].length) });
  }
  const first = ranges[0];
  const second = ranges[1];
  if (first === undefined || second === undefined) {
    return first;
  }
  const near = Math.abs(second.start - first.start) < 120;
  return near ? { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) } : second;
}

/** Folded text with the line breaks of the raw one: a street does not go on in the next line. */
function withLineBreaks(raw: string, folded: string): string {
  let result = '';
  let at = 0;
  for (let newline = raw.indexOf('\n'); newline >= 0; newline = raw.indexOf('\n', newline + 1)) {
    result += `${folded.slice(at, newline)}\n`;
    at = newline + 1;
  }
  return result + folded.slice(at);
}

function townEnd(folded: string, from: number): number {
  const match = /^[ ,\n]{0,3}[a-z][a-z -]{1,40}/.exec(folded.slice(from, from + 45));
  if (match === null) {
    return from;
  }
  return from + match[0].replace(/ +- .*$| +(?:tel|telefon|kom|fax|faks|e-mail)$/, '').replace(/[ -]+$/, '').length;
}

/** A name from the office's list, in any capitals, also wrapped. */
function findListed(folded: string, names: readonly string[]): Range | undefined {
  let best: Range | undefined;
  for (const name of names) {
    const wanted = foldName(name).trim();
    const at = wanted === '' ? -1 : folded.indexOf(wanted);
    if (at >= 0 && (best === undefined || wanted.length > best.end - best.start)) {
      best = { start: at, end: at + wanted.length };
    }
  }
  return best;
}

/** A name that begins with a word such names begin with, up to the end of its part of the line. */
function findByWord(raw: string, folded: string, pattern: RegExp): Range | undefined {
  for (const part of splitParts(raw)) {
    const match = pattern.exec(folded.slice(part.start, part.end));
    if (match !== null && match[1] !== undefined) {
      const start = part.start + match.index + match[0].length - match[1].length;
      if (isName(raw, start, part.end)) {
        return { start, end: part.end };
      }
    }
  }
  return undefined;
}

/** In a signature names of offices and units are written with a capital or in small letters, but not inside a sentence. */
function isName(raw: string, start: number, end: number): boolean {
  return (
    end - start <= 160 &&
    !/[.?!] \S/.test(raw.slice(start, end).replace(/\b(?:ds|dot|im|nr|św|ul|pl|al|tel|Sp)\./g, ''))
  );
}

/** Parts of the signature between separators. */
function splitParts(raw: string): Range[] {
  const parts: Range[] = [];
  const dashed = raw.replace(/[–—]/g, '-');
  let from = 0;
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(dashed); match !== null; match = SEPARATOR.exec(dashed)) {
    if (match.index > from) {
      parts.push({ start: from, end: match.index });
    }
    from = match.index + match[0].length;
  }
  if (from < raw.length) {
    parts.push({ start: from, end: raw.length });
  }
  return parts;
}

/** The words of the display name in any order, at least a first name and a surname. */
function findFromName(raw: string, folded: string, fromName: string): Range | undefined {
  const wanted = readWords(fold(fromName), 0, 6)
    .map((word) => word.text)
    .filter((word) => word.length > 1);
  if (wanted.length < 2) {
    return undefined;
  }
  for (const part of splitParts(raw)) {
    const words = readWords(folded.slice(part.start, part.end), 0, 40);
    const hits = words.filter((word) => wanted.indexOf(word.text) >= 0);
    const distinct = new Set(hits.map((word) => word.text));
    const first = hits[0];
    const last = hits[hits.length - 1];
    if (distinct.size >= 2 && first !== undefined && last !== undefined) {
      return { start: part.start + first.start, end: part.start + last.end };
    }
  }
  return undefined;
}

const TITLE = /^(?:dr|hab|inz|mgr|lic|prof|ks|lek|med|arch|mba|adw)$/;

/** The first part that looks like a person's name: two or three words with capitals, titles apart. */
function findName(raw: string, folded: string, found: readonly Range[]): Range | undefined {
  for (const part of splitByComma(raw)) {
    if (overlaps(part, found) || OTHER_LINE.test(folded.slice(part.start, part.end))) {
      continue;
    }
    const words = readWords(folded.slice(part.start, part.end), 0, 9).filter((word) => !TITLE.test(word.text));
    const capitals = words.every(
      (word) => isCapital(raw, part.start + word.start) && !/\d/.test(word.text) && word.text.length > 1,
    );
    const first = words[0];
    const last = words[words.length - 1];
    if (
      first !== undefined &&
      last !== undefined &&
      words.length >= 2 &&
      words.length <= 3 &&
      capitals &&
      !hasPosition(words)
    ) {
      return { start: part.start + first.start, end: part.start + last.end };
    }
  }
  return undefined;
}

function hasPosition(words: readonly Word[]): boolean {
  return words.some((word) => POSITIONS.has(word.text));
}

function findPosition(raw: string, folded: string, found: readonly Range[]): Range | undefined {
  const parts = splitByComma(raw);
  for (const part of parts) {
    const words = readWords(folded.slice(part.start, part.end), 0, 40);
    const word = words.find(
      (candidate) => POSITIONS.has(candidate.text) && !overlaps(shift(candidate, part.start), found),
    );
    if (word !== undefined && !OTHER_LINE.test(folded.slice(part.start, part.end))) {
      return clipped(raw, part, found, part.start + word.start);
    }
  }
  for (const part of parts) {
    const piece = folded.slice(part.start, part.end);
    const words = readWords(piece, 0, POSITION_WORDS + 1);
    const first = words[0];
    if (
      first === undefined ||
      words.length > POSITION_WORDS ||
      overlaps(part, found) ||
      OTHER_LINE.test(piece) ||
      /\d|[.?!:]$/.test(piece)
    ) {
      continue;
    }
    if (!isCapital(raw, part.start + first.start) && first.text.length > 3) {
      return { start: part.start + first.start, end: part.end };
    }
  }
  return undefined;
}

function shift(word: Word, by: number): Range {
  return { start: word.start + by, end: word.end + by };
}

/** The part around `at` without the fields that share it. */
function clipped(raw: string, part: Range, found: readonly Range[], at: number): Range {
  let { start, end } = part;
  for (const range of found) {
    if (range.end <= at) {
      start = Math.max(start, range.end);
    }
    if (range.start > at) {
      end = Math.min(end, range.start);
    }
  }
  return trim(raw, start, end);
}

/** Parts between separators and commas, without the space around them. */
function splitByComma(raw: string): Range[] {
  const parts: Range[] = [];
  for (const part of splitParts(raw)) {
    let from = part.start;
    for (let at = part.start; at <= part.end; at++) {
      if (at === part.end || (raw.charAt(at) === ',' && raw.charAt(at + 1) === ' ')) {
        const trimmed = trim(raw, from, at);
        if (trimmed.end > trimmed.start) {
          parts.push(trimmed);
        }
        from = at + 1;
      }
    }
  }
  return parts;
}

function trim(raw: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && /[\s,*_]/.test(raw.charAt(start))) {
    start++;
  }
  while (end > start && /[\s,*_]/.test(raw.charAt(end - 1))) {
    end--;
  }
  return { start, end };
}

function overlaps(range: Range, others: readonly Range[]): boolean {
  return others.some((other) => range.start < other.end && other.start < range.end);
}
