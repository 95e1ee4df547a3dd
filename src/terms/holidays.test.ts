import { dateOf, formatDay, parseDay } from './calendar-day';
import { easterSunday, publicHoliday } from './holidays';

// Published tables of Easter, among them the earliest and latest day it can have and the exceptions of the Gregorian lunar cycle.
it.each([
  '1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27', '2019-04-21',
  '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '2049-04-18',
  '2076-04-19', '2285-03-22',
])('Easter is %s', (day) => {
  expect(formatDay(easterSunday(Number(day.slice(0, 4))))).toBe(day);
}); // prettier-ignore

function holidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let number = parseDay(`${year}-01-01`); dateOf(number).year === year; number += 1) {
    const holiday = publicHoliday(number);
    if (holiday) days.push(`${formatDay(number).slice(5)} ${holiday.pl}`);
  }
  return days;
}

it('knows the holidays of 2026', () => {
  expect(holidaysOf(2026)).toEqual([
    '01-01 Nowy Rok',
    '01-06 Święto Trzech Króli',
    '04-05 pierwszy dzień Wielkiej Nocy',
    '04-06 drugi dzień Wielkiej Nocy',
    '05-01 Święto Państwowe 1 maja',
    '05-03 Święto Narodowe Trzeciego Maja',
    '05-24 pierwszy dzień Zielonych Świątek',
    '06-04 Boże Ciało',
    '08-15 Wniebowzięcie Najświętszej Maryi Panny',
    '11-01 Wszystkich Świętych',
    '11-11 Narodowe Święto Niepodległości',
    '12-24 Wigilia Bożego Narodzenia',
    '12-25 pierwszy dzień Bożego Narodzenia',
    '12-26 drugi dzień Bożego Narodzenia',
  ]);
});

it.each([
  [2010, 12, 'no Epiphany yet'],
  [2011, 13, 'with Epiphany'],
  [2018, 14, 'with the centenary of independence'],
  [2024, 13, 'the last year of a working Christmas Eve'],
  [2025, 14, 'with Christmas Eve'],
])('%i has %i holidays: %s', (year, count) => {
  expect(holidaysOf(year)).toHaveLength(count);
});
