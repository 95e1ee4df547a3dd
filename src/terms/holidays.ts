import type { Localized } from '../office/office';
import { dateOf, dayNumber } from './calendar-day';

/** A public holiday and the years it has been one. */
interface Holiday {
  readonly name: Localized;
  /** First year, where the act gained the day later than 1991. */
  readonly from?: number;
  /** Last year of a day that was free only for a time. */
  readonly until?: number;
}

interface FixedHoliday extends Holiday {
  readonly month: number;
  readonly day: number;
}

interface MovableHoliday extends Holiday {
  /** Days after Easter Sunday. */
  readonly afterEaster: number;
}

/**
 * Days free from work: act of 18 January 1951 o dniach wolnych od pracy, art. 1 point 1 (Dz.U. 2025 poz. 296). Right for
 * the years from 1991 on; Sundays (point 2) are a matter of `working-days.ts`.
 */
const FIXED: readonly FixedHoliday[] = [
  { month: 1, day: 1, name: { pl: 'Nowy Rok', en: 'New Year’s Day' } },
  // Dz.U. 2010 nr 224 poz. 1459: from 1 January 2011.
  { month: 1, day: 6, from: 2011, name: { pl: 'Święto Trzech Króli', en: 'Epiphany' } },
  { month: 5, day: 1, name: { pl: 'Święto Państwowe 1 maja', en: 'Labour Day' } },
  { month: 5, day: 3, name: { pl: 'Święto Narodowe Trzeciego Maja', en: 'Constitution Day' } },
  { month: 8, day: 15, name: { pl: 'Wniebowzięcie Najświętszej Maryi Panny', en: 'Assumption Day' } },
  { month: 11, day: 1, name: { pl: 'Wszystkich Świętych', en: 'All Saints’ Day' } },
  { month: 11, day: 11, name: { pl: 'Narodowe Święto Niepodległości', en: 'Independence Day' } },
  // Dz.U. 2018 poz. 2117: the centenary of independence, once.
  {
    month: 11,
    day: 12,
    from: 2018,
    until: 2018,
    name: { pl: 'Święto Narodowe z okazji setnej rocznicy odzyskania niepodległości', en: 'Centenary of independence' },
  },
  // Dz.U. 2024 poz. 1965: from 1 February 2025.
  { month: 12, day: 24, from: 2025, name: { pl: 'Wigilia Bożego Narodzenia', en: 'Christmas Eve' } },
  { month: 12, day: 25, name: { pl: 'pierwszy dzień Bożego Narodzenia', en: 'Christmas Day' } },
  { month: 12, day: 26, name: { pl: 'drugi dzień Bożego Narodzenia', en: 'second day of Christmas' } },
];

const MOVABLE: readonly MovableHoliday[] = [
  { afterEaster: 0, name: { pl: 'pierwszy dzień Wielkiej Nocy', en: 'Easter Sunday' } },
  { afterEaster: 1, name: { pl: 'drugi dzień Wielkiej Nocy', en: 'Easter Monday' } },
  { afterEaster: 49, name: { pl: 'pierwszy dzień Zielonych Świątek', en: 'Pentecost' } },
  { afterEaster: 60, name: { pl: 'Boże Ciało', en: 'Corpus Christi' } },
];

/** Day number of Easter Sunday: the Gregorian computus (Meeus, Jones, Butcher), right for every year of the calendar. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayNumber(year, 3, 22 + epact + toSunday - 7 * lateMoon);
}

/** The name of the public holiday on a day (a day number); undefined on every other day. */
export function publicHoliday(number: number): Localized | undefined {
  const { year, month, day } = dateOf(number);
  const inForce = ({ from = year, until = year }: Holiday): boolean => from <= year && year <= until;
  const fixed = FIXED.find((holiday) => holiday.month === month && holiday.day === day && inForce(holiday));
  if (fixed) return fixed.name;
  const afterEaster = number - easterSunday(year);
  const movable = MOVABLE.find((holiday) => holiday.afterEaster === afterEaster);
  return movable && movable.name;
}
