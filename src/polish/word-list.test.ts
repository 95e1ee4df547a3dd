import { inflectedWords } from './word-list';

describe('inflectedWords', () => {
  const words = inflectedWords([
    'pismo',
    'prośba',
    'pytanie',
    'wniosek',
    'sprawa',
    'ważny',
    'informacja',
    'test',
    're',
  ]);

  it.each(['Pismo', 'pismem', 'pisma', 'prośby', 'PROŚBA', 'prosbe', 'pytań', 'pytaniem', 'wnioskiem', 'wniosku'])(
    '%s',
    (word) => {
      expect(words.has(word)).toBe(true);
    },
  );

  it.each(['sprawie', 'spraw', 'ważne', 'ważnych', 'informacji', 'testy', 're'])('%s', (word) => {
    expect(words.has(word)).toBe(true);
  });

  it.each(['sprawozdanie', 'sprawność', 'ważność', 'informator', 'testament', 'pismak', 'ren', '', 'wnioskodawca'])(
    'not %s',
    (word) => {
      expect(words.has(word)).toBe(false);
    },
  );
});
