import { TermIndex } from './term-index';
import { tokenize } from './tokens';

function find(text: string, spellings: string): [string, string | undefined][] {
  const index = new TermIndex<string>();
  index.add('term', spellings);
  const tokens = tokenize(text);
  return tokens.reduce<[string, string | undefined][]>((all, _, at) => {
    for (const { first, last, replacement } of index.startingAt(tokens, at)) {
      all.push([text.slice(tokens[first]?.start, tokens[last]?.end), replacement]);
    }
    return all;
  }, []);
}

describe('TermIndex', () => {
  it.each([
    ['Zasadę ex lege stosuje urząd.', 'ex lege=z mocy przepisu', [['ex lege', 'z mocy przepisu']]],
    ['Wszczęto to albowiem wczoraj.', 'albowiem=bo', [['albowiem', 'bo']]],
    ['Dla naszych i tutejszych urzędów', 'tutejsz+y urzęd{om,ów}', [['tutejszych urzędów', undefined]]],
    ['obligatoryjnego podpisu', 'obligatoryjn+y=obowiązkow+y', [['obligatoryjnego', 'obowiązkowego']]],
    [
      'na dziś; w chwili obecnej',
      'w chwili obecnej=teraz; na dziś=dziś',
      [
        ['na dziś', 'dziś'],
        ['w chwili obecnej', 'teraz'],
      ],
    ],
    [
      'atoli i wszelako',
      'atoli|wszelako=jednak',
      [
        ['atoli', 'jednak'],
        ['wszelako', 'jednak'],
      ],
    ],
    ['pod, rygorem', 'pod rygorem', []],
  ])('%s', (text, spellings, expected) => {
    expect(find(text, spellings)).toEqual(expected);
  });

  it('refuses plain forms that do not answer to the forms', () => {
    expect(() => find('', 'uiści+ć=zapłaci{ć,ł}')).toThrow('uiści+ć has 18 forms');
  });
});
