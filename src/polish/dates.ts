import type { Token } from './token';

/** A day named in a text. Offsets are those of the tokens; `first` and `last` are indices of the token list it was found in. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** 1–31; of a span of days („3–7 marca”) the last one. */
  readonly day: number;
  /** 1–12. */
  readonly month: number;
  /** Absent when the text leaves the year to the reader. */
  readonly year?: number;
}

/** Genitives, with and without diacritics, and the Roman numerals of handwriting. */
const MONTHS: readonly (readonly string[])[] = [
  ['stycznia', 'i'],
  ['lutego', 'ii'],
  ['marca', 'iii'],
  ['kwietnia', 'iv'],
  ['maja', 'v'],
  ['czerwca', 'vi'],
  ['lipca', 'vii'],
  ['sierpnia', 'viii'],
  ['września', 'wrzesnia', 'ix'],
  ['października', 'pazdziernika', 'x'],
  ['listopada', 'xi'],
  ['grudnia', 'xii'],
];

const MONTH_OF = new Map<string, number>();
MONTHS.forEach((forms, index) => forms.forEach((form) => MONTH_OF.set(form, index + 1)));

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Words and marks that join two dates of one span or list: „od 28 lipca do 8 sierpnia 2025 r.”. */
const JOINING = /^(?:do|i|oraz|lub|a|albo|dnia|,|–|-|—)$/;

/** Whether there is such a day in some year (29 February counts) or, with a year, in that one. */
export function isRealDay(day: number, month: number, year?: number): boolean {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (month !== 2 || day !== 29 || year === undefined) return true;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);
}

/** Index of the last token of „r.”, „roku” after a year (`at` is the year's index); the year's own index when there is none. */
function afterYear(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1];
  if (word?.kind !== 'word') return at;
  if (word.lower === 'roku') return at + 1;
  if (word.lower !== 'r') return at;
  const point = tokens[at + 2];
  return point?.text === '.' && point.start === word.end ? at + 2 : at + 1;
}

interface Reading {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly last: number;
}

/** `30.09.2025`, `30-09-2025`, `30/09/2025`, `3-7.03.2025`, `2025-09-30`. */
function numeric(tokens: readonly Token[], at: number): Reading | undefined {
  const text = tokens[at]?.text ?? '';
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  const usual = /^(?:\d{1,2}-)?(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)$/.exec(text);
  if (!iso && !usual) return undefined;
  const [day, month, year] = (iso ? [iso[3], iso[2], iso[1]] : [usual?.[1], usual?.[3], usual?.[4]]).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return { day, month, year, last: afterYear(tokens, at) };
}

/** `30 września 2025 r.`, `30 września br.`, `30 września`, `30 IX 2025`, `3-7 marca`. */
function written(tokens: readonly Token[], at: number): Reading | undefined {
  const number = tokens[at];
  const word = tokens[at + 1];
  const day = /^(?:\d{1,2}-)?(\d{1,2})$/.exec(number?.text ?? '')?.[1];
  const month = MONTH_OF.get(word?.lower ?? '');
  if (day === undefined || word === undefined || month === undefined) return undefined;
  const year = tokens[at + 2];
  const roman = word.lower.length <= 4 && word.lower !== 'maja';
  if (roman && (word.text !== word.text.toUpperCase() || !isYear(year))) return undefined;
  if (isYear(year)) return { day: Number(day), month, year: Number(year.text), last: afterYear(tokens, at + 2) };
  return { day: Number(day), month, last: at + 1 };
}

/** Gives „28 lipca” in „od 28 lipca do 8 sierpnia 2025 r.” the year that stands only once. */
function withSharedYears(mentions: readonly DateMention[], tokens: readonly Token[]): DateMention[] {
  const result: DateMention[] = [];
  let next: DateMention | undefined;
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    let mention = mentions[i];
    if (mention === undefined) continue;
    if (mention.year === undefined && next?.year !== undefined && next.first - mention.last <= 3) {
      const between = tokens.slice(mention.last + 1, next.first);
      if (between.every((token) => JOINING.test(token.lower))) {
        const year = mention.month > next.month ? next.year - 1 : next.year;
        mention = { ...mention, year };
      }
    }
    result.push(mention);
    next = mention;
  }
  return result.reverse();
}

/**
 * Finds the days named in a text, in order: in words, in figures, ISO 8601. Figures without a year („30.09”) are left
 * out: they look like prices and numbers of points. Linear in the number of tokens.
 */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    const reading = numeric(tokens, at) ?? written(tokens, at);
    const first = tokens[at];
    const last = reading && tokens[reading.last];
    if (!reading || !first || !last || !isRealDay(reading.day, reading.month, reading.year)) continue;
    const { day, month, year } = reading;
    mentions.push({
      start: first.start,
      end: last.end,
      first: at,
      last: reading.last,
      day,
      month,
      ...(year === undefined ? {} : { year }),
    });
    at = reading.last;
  }
  return withSharedYears(mentions, tokens);
}
