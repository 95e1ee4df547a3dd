import { textsFound } from './courtesy/check-rule';
import { subjectTooLong } from './subject-too-long';

const words = (length: number): string => 'remont drogi '.repeat(20).slice(0, length - 1) + 'x';

describe('subject-too-long', () => {
  it.each<[string, number]>([
    [words(80), 0],
    [words(81), 1],
    [`GKN-II.6620.118.2025.MK ${words(80)}`, 0],
    [`znak sprawy: OŚ.6131.24.2025 ${words(80)}`, 0],
    [`Re: ${words(120)}`, 0],
    [`PD: ${words(120)}`, 0],
    [`  ${words(79)}  `, 0],
  ])('%s', (subject, count) => {
    expect(textsFound(subjectTooLong, { subject }).length).toBe(count);
  });

  it('follows the limit of the office', () => {
    expect(textsFound(subjectTooLong, { subject: words(61) }, { limit: 60 })).toEqual([words(61)]);
  });

  it('is quick on a hostile subject', () => {
    expect(textsFound(subjectTooLong, { subject: 'A.'.repeat(50000) }).length).toBe(1);
  });
});
