import type { Range } from '../edit';
import { fold } from '../text/fold';
import type { OwnLine } from '../text/own-lines';
import { findPhone } from './signature-phone';
import { DEPARTMENT_WORDS, OFFICE_WORDS, OTHER_LINE, POSITIONS, POSTAL_CODE, STREET } from './signature-vocabulary';
import { readWords } from '../text/words';

/** A line of a signature is short; a longer one is prose. */
const FOOTER_LINE = 160;

/** Items of a list are the letter's, whatever they hold. */
const LIST_ITEM = /^(?:[-*•·] ?|\d{1,2}[.)] |[a-z]\) )\S/;

/** Lines between those that look like a footer (a slogan, opening hours). */
const OTHER_LINES = 2;

/** Lines of a signature without a close are looked for among the last ones. */
const FOOTER_LINES = 14;

const DELIMITER = /^(?:--|-- |_{2,}|-{2,}|\*{3,}|={3,})$/;

/** Whether the line is the delimiter of signatures (`-- `, RFC 3676 §4.3) or a rule drawn by hand. */
export function isDelimiter(line: OwnLine): boolean {
  return DELIMITER.test(line.folded);
}

/**
 * Index of the line a signature begins with when no complimentary close stands before it: the delimiter, the beginning of a
 * signature put in by the client, or the first of the last lines that look like a footer. `to` when there is none.
 */
export function footerStart(
  lines: readonly OwnLine[],
  from: number,
  to: number,
  marked: readonly Range[],
  fromName: string,
): number {
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line !== undefined && (isDelimiterBeforeFooter(lines, i, to) || startsMarked(line, marked))) {
      return i;
    }
  }
  return looseFooterStart(lines, from, to, fromName);
}

function isDelimiterBeforeFooter(lines: readonly OwnLine[], i: number, to: number): boolean {
  const line = lines[i];
  return line !== undefined && isDelimiter(line) && (line.folded === '--' || to - i <= FOOTER_LINES);
}

function startsMarked(line: OwnLine, marked: readonly Range[]): boolean {
  return marked.some((range) => line.start >= range.start && line.start < range.end);
}

/** Goes up from the end over lines that look like a footer; it must begin with a line that clearly is one. */
function looseFooterStart(lines: readonly OwnLine[], from: number, to: number, fromName: string): number {
  const names = readWords(fold(fromName), 0, 6).map((word) => word.text);
  let start = to;
  let others = 0;
  for (let i = to - 1; i >= from && i >= to - FOOTER_LINES; i--) {
    const line = lines[i];
    if (line === undefined || line.end - line.start > FOOTER_LINE) {
      break;
    }
    if (isFooterLine(line.folded) || isNameLine(line.folded, names)) {
      start = i;
      others = 0;
    } else if (isSentence(line.folded) || LIST_ITEM.test(line.folded) || ++others > OTHER_LINES) {
      break;
    }
  }
  return start;
}

function isFooterLine(folded: string): boolean {
  if (LIST_ITEM.test(folded)) {
    return false;
  }
  if (isSentence(folded) && readWords(folded, 0, 12).length > 8) {
    return false;
  }
  if (STREET.test(folded) || POSTAL_CODE.test(folded)) {
    return (
      /^(?:ul|al|pl|os|plac|ulica|aleja|rynek|\d{2}-\d{3}|adres|starostwo|urzad)/.test(folded) || !isSentence(folded)
    );
  }
  if (OFFICE_WORDS.test(folded) || DEPARTMENT_WORDS.test(folded)) {
    return (
      !isSentence(folded) &&
      /^(?:starostwo|urzad|ministerstwo|wydzial|biuro|referat|departament|zespol|oddzial|sekretariat|[^.]{0,60}[|,/-])/.test(
        folded,
      )
    );
  }
  if (findPhone(folded) !== undefined) {
    return /^(?:tel|telefon|kom|fax|\+|\(|\d)/.test(folded);
  }
  const words = readWords(folded, 0, 7);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    !isSentence(folded) &&
    words.some((word) => POSITIONS.has(word.text)) &&
    !OTHER_LINE.test(folded)
  );
}

/** A line that is the author's name, or the first name alone. */
function isNameLine(folded: string, names: readonly string[]): boolean {
  const words = readWords(folded, 0, 5);
  const own = words.filter((word) => names.indexOf(word.text) >= 0);
  return (
    words.length > 0 && words.length <= 4 && own.length > 0 && own.length >= words.length - 2 && !/[?!:]$/.test(folded)
  );
}

function isSentence(folded: string): boolean {
  return /[.?!:;]$/.test(folded) && !/\b(?:tel|ul|nr|dr|inz|r|w)\.$/.test(folded);
}
