import { restoreDiacritics, withoutDiacritics } from './diacritics';

const words = new Set(['przyjść', 'żądanie', 'załącznik', 'proszę', 'prószę', 'łapę']);
const isWord = (word: string) => words.has(word);

describe('restoreDiacritics', () => {
  it.each([
    ['przyjsc', ['przyjść']],
    ['zalacznik', ['załącznik']],
    ['załacznik', ['załącznik']],
    ['prosze', ['proszę']],
    ['lape', ['łapę']],
    ['rower', []],
    ['', []],
  ])('%s', (word, expected) => {
    expect(restoreDiacritics(word, isWord)).toEqual(expected);
  });

  it('gives up on what is no word', () => {
    let tried = 0;
    restoreDiacritics('zaceol'.repeat(30), () => {
      tried += 1;
      return false;
    });
    expect(tried).toBeLessThan(3_000);
  });
});

it('withoutDiacritics', () => {
  expect(withoutDiacritics('zażółć gęślą jaźń')).toBe('zazolc gesla jazn');
});
