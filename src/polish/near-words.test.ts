import { isOneEditApart, oneLetterAway, slips, soundAlikes } from './near-words';

const words = new Set(['wniosek', 'termin', 'korzystać', 'wieczór', 'budownictwo', 'odpowiedź', 'rachunek']);
const isWord = (word: string) => words.has(word);

describe('near words', () => {
  it.each([
    ['wnisoek', 'wniosek'],
    ['terminn', 'termin'],
  ])('slip %s', (word, expected) => {
    expect(slips(word, isWord)).toEqual([expected]);
  });

  it.each([
    ['kożystać', 'korzystać'],
    ['wieczur', 'wieczór'],
  ])('sound-alike %s', (word, expected) => {
    expect(soundAlikes(word, isWord)).toEqual([expected]);
  });

  it.each([
    ['budownictfo', 'budownictwo'],
    ['rachnek', 'rachunek'],
    ['odpowiiedź', 'odpowiedź'],
  ])('one letter %s', (word, expected) => {
    expect(oneLetterAway(word, isWord)).toEqual([expected]);
  });

  it.each([
    ['termin', 'termni', false],
    ['termin', 'terminy', true],
    ['termin', 'temin', true],
    ['termin', 'tarmin', true],
    ['termin', 'termin', false],
    ['termin', 'tarmon', false],
  ])('%s and %s one edit apart: %s', (one, other, expected) => {
    expect(isOneEditApart(one, other)).toBe(expected);
  });

  it('does not touch the first letter', () => {
    expect(oneLetterAway('ermin', isWord)).toEqual([]);
  });
});
