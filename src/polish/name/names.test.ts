import { genderOfFirstName, genderOfSurname, readVocativeFirstName } from './names';
import { vocativeOfFirstName } from './vocative';
import { readTitle, titleInAddress } from './titles';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../lexicon/first-names';

describe('genderOfFirstName', () => {
  it.each([
    ['Anna', 'feminine'],
    ['KATARZYNA', 'feminine'],
    ['Beatrycze', 'feminine'],
    ['Nel', 'feminine'],
    ['Anna-Maria', 'feminine'],
    ['Oksana', 'feminine'],
    ['Kuba', 'masculine'],
    ['Barnaba', 'masculine'],
    ['Nikita', 'masculine'],
    ['Jerzy', 'masculine'],
    ['Wiercenia', undefined],
    ['Andrea', undefined],
    ['', undefined],
  ])('%s is %s', (name, gender) => {
    expect(genderOfFirstName(name)).toBe(gender);
  });

  it('knows every name with one gender only', () => {
    const masculine = new Set(MASCULINE_NAMES.split(' '));
    const names = [...FEMININE_NAMES.split(' '), ...MASCULINE_NAMES.split(' ')];
    expect(FEMININE_NAMES.split(' ').filter((name) => masculine.has(name))).toEqual([]);
    expect(names.filter((name) => !/^[A-ZĄĆĘŁŃÓŚŻŹ][a-ząćęłńóśżźéü]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1000);
  });
});

describe('genderOfSurname', () => {
  it.each([
    ['Kowalska', 'feminine'],
    ['Wysocka', 'feminine'],
    ['Zawadzka', 'feminine'],
    ['Wiśniewski', 'masculine'],
    ['Górecki', 'masculine'],
    ['Laska', undefined],
    ['Troska', undefined],
    ['Sowa', undefined],
    ['Dąbrowa', undefined],
    ['Nowak', undefined],
  ])('%s is %s', (surname, gender) => {
    expect(genderOfSurname(surname)).toBe(gender);
  });
});

const VOCATIVES: readonly [string, 'feminine' | 'masculine', string][] = [
  ['Anna', 'feminine', 'Anno'],
  ['Sylwia', 'feminine', 'Sylwio'],
  ['Zofia', 'feminine', 'Zofio'],
  ['Beata', 'feminine', 'Beato'],
  ['Kasia', 'feminine', 'Kasiu'],
  ['Ola', 'feminine', 'Olu'],
  ['Izabela', 'feminine', 'Izabelo'],
  ['Maja', 'feminine', 'Maju'],
  ['Noemi', 'feminine', 'Noemi'],
  ['Ines', 'feminine', 'Ines'],
  ['Marek', 'masculine', 'Marku'],
  ['Jacek', 'masculine', 'Jacku'],
  ['Maciek', 'masculine', 'Maćku'],
  ['Piotr', 'masculine', 'Piotrze'],
  ['Paweł', 'masculine', 'Pawle'],
  ['Michał', 'masculine', 'Michale'],
  ['Grzegorz', 'masculine', 'Grzegorzu'],
  ['Tomasz', 'masculine', 'Tomaszu'],
  ['Łukasz', 'masculine', 'Łukaszu'],
  ['Andrzej', 'masculine', 'Andrzeju'],
  ['Jerzy', 'masculine', 'Jerzy'],
  ['Antoni', 'masculine', 'Antoni'],
  ['Kacper', 'masculine', 'Kacprze'],
  ['Aleksander', 'masculine', 'Aleksandrze'],
  ['Ernest', 'masculine', 'Erneście'],
  ['Robert', 'masculine', 'Robercie'],
  ['Zygmunt', 'masculine', 'Zygmuncie'],
  ['Konrad', 'masculine', 'Konradzie'],
  ['Jakub', 'masculine', 'Jakubie'],
  ['Józef', 'masculine', 'Józefie'],
  ['Stanisław', 'masculine', 'Stanisławie'],
  ['Adam', 'masculine', 'Adamie'],
  ['Kamil', 'masculine', 'Kamilu'],
  ['Wojciech', 'masculine', 'Wojciechu'],
  ['Kuba', 'masculine', 'Kubo'],
  ['Mieszko', 'masculine', 'Mieszku'],
  ['Staś', 'masculine', 'Stasiu'],
  ['Borys', 'masculine', 'Borysie'],
];

describe('vocative of first names', () => {
  it.each(VOCATIVES)('%s (%s) → %s', (name, gender, vocative) => {
    expect(vocativeOfFirstName(name, gender)).toBe(vocative);
    expect(readVocativeFirstName(vocative, gender)?.gender).toBe(gender);
  });

  it('finds no name in other words', () => {
    expect(readVocativeFirstName('Kierowniku', 'masculine')).toBeUndefined();
    expect(readVocativeFirstName('Mieszkańcy', 'feminine')).toBeUndefined();
  });
});

describe('titles in address', () => {
  it.each([
    ['Dyrektor', 'masculine', 'dyrektorze'],
    ['Dyrektor', 'feminine', 'dyrektor'],
    ['Dyrektorka', 'feminine', 'dyrektorko'],
    ['Kierownik', 'masculine', 'kierowniku'],
    ['Marszałek', 'masculine', 'marszałku'],
    ['Poseł', 'masculine', 'pośle'],
    ['Wójt', 'masculine', 'wójcie'],
    ['Starosta', 'masculine', 'starosto'],
    ['Sędzia', 'feminine', 'sędzia'],
    ['Przewodniczący', 'masculine', 'przewodniczący'],
    ['Leśniczy', 'masculine', 'leśniczy'],
  ] as const)('%s (%s) → %s', (word, gender, form) => {
    const title = readTitle(word);
    expect(title && titleInAddress(title, gender)).toBe(form);
  });

  it('reads the vocative as the same title', () => {
    expect(readTitle('Burmistrzu')?.nominative).toBe('burmistrz');
    expect(readTitle('Kowalski')).toBeUndefined();
  });
});
