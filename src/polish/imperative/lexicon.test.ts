import { imperativeForm } from './forms';
import { infinitiveOf, isImperativeBase, isInfinitive, restoreDiacritics } from './lexicon';

describe('imperative lexicon', () => {
  it.each([
    ['prześlij', 'przesłać'],
    ['zamów', 'zamówić'],
    ['wypełnij', 'wypełnić'],
    ['weź', 'wziąć'],
    ['idź', 'iść'],
    ['bądź', 'być'],
    ['zaloguj', 'zalogować'],
    ['odczytuj', 'odczytywać'],
    ['pisz', 'pisać'],
    ['patrz', 'patrzeć'],
    ['znajdź', 'znaleźć'],
    ['poleć', 'polecić'],
    ['zagnij', 'zagiąć'],
    ['przynieś', 'przynieść'],
    ['zetnij', 'ściąć'],
    ['kompleksuj', 'kompleksować'],
    ['ponaprawiaj', 'ponaprawiać'],
  ])('%s belongs to %s', (base, infinitive) => {
    expect(infinitiveOf(base)).toBe(infinitive);
  });

  it.each(['dokument', 'odpowiedź', 'zapowiedź', 'ustęp', 'występ', 'wniosek', 'żeby', 'x', ''])(
    'knows no imperative %s',
    (word) => {
      expect(isImperativeBase(word)).toBe(false);
    },
  );

  it.each([
    ['wypełnić', true],
    ['przesłać', true],
    ['zapoznać', true],
    ['piec', true],
    ['wziąć', true],
    ['odpowiedzialność', false],
    ['pięć', false],
    ['miesiąc', false],
    ['pomoc', false],
  ])('is %s an infinitive: %s', (word, expected) => {
    expect(isInfinitive(word)).toBe(expected);
  });

  it.each([
    ['przeslij', 'prześlij'],
    ['sprawdz', 'sprawdź'],
    ['zapoznaj', undefined],
  ])('restores %s to %s', (word, expected) => {
    expect(restoreDiacritics(word)).toBe(expected);
  });

  it.each([
    ['uprzejmy', undefined],
    ['bac', undefined],
    ['wyślijcie', 'second-plural'],
    ['wyslijcie', 'second-plural'],
    ['zróbże', 'second-singular'],
    ['idźcież', 'second-plural'],
    ['możemy', undefined],
    ['mieście', 'second-plural'],
  ])('takes %s apart: %s', (word, kind) => {
    expect(imperativeForm(word)?.kind).toBe(kind);
  });
});
