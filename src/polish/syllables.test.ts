import * as fc from 'fast-check';
import { countSyllables } from './syllables';

describe('countSyllables', () => {
  it.each([
    ['biały', 2],
    ['mama', 2],
    ['wniosek', 2],
    ['informacja', 4],
    ['zagospodarowanie', 7],
    ['ŚRODOWISKO', 4],
    ['autobus', 3],
    ['Europa', 3],
    ['nauka', 3],
    ['zaufanie', 4],
    ['nieuwaga', 4],
    ['ludzie', 2],
    ['w', 0],
    ['', 0],
  ])('%s has %i', (word, expected) => {
    expect(countSyllables(word)).toBe(expected);
  });

  it('never counts more syllables than letters', () => {
    fc.assert(fc.property(fc.string(), (word) => countSyllables(word) <= word.toLowerCase().length));
  });
});
