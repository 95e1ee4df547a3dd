import type { Localized } from '../office/office';
import type { TermLength, TermUnit } from '../office/term-length';
import { dateOf, dayNumber, daysInMonth, formatDay, parseDay, type CalendarDay } from './calendar-day';
import { addWorkingDays, dayOff, workingDayFrom } from './working-days';

/** The end of a term. */
export interface TermEnd {
  /** The last day on which the duty can be done in time. */
  readonly lastDay: CalendarDay;
  /** The day before it was moved; equal to `lastDay` when it was not. */
  readonly nominalDay: CalendarDay;
  /** What kind of free day `nominalDay` is, when the end was moved. */
  readonly movedBecause?: Localized;
}

/** The same day of a later month or, where that month has none, its last day. */
function addMonths(number: number, count: number): number {
  const { year, month, day } = dateOf(number);
  const last = dateOf(dayNumber(year, month + count, 1));
  return dayNumber(last.year, last.month, Math.min(day, daysInMonth(last.year, last.month)));
}

const NOMINAL_END: Readonly<Record<TermUnit, (event: number, count: number) => number>> = {
  // Art. 57 § 1: the day of the event is not counted.
  days: (event, count) => event + count,
  'working-days': addWorkingDays,
  // § 2: the day of the last week that has the name of the first day.
  weeks: (event, count) => event + 7 * count,
  // § 3: the day of the last month that answers to the first day or, where there is none, its last day.
  months: addMonths,
  // § 3a: in years, the day before the missing one: 28 February.
  years: (event, count) => addMonths(event, 12 * count),
};

/**
 * When a term ends that begins with an event, such as the arrival of a letter: Code of Administrative Procedure (act of
 * 14 June 1960), art. 57 § 1–4. An end on a Saturday or a day free from work moves to the next day that is neither.
 * @param event day of the event; a time behind it is ignored
 * @throws RangeError when `event` is no day
 */
export function termEnd(event: CalendarDay, { count, unit }: Exclude<TermLength, 'at-once'>): TermEnd {
  const nominal = NOMINAL_END[unit](parseDay(event), count);
  const movedBecause = dayOff(nominal);
  return {
    lastDay: formatDay(workingDayFrom(nominal)),
    nominalDay: formatDay(nominal),
    ...(movedBecause ? { movedBecause } : {}),
  };
}
