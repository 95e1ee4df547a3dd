import { findPhrases, phrase } from './phrases';
import { tokenize } from './tokens';

const find = (text: string, ...sources: string[]): string[] =>
  findPhrases(tokenize(text), sources.map(phrase)).map(({ start, end }) => text.slice(start, end));

describe('findPhrases', () => {
  it.each([
    ['W załączniku przesyłam mapę.', ['w załącznik*'], ['W załączniku']],
    ['bierze leki na depresję', ['lek* na depresję'], ['leki na depresję']],
    ['czas do dnia 3 maja i do 5 maja', ['do dnia? 3|5 maja'], ['do dnia 3 maja', 'do 5 maja']],
    ['zastępuje mnie w tym czasie Jan', ['zastępuje mnie ~3 jan'], ['zastępuje mnie w tym czasie Jan']],
    ['zastępuje mnie w tym długim czasie Jan', ['zastępuje mnie ~2 jan'], []],
    ['zastępuje mnie. Jan', ['zastępuje mnie ~2 jan'], []],
    ['słowo „umowa” najmu', ['umowa najmu'], ['umowa” najmu']],
    ['po operacji kręgosłupa', ['po operacji', 'po operacji kręgosłupa'], ['po operacji kręgosłupa']],
    ['po, operacji', ['po operacji'], []],
    ['ostatnie słowo', ['słowo dnia?'], ['słowo']],
    ['', ['a'], []],
  ])('%s', (text, sources, expected) => {
    expect(find(text, ...sources)).toEqual(expected);
  });

  it('is linear on hostile input', () => {
    const started = Date.now();
    find('zastępuje '.repeat(10_000), 'zastępuje ~5 zastępuje ~5 jan');
    expect(find(`a${'"'.repeat(100_000)}`, 'a b')).toEqual([]);
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});
