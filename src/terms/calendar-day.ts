/** A day of the calendar as it is written in ISO 8601: `2026-05-06`. */
export type CalendarDay = string;

const DAY = 86400000;

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Days since 1 January 1970. A day of the month past its end counts into the next month. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Year, month (1–12) and day of the month of a day number. */
export function dateOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week of a day number: 1 is Monday, 7 Sunday (ISO 8601). 1 January 1970 was a Thursday. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return dateOf(dayNumber(year, month + 1, 0)).day;
}

/**
 * Reads a day; of a date with a time only the day as written counts, in the place where it was written.
 * @throws RangeError when there is no such day
 */
export function parseDay(text: CalendarDay): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(text) ?? [];
  const number = dayNumber(Number(year), Number(month), Number(day));
  if (isNaN(number) || formatDay(number) !== text.slice(0, 10)) throw new RangeError(`no day of the calendar: ${text}`);
  return number;
}

/** A day number of the years 1000–9999 as ISO 8601. */
export function formatDay(number: number): CalendarDay {
  const { year, month, day } = dateOf(number);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
