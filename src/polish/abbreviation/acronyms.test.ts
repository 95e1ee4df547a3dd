import * as fc from 'fast-check';
import { ExplanationIndex, isExplainedHere } from './acronym-explanations';
import { acronymBase, findAcronyms } from './acronyms';
import { readSentences } from '../sentences';
import { tokenize } from '../tokens';

const bases = (text: string): string[] => findAcronyms(tokenize(text)).map((match) => match.base);

describe('acronymBase', () => {
  it.each([
    ['GUS', 'GUS'],
    ['GUS-u', 'GUS'],
    ['IPET-em', 'IPET'],
    ['PIT-ów', 'PIT'],
    ['MOPSu', 'MOPS'],
    ['MSWiA', 'MSWiA'],
    ['EGiB', 'EGiB'],
    ['ePUAP-u', 'ePUAP'],
    ['ZDPiK', 'ZDPiK'],
    ['WFOŚiGW', 'WFOŚiGW'],
    ['NGOs', 'NGO'],
    ['KSeF', 'KSeF'],
    ['PnB', 'PnB'],
    ['Urząd', ''],
    ['Kędzierzyn-Koźle', ''],
    ['mObywatel', ''],
    ['YouTube', ''],
    ['A', ''],
  ])('%s → %j', (word, base) => {
    expect(acronymBase(word)).toBe(base);
  });
});

describe('findAcronyms', () => {
  it.each([
    ['Wniosek o WZ i wypis z MPZP składa się w UM.', ['WZ', 'MPZP', 'UM']],
    ['Umowa PSP/OSP i plan KP-PSP', ['PSP', 'OSP', 'KP', 'PSP']],
    ['Jednostka OZPB działa przy SP nr 3.', ['OZPB', 'SP']],
    ['Sprawdzamy VIN i dowód AC w CEPiK-u.', ['VIN', 'AC', 'CEPiK']],
    ['Zgodnie z prawem UE oraz RP', ['UE', 'RP']],
  ])('%s', (text, expected) => {
    expect(bases(text)).toEqual(expected);
  });

  it.each([
    'UWAGA! Termin jest NIEPRZEKRACZALNY, nie TYLKO wskazany.',
    'PROSIMY O WPŁATĘ DO PIĄTKU',
    'WYDZIAŁ KOMUNIKACJI',
    'Sesja XLVII, rozdział IV, strony I-III, XIX-wieczny dwór.',
    'Znak sprawy: GK.6621.12.2025.AB oraz OR-II.0003.5.2025.MK i 2016/679/XYZ.',
    'Auto OKE 12345 i OP 1234A stoją przed urzędem.',
    'Druk PB-4, kartka A4, PIT-37, COVID-19.',
    'Rozporządzenie (UE) 2016/679 oraz Drogi SA.',
    'Jan KOWAL i pani NOWAK, „Wstęp wolny”',
    'Rachunek PL 34 9999 0009.',
    'OK. PS. Dziękuję',
    'Wyrok II OSK 416/08.',
    'WYNIKI naboru PILNIE wywieszamy.',
    'Ulica AK, rondo im. NSZ, auto marki BMW.',
    'Firma TRANS-BUD i pan JAN.',
  ])('finds none in %s', (text) => {
    expect(bases(text)).toEqual([]);
  });

  it('gives ranges of the bases inside their tokens', () => {
    const parts = fc.constantFrom(
      'GUS',
      '-u',
      ' ',
      'ePUAP',
      'MSWiA',
      '.',
      '12',
      '/',
      'NIE',
      'Ala',
      '(',
      'XI',
      '\n',
      'Ż',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
        (text) => {
          for (const match of findAcronyms(tokenize(text))) {
            expect(text.slice(match.start, match.end)).toBe(match.base);
            expect(match.whole).toBeGreaterThanOrEqual(match.end);
          }
        },
      ),
    );
  });
});

/** Whether the first acronym of a text is explained in it. */
function isExplained(text: string): boolean {
  const sentences = readSentences(text).map((sentence) => sentence.tokens);
  const index = new ExplanationIndex(sentences);
  const all = sentences.flatMap((tokens) => findAcronyms(tokens).map((match) => ({ match, tokens })));
  const [first] = all;
  if (first === undefined) throw new Error('no acronym');
  return (
    index.isSpelledOut(first.match.base) ||
    all.some(({ match, tokens }) => match.base === first.match.base && isExplainedHere(tokens, match))
  );
}

describe('explanations', () => {
  it.each([
    'Kodeks postępowania administracyjnego (KPA) mówi o tym wprost.',
    'Według KPA (Kodeks postępowania administracyjnego) mamy miesiąc.',
    'Rządowa Agencja Rezerw Strategicznych (dalej: RARS) wydaje sprzęt.',
    'Zarząd Dróg Powiatowych, zwany dalej „ZDP”, odśnieży drogę.',
    'Sprawą zajmie się ZDP, czyli zarządca naszych dróg.',
    'PKK to profil kandydata na kierowcę.',
    'PZD – Powiatowy Zarząd Dróg – odpowie na pismo.',
    'Ogólne rozporządzenie o ochronie danych (RODO) weszło w życie.',
    'Poradnia psychologiczno-pedagogiczna (PPP) wyda opinię. Do PPP trzeba zadzwonić.',
    'Dane są w EGiB. Ewidencję gruntów i budynków prowadzi starosta.',
    'Wniosek do Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych. Środki PFRON przyjdą w maju.',
    'Decyzję o warunkach zabudowy wydaje gmina. Decyzja WZ kosztuje 598 zł.',
    'Zarząd osiedla „Nowa Wieś” (w skrócie ZONW) zbiera podpisy.',
    'Prezes Urzędu Obsługi Energii (dalej: Prezes UOE) wydał decyzję.',
    'System nawigacji satelitarnej (GPS) pomoże wyznaczyć punkt.',
  ])('%s', (text) => {
    expect(isExplained(text)).toBe(true);
  });

  it.each([
    'Wniosek złożony do WZ czeka.',
    'Sprawę zna PCPR (pokój 12, parter).',
    'Wypisy wydaje wydział (EGiB) przy rynku.',
    'Zapytaj w MOPS, przy ulicy Skarbowej.',
    'Zbiórkę prowadzi OSP – w sobotę o 9.',
  ])('not in %s', (text) => {
    expect(isExplained(text)).toBe(false);
  });

  it('takes linear time', () => {
    const many = Array.from(
      { length: 12_000 },
      (_, n) => `${String.fromCharCode(65 + (n % 26), 66 + (n % 25), 67 + (n % 23), 65 + (n % 19))} (w domu`,
    );
    const started = Date.now();
    isExplained(many.join(' '));
    isExplained('PCPR powiatowe centrum pomocy '.repeat(4000));
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
