import * as fc from 'fast-check';
import { readSentences } from './sentences';

const split = (text: string): string[] => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('readSentences', () => {
  it.each([
    ['Dziękujemy za pismo. Odpowiemy do piątku.'],
    ['Czy termin odpowiada? Prosimy o znak! Czekamy… Pozdrawiamy'],
    ['Termin mija 12.05.2025 r. Wniosek można poprawić.'],
    ['Opłata wynosi 17 zł. Płatność w kasie.'],
    ['Kupujemy długopisy, papier itd. Całość kosztuje 200 zł.'],
    ['(Dotyczy to dzieci.) „Zapraszamy.” Wstęp wolny.'],
    ['Otwieramy o 8. Zapraszamy.'],
    ['Kto? gdzie? kiedy?'],
    ['To koniec. mObywatel działa.'],
    ['Zgoda. ePUAP działa.'],
    ['Przyjdzie ok. 15 osób. Sala ma 20 miejsc.'],
  ])('splits %s', (text) => {
    const parts = split(text);
    expect(parts.join(' ')).toBe(text);
    expect(parts.length).toBe((text.match(/[.!?…][)”]?(?= [A-ZŻ„]| mO| eP| gdzie| kiedy)/g) ?? []).length + 1);
  });

  it.each([
    'Sprawę prowadzi mgr inż. Jan K. Nowak z pokoju nr 5.',
    'Urząd przy ul. Lipowej 4 i os. Słonecznym oraz szkoła im. Jana Brzechwy.',
    'Zgodnie z art. 5 ust. 2 pkt 3 lit. a ustawy (Dz. U. z 2024 r. poz. 572).',
    'Zapraszamy na 5. posiedzenie komisji 12.05.2025 r. o godz. 8.00 do sali.',
    'Wniosek (np. o wypis) m.in. przez p. Nowak, tzn. osobiście, dot. Koźla.',
    '„Czy Pan przyjdzie?” zapytała sekretarka.',
    'Adres: biuro@gmina.example, www.gmina.example/bip.html i tyle.',
    '1. Wniosek należy podpisać.',
    'Zadzwonię ok. 15 maja, tel. 77 555 02 14.',
    'Mamy trzy... cztery wnioski.',
  ])('keeps together %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('takes a line break of a wrapped paragraph for white space', () => {
    const text =
      'Zawiadamiamy, że wniosek złożony przez Pana w dniu 12 maja w wydziale\nGeodezji i Kartografii został przyjęty. Odpowiemy w ciągu\n7 dni.';
    expect(split(text)).toEqual([
      'Zawiadamiamy, że wniosek złożony przez Pana w dniu 12 maja w wydziale\nGeodezji i Kartografii został przyjęty.',
      'Odpowiemy w ciągu\n7 dni.',
    ]);
  });

  it.each([
    ['Zmiana godzin\n\nzapraszamy do urzędu', 2],
    ['Potrzebne są:\n- wniosek,\n- mapa,\n- dowód wpłaty.', 4],
    ['Potrzebne są:\n1. Wniosek.\n2. Mapa.', 3],
    ['Prosimy o:\na) wniosek,\nb) mapę', 3],
    ['Krok pierwszy\nWniosek składa właściciel.', 2],
    ['w dniu\n12 maja o godzinie 8', 2],
    ['poniedziałek\t8–16\tpokój 5', 3],
  ])('ends a sentence with a line that its author ended: %j', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('loses no token and never throws', () => {
    const alphabet = fc.constantFrom(...'aA1 .?!…„”)(\n\t-•:;'.split(''), 'r.', 'np.', ' Ab', '. ', '\n\n', '2. ');
    fc.assert(
      fc.property(
        fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const sentences = readSentences(text);
          let at = -1;
          for (const { start, end, tokens } of sentences) {
            expect(tokens.length).toBeGreaterThan(0);
            expect([tokens[0]?.start, tokens[tokens.length - 1]?.end]).toEqual([start, end]);
            expect(start).toBeGreaterThanOrEqual(at);
            at = end;
          }
          expect(
            sentences
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it.each(['a. ', 'A', '. ', ')', ') ', '\n- ', '?! '])('reads 100 kB of %j quickly', (unit) => {
    const started = Date.now();
    readSentences(unit.repeat(100_000 / unit.length));
    expect(Date.now() - started).toBeLessThan(1500);
  });
});
