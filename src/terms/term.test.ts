import fc from 'fast-check';
import type { TermUnit } from '../office/term-length';
import { dateOf, formatDay, parseDay, weekday } from './calendar-day';
import { termEnd } from './term';
import { dayOff } from './working-days';

/**
 * Worked out by hand with a calendar: day of arrival, term, last day, why. The paragraphs are those of art. 57 of the Code of
 * Administrative Procedure, the holidays those of the act of 18 January 1951.
 */
const TABLE: readonly [event: string, count: number, unit: TermUnit, lastDay: string, why: string][] = [
  // § 1, days: the day of arrival is not counted.
  ['2026-03-02', 7, 'days', '2026-03-09', 'Monday to Monday: the day itself is not counted'],
  ['2026-03-02', 14, 'days', '2026-03-16', 'two weeks later, a Monday'],
  ['2026-03-02T23:59:00+01:00', 7, 'days', '2026-03-09', 'a minute before midnight is still that day'],
  ['2026-03-06', 7, 'days', '2026-03-13', 'Friday to Friday'],
  ['2025-12-31', 14, 'days', '2026-01-14', 'over the year’s end, a Wednesday'],
  ['2024-02-22', 7, 'days', '2024-02-29', 'the leap day, a Thursday'],
  ['2024-02-16', 14, 'days', '2024-03-01', 'the leap day is counted'],
  ['2025-02-15', 14, 'days', '2025-03-03', 'no leap day: 1 March is a Saturday'],
  // § 4: Saturdays and Sundays.
  ['2026-03-07', 7, 'days', '2026-03-16', 'arrived on Saturday, ends on Saturday, moves to Monday'],
  ['2026-03-08', 7, 'days', '2026-03-16', 'ends on Sunday, moves to Monday'],
  // § 4: Easter, 5 April 2026 and 20 April 2025.
  ['2026-03-20', 14, 'days', '2026-04-03', 'Good Friday is a working day'],
  ['2026-03-21', 14, 'days', '2026-04-07', 'Holy Saturday, Easter Sunday and Monday, then Tuesday'],
  ['2026-03-22', 14, 'days', '2026-04-07', 'Easter Sunday'],
  ['2026-03-23', 14, 'days', '2026-04-07', 'Easter Monday'],
  ['2025-04-13', 7, 'days', '2025-04-22', 'Easter Sunday 2025, then Monday'],
  ['2026-05-10', 14, 'days', '2026-05-25', 'Pentecost is a Sunday; the Monday after it is a working day'],
  ['2026-05-28', 7, 'days', '2026-06-05', 'Corpus Christi, Thursday 4 June; Friday is a working day'],
  ['2025-06-05', 14, 'days', '2025-06-20', 'Corpus Christi, Thursday 19 June 2025'],
  // § 4: fixed holidays.
  ['2026-04-24', 7, 'days', '2026-05-04', '1 May is a Friday, 2 May Saturday, 3 May Sunday'],
  ['2025-04-24', 7, 'days', '2025-05-02', '1 May is a Thursday; 2 May is no holiday'],
  ['2025-04-26', 7, 'days', '2025-05-05', '3 May is a Saturday'],
  ['2026-08-01', 14, 'days', '2026-08-17', '15 August is a Saturday'],
  ['2025-08-01', 14, 'days', '2025-08-18', '15 August is a Friday, a weekend follows'],
  ['2026-10-25', 7, 'days', '2026-11-02', '1 November is a Sunday; All Souls’ Day is a working day'],
  ['2026-11-04', 7, 'days', '2026-11-12', '11 November is a Wednesday'],
  ['2025-11-04', 7, 'days', '2025-11-12', '11 November is a Tuesday'],
  ['2018-11-05', 7, 'days', '2018-11-13', '12 November 2018: free once, for the centenary'],
  ['2019-11-05', 7, 'days', '2019-11-12', '12 November of another year is a working day'],
  // Christmas Eve is free since 2025.
  ['2024-12-17', 7, 'days', '2024-12-24', 'Christmas Eve 2024, a Tuesday: still a working day'],
  ['2025-12-17', 7, 'days', '2025-12-29', 'Christmas Eve 2025, Wednesday; two holidays and a weekend follow'],
  ['2026-12-17', 7, 'days', '2026-12-28', 'Christmas Eve 2026, Thursday; Friday 25, Saturday 26, Sunday 27'],
  ['2025-12-18', 14, 'days', '2026-01-02', 'New Year’s Day is a Thursday'],
  ['2027-12-18', 14, 'days', '2028-01-03', 'New Year’s Day is a Saturday'],
  ['2025-12-23', 14, 'days', '2026-01-07', 'Epiphany, a Tuesday'],
  ['2009-12-23', 14, 'days', '2010-01-06', 'Epiphany was a working day before 2011'],
  // § 2, weeks: the day of the same name.
  ['2021-11-03', 2, 'weeks', '2021-11-17', 'Wednesday to Wednesday'],
  ['2026-03-13', 1, 'weeks', '2026-03-20', 'Friday to Friday'],
  ['2026-10-28', 2, 'weeks', '2026-11-12', 'the Wednesday is 11 November'],
  // § 3, months: the same day, or the last one of a month that has no such day.
  ['2021-06-30', 3, 'months', '2021-09-30', 'the same day, not the last of the month by its name'],
  ['2025-01-31', 1, 'months', '2025-02-28', 'there is no 31 February: its last day, a Friday'],
  ['2024-01-31', 1, 'months', '2024-02-29', 'the last day of February in a leap year'],
  ['2024-01-30', 1, 'months', '2024-02-29', 'no 30 February either'],
  ['2028-01-31', 1, 'months', '2028-02-29', 'a leap year again, a Tuesday'],
  ['2026-01-30', 1, 'months', '2026-03-02', '28 February is a Saturday'],
  ['2027-01-31', 1, 'months', '2027-03-01', '28 February is a Sunday'],
  ['2026-03-31', 1, 'months', '2026-04-30', 'April has 30 days'],
  ['2026-08-31', 1, 'months', '2026-09-30', 'September has 30 days'],
  ['2026-02-28', 1, 'months', '2026-03-30', '28 March, not 31; it is a Saturday'],
  ['2024-02-29', 1, 'months', '2024-03-29', 'Good Friday 2024 is a working day'],
  ['2026-10-01', 1, 'months', '2026-11-02', '1 November is a Sunday'],
  ['2026-10-11', 1, 'months', '2026-11-12', '11 November is a Wednesday'],
  ['2024-11-24', 1, 'months', '2024-12-24', 'Christmas Eve before the change'],
  ['2025-11-24', 1, 'months', '2025-12-29', 'Christmas Eve after the change'],
  ['2025-12-01', 1, 'months', '2026-01-02', 'over the year’s end to New Year’s Day'],
  ['2025-12-31', 2, 'months', '2026-03-02', '28 February 2026 is a Saturday'],
  ['2023-12-31', 2, 'months', '2024-02-29', 'over the year’s end into a leap year'],
  ['2025-10-01', 3, 'months', '2026-01-02', 'a petition that ends on New Year’s Day'],
  ['2026-03-04', 3, 'months', '2026-06-05', 'a petition that ends on Corpus Christi'],
  // § 3a, years.
  ['2024-02-29', 1, 'years', '2025-02-28', 'there is no 29 February: the day before it'],
  ['2024-02-29', 4, 'years', '2028-02-29', 'there is one again'],
  ['2025-05-01', 1, 'years', '2026-05-04', '1 May 2026 is a Friday'],
  // The office's own terms in working days.
  ['2026-03-06', 3, 'working-days', '2026-03-11', 'Friday; Monday, Tuesday, Wednesday'],
  ['2026-03-07', 1, 'working-days', '2026-03-09', 'Saturday; Monday'],
  ['2025-12-23', 1, 'working-days', '2025-12-29', 'Christmas Eve, two holidays and a weekend are not counted'],
  ['2026-04-30', 2, 'working-days', '2026-05-05', 'Friday 1 May and the weekend are not counted'],
];

it.each(TABLE)('%s + %i %s ends on %s: %s', (event, count, unit, lastDay) => {
  expect(termEnd(event, { count, unit }).lastDay).toBe(lastDay);
});

it('tells why the end was moved', () => {
  expect(termEnd('2026-11-04', { count: 7, unit: 'days' })).toEqual({
    lastDay: '2026-11-12',
    nominalDay: '2026-11-11',
    movedBecause: { pl: 'Narodowe Święto Niepodległości', en: 'Independence Day' },
  });
  expect(termEnd('2026-03-07', { count: 7, unit: 'days' }).movedBecause?.pl).toBe('sobota');
  expect(termEnd('2026-03-08', { count: 7, unit: 'days' }).movedBecause?.pl).toBe('niedziela');
  expect(termEnd('2026-03-02', { count: 7, unit: 'days' })).toEqual({
    lastDay: '2026-03-09',
    nominalDay: '2026-03-09',
  });
});

it.each(['2026-02-29', '2026-13-01', '2026-04-31', '26-04-30', 'jutro', '', '2026-04-301'])('refuses “%s”', (event) => {
  expect(() => termEnd(event, { count: 7, unit: 'days' })).toThrow(RangeError);
});

const someDay = fc.integer({ min: parseDay('1991-01-01'), max: parseDay('2199-12-31') });
const someTerm = fc.record({
  count: fc.integer({ min: 1, max: 100 }),
  unit: fc.constantFrom<TermUnit>('days', 'working-days', 'weeks', 'months', 'years'),
});

it('ends on a working day after the event, never earlier the later it begins', () => {
  fc.assert(
    fc.property(someDay, someTerm, (event, term) => {
      const last = parseDay(termEnd(formatDay(event), term).lastDay);
      expect(dayOff(last)).toBeUndefined();
      expect(last).toBeGreaterThan(event);
      expect(parseDay(termEnd(formatDay(event + 1), term).lastDay)).toBeGreaterThanOrEqual(last);
    }),
  );
});

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(someDay, (number) => {
      const text = formatDay(number);
      expect(parseDay(text)).toBe(number);
      expect(weekday(number) % 7).toBe(new Date(`${text}T12:00:00Z`).getUTCDay());
      expect(dateOf(number + 1).day === 1 || dateOf(number + 1).day === dateOf(number).day + 1).toBe(true);
    }),
  );
});
