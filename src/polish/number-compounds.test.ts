import { compoundWithDigits } from './number-compounds';

describe('compoundWithDigits', () => {
  it.each([
    ['dwudziestojednodniowym', '21-dniowym'],
    ['osiemdziesięcioprocentową', '80-procentową'],
    ['pięćdziesięciolecie', '50-lecie'],
    ['czterdziestoosobowa', '40-osobowa'],
    ['siedemnastokilometrowy', '17-kilometrowy'],
    ['stuprocentowej', '100-procentowej'],
    ['dziewięćdziesięciodziewięcioletnia', '99-letnia'],
  ])('%s → %s', (word, expected) => {
    expect(compoundWithDigits(word)).toBe(expected);
  });

  it.each(['przeciwpowodziowy', 'dwudziesty', 'trzydzieści', 'dwudziesto'])('leaves %s', (word) => {
    expect(compoundWithDigits(word)).toBeUndefined();
  });
});
