import * as fc from 'fast-check';
import type { TokenKind } from './token';
import { tokenize } from './tokens';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);
const kinds = (text: string): TokenKind[] => tokenize(text).map((token) => token.kind);

describe('tokenize', () => {
  it.each([
    ['Proszę o odpowiedź.', ['Proszę', 'o', 'odpowiedź', '.']],
    ['m.in. np. w/w', ['m', '.', 'in', '.', 'np', '.', 'w', '/', 'w']],
    ['z GUS-u i d’Arc', ['z', 'GUS-u', 'i', 'd’Arc']],
    ['1 240 000 zł, 5,5 %', ['1', '240', '000', 'zł', ',', '5,5', '%']],
    ['12.05.2025 r., 33/1', ['12.05.2025', 'r', '.', ',', '33/1']],
    ['do 2025r.', ['do', '2025', 'r', '.']],
    ['Tak... Nie… Ależ!', ['Tak', '...', 'Nie', '…', 'Ależ', '!']],
    ['120 m² i A4', ['120', 'm²', 'i', 'A4']],
    ['GK.6621.12.2025.AB', ['GK', '.', '6621.12.2025', '.', 'AB']],
    ['czarno-biały – 8:00–16:00', ['czarno-biały', '–', '8:00', '–', '16:00']],
    ['Уряд Żółw', ['Уряд', 'Żółw']],
    ['uśmiech 🙂!', ['uśmiech', '🙂', '!']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['jan.lis@gmina.example, tel. 77', 'jan.lis@gmina.example'],
    ['(https://www.gmina.example/bip?a=1).', 'https://www.gmina.example/bip?a=1'],
    ['Na www.gmina.example.', 'www.gmina.example'],
    ['na biznes.gov.pl/formularze.', 'biznes.gov.pl/formularze'],
    ['<anna_lis+bip@a-b.pl>', 'anna_lis+bip@a-b.pl'],
    ['w pliku wniosek_2025.docx,', 'wniosek_2025.docx'],
    ['mailto:rada@powiat.example', 'mailto:rada@powiat.example'],
  ])('finds the address of %s', (text, address) => {
    expect(
      tokenize(text)
        .filter((token) => token.kind === 'address')
        .map((token) => token.text),
    ).toEqual([address]);
  });

  it.each(['koniec.Następny', 'm.in', 'Dz.U.', 'ok.15', '12.05.2025', 'a@b', 'http: //'])(
    'finds no address in %s',
    (text) => {
      expect(kinds(text)).not.toContain('address');
    },
  );

  it('keeps the text verbatim and takes invisible characters and decomposed letters out of `lower`', () => {
    const tokens = tokenize('\ufeffza\u00adświad\u200bczenie\u00a0KSIA\u0328Z\u0307');
    expect(tokens.map((token) => [token.text, token.lower])).toEqual([
      ['za\u00adświad\u200bczenie', 'zaświadczenie'],
      ['KSIA\u0328Z\u0307', 'książ'],
    ]);
  });

  it('reads a stretch of a text', () => {
    expect(tokenize('raz dwa trzy', 4, 7)).toEqual([{ kind: 'word', text: 'dwa', lower: 'dwa', start: 4, end: 7 }]);
  });

  it('covers every visible character in order, without overlap', () => {
    const alphabet = fc.constantFrom(
      ...'aąŻ19 .,-–@/:?!…„”()\n\u00a0\u00ad\u200b🙂https://www.x.pl'.split(''),
      'a@b.pl',
      'm.in.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(alphabet).map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0;
          let seen = '';
          for (const token of tokenize(text)) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.text).toBe(text.slice(token.start, token.end));
            seen += token.text;
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          const visible = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
          expect(seen.replace(visible, '')).toBe(text.replace(visible, ''));
        },
      ),
    );
  });

  it.each(['a', '@', 'a@', 'a+', 'a.', '(', '<', '.', '-', '1.', 'http:', 'www.', 'x.pl/', 'a%', '\u00ad'])(
    'reads 100 kB of %s quickly',
    (unit) => {
      const started = Date.now();
      tokenize(unit.repeat(100_000 / unit.length));
      expect(Date.now() - started).toBeLessThan(1500);
    },
  );
});
