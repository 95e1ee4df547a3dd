import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findImperatives, type ImperativeKind, type ImperativeUse } from './imperatives';
import { readSentences } from '../sentences';

/** Sentences of our own, tab, the expected words separated by `|`; lines with `#` are headings. */
const examples = readFileSync(join(__dirname, 'imperatives.examples.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [sentence = '', expected = ''] = line.split('\t');
    return [sentence, expected === '' ? [] : expected.split('|')] as const;
  });

function found(text: string) {
  return readSentences(text).reduce<ReturnType<typeof findImperatives>>(
    (all, sentence, i, sentences) => all.concat(findImperatives(sentence, { previous: sentences[i - 1] })),
    [],
  );
}

describe('findImperatives', () => {
  it.each(examples)('%s', (sentence, expected) => {
    expect(found(sentence).map(({ text }) => text)).toEqual(expected);
  });

  it.each<[string, ImperativeKind, string | undefined]>([
    ['Prześlij skan.', 'second-singular', 'przesłać'],
    ['Zapoznajcie się z planem.', 'second-plural', 'zapoznać'],
    ['Pamiętajmy o terminie.', 'first-plural', 'pamiętać'],
    ['Zróbże to dziś.', 'second-singular', 'zrobić'],
    ['Chodźmyż do domu.', 'first-plural', 'chodzić'],
    ['Niech każdy przyjdzie.', 'let', undefined],
    ['Wypełnić i odesłać.', 'infinitive', 'wypełnić'],
    ['Przeslij skan.', 'second-singular', 'przesłać'],
    ['Poleć nas znajomym.', 'second-singular', 'polecić'],
    ['Rozpatrz wniosek.', 'second-singular', 'rozpatrzyć'],
    ['Weź parasol.', 'second-singular', 'wziąć'],
    ['Usiądź.', 'second-singular', 'usiąść'],
    ['Powyciągaj wnioski.', 'second-singular', 'powyciągać'],
  ])('tells kind and infinitive: %s', (text, kind, infinitive) => {
    expect(found(text)[0]).toMatchObject({ kind, ...(infinitive === undefined ? {} : { infinitive }) });
  });

  it('gives the place in the text', () => {
    const text = 'Dzień dobry. Teraz zadzwoń do nas.';
    const [only] = found(text);
    expect(text.slice(only?.start, only?.end)).toBe('zadzwoń');
  });

  it.each<[string, ImperativeUse]>([
    ['Patrz art. 5 ustawy.', 'reference'],
    ['Szczegóły w regulaminie (zobacz załącznik nr 2).', 'reference'],
    ['Porównaj § 5 uchwały.', 'reference'],
    ['Zobacz, jak zmieniła się nasza gmina.', 'command'],
    ['Dajmy na to, że pada.', 'filler'],
    ['To kosztuje, powiedzmy, sto złotych.', 'filler'],
    ['Powiedzmy sobie szczerze: to nie był dobry mecz.', 'command'],
    ['Nie daj Boże, żeby wrócił.', 'filler'],
    ['Broń Boże.', 'filler'],
    ['Boże, daj mi siłę.', 'command'],
    ['Prześlij skan.', 'command'],
  ])('tells commands from references and fillers: %s', (text, use) => {
    expect(found(text)[0]).toMatchObject({ use });
  });

  it('never throws and stays inside the text', () => {
    const words = fc.constantFrom(
      ...'Niech niech nie bądź umów popraw Wypełnić i , . : „ ” " – ( ) zobacz art 5 proszę się spraw Pisz wniosek'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end } of found(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it.each(['niech ', 'umów ', '„zobacz ', '„umów” ', 'bądź ', '(zobacz ', 'a', 'Złożyć, '])(
    'is linear on hostile text: 100 kB of "%s"',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const started = Date.now();
      found(text);
      expect(Date.now() - started).toBeLessThan(1000);
    },
  );
});
