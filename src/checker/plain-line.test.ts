import fc from 'fast-check';
import { plainLine, shorten } from './plain-line';

describe('plainLine', () => {
  it.each([
    ['Szanowna\r\n\tPani', 'Szanowna Pani'],
    ['  pismo\u2028z\u00a0dnia\u0000 ', 'pismo z dnia'],
    ['\u202efdp.exe\u202c', 'fdp.exe'],
    ['za\u00adłą\u200bcznik', 'załącznik'],
    ['\ud83d\ude00 \ud83d', '\ud83d\ude00 \ufffd'],
  ])('of %j is %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });
});

describe('shorten', () => {
  it.each([
    ['Brak powitania', 14, 'Brak powitania'],
    ['Brak powitania', 13, 'Brak powitan…'],
    ['Wiadomość nie ma tematu', 17, 'Wiadomość nie ma…'],
    ['Wiadomość nie ma, tematu', 18, 'Wiadomość nie ma…'],
    ['Źdźbło', 4, 'Źdź…'],
    ['a😀', 2, 'a…'],
    ['a😀b', 3, 'a…'],
    ['😀😀', 2, ''],
    ['Źdźbło', 1, ''],
  ])('of %j to %i is %j', (line, limit, short) => {
    expect(shorten(line, limit)).toBe(short);
  });

  it('keeps to the limit and to whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, limit) => {
        const line = plainLine(text);
        const short = shorten(line, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(plainLine(short)).toBe(short);
        expect(line.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
