import { findDates, isRealDay } from './dates';
import { tokenize } from './tokens';

const read = (text: string): string[] =>
  findDates(tokenize(text)).map(
    ({ start, end, day, month, year }) => `${text.slice(start, end)} = ${day}.${month}.${year ?? '?'}`,
  );

describe('findDates', () => {
  it.each([
    ['Termin mija 30 września 2025 r. w południe.', ['30 września 2025 r. = 30.9.2025']],
    ['do 30 wrzesnia 2025 roku', ['30 wrzesnia 2025 roku = 30.9.2025']],
    ['do 30.09.2025r.', ['30.09.2025r. = 30.9.2025']],
    ['do 30.9.2025', ['30.9.2025 = 30.9.2025']],
    ['dnia 2025-09-30', ['2025-09-30 = 30.9.2025']],
    ['5 V 2025 r.', ['5 V 2025 r. = 5.5.2025']],
    ['od 15 do 19 września 2025 r.', ['19 września 2025 r. = 19.9.2025']],
    ['15–19 września 2025 r.', ['19 września 2025 r. = 19.9.2025']],
    ['3-7 marca', ['3-7 marca = 7.3.?']],
    ['3-7.03.2025', ['3-7.03.2025 = 7.3.2025']],
    ['od 28 lipca do 8 sierpnia 2025 r.', ['28 lipca = 28.7.2025', '8 sierpnia 2025 r. = 8.8.2025']],
    ['od 23 grudnia do 2 stycznia 2026 r.', ['23 grudnia = 23.12.2025', '2 stycznia 2026 r. = 2.1.2026']],
    ['14 maja, jak co roku, a potem w czerwcu 2025 r.', ['14 maja = 14.5.?']],
    ['pokój 30, marzec 2025', []],
    ['31 czerwca 2025 r. i 29.02.2025', []],
    ['art. 5 ust. 2, 15.30, 12,60 zł, działka 33/1, 2 i 5 osób', []],
    ['klasa 5 I 2', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('knows leap years', () => {
    expect([isRealDay(29, 2), isRealDay(29, 2, 2024), isRealDay(29, 2, 1900), isRealDay(0, 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
