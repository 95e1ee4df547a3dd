import fc from 'fast-check';
import { isoDate } from './iso-date';

/** A clock at a place `offset` minutes east of Greenwich. */
function clockAt(iso: string, offset: number): Date {
  const now = new Date(iso);
  now.getTimezoneOffset = () => -offset;
  return now;
}

describe('isoDate', () => {
  it.each([
    ['2026-05-06T09:34:00Z', 120, '2026-05-06T11:34:00+02:00'],
    ['2026-11-22T07:05:09Z', 60, '2026-11-22T08:05:09+01:00'],
    ['2026-12-31T23:30:00Z', 60, '2027-01-01T00:30:00+01:00'],
    ['2026-05-06T09:34:00Z', 0, '2026-05-06T09:34:00+00:00'],
    ['2026-05-06T09:34:00Z', 345, '2026-05-06T15:19:00+05:45'],
    ['2026-05-06T01:34:00Z', -210, '2026-05-05T22:04:00-03:30'],
  ])('%s, %i minutes east: %s', (iso, offset, written) => {
    expect(isoDate(clockAt(iso, offset))).toBe(written);
  });

  it('names the same moment everywhere, to the second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (date, offset) => {
          const written = new Date(isoDate(clockAt(date.toISOString(), offset))).getTime();
          expect(written).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});
