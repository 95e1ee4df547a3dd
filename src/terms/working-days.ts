import type { Localized } from '../office/office';
import { weekday } from './calendar-day';
import { publicHoliday } from './holidays';

const SATURDAY: Localized = { pl: 'sobota', en: 'Saturday' };
const SUNDAY: Localized = { pl: 'niedziela', en: 'Sunday' };

/**
 * Why no term ends on this day (a day number): a public holiday, a Sunday or a Saturday (Code of Administrative Procedure,
 * art. 57 § 4); undefined on a working day.
 */
export function dayOff(number: number): Localized | undefined {
  const day = weekday(number);
  return publicHoliday(number) ?? (day === 7 ? SUNDAY : day === 6 ? SATURDAY : undefined);
}

/** The day itself when it is a working day, else the next that is. */
export function workingDayFrom(number: number): number {
  return dayOff(number) ? workingDayFrom(number + 1) : number;
}

/** The last of `count` working days after a day, which itself is not counted. */
export function addWorkingDays(number: number, count: number): number {
  return count === 0 ? number : addWorkingDays(workingDayFrom(number + 1), count - 1);
}
