/** Genitives of nouns that name an action, with the verb that says the same. */
const VERBS: readonly (readonly [string, string])[] = [
  ['wpłaty wpłat', 'wpłacić'],
  ['zapłaty płatności', 'zapłacić'],
  ['opłaty opłat', 'zapłacić'],
  ['dopłaty', 'dopłacić'],
  ['wypłaty', 'wypłacić'],
  ['zgłoszenia zgłoszeń', 'zgłosić'],
  ['uzupełnienia uzupełnień', 'uzupełnić'],
  ['potwierdzenia', 'potwierdzić'],
  ['sprawdzenia', 'sprawdzić'],
  ['wyrejestrowania', 'wyrejestrować'],
  ['rozliczenia rozliczeń', 'rozliczyć'],
  ['ustalenia ustaleń', 'ustalić'],
  ['rejestracji', 'zarejestrować'],
  ['rezerwacji', 'zarezerwować'],
  ['weryfikacji', 'sprawdzić'],
  ['aktualizacji', 'zaktualizować'],
  ['modyfikacji', 'zmienić'],
  ['zmiany zmian', 'zmienić'],
  ['wyboru', 'wybrać'],
  ['wpisu wpisów', 'wpisać'],
  ['zapisu', 'zapisać'],
  ['zakupu zakupów', 'kupić'],
  ['odbioru', 'odebrać'],
  ['zwrotu', 'zwrócić'],
  ['podziału', 'podzielić'],
  ['przeglądu', 'przejrzeć'],
  ['wglądu', 'obejrzeć'],
  ['oceny', 'ocenić'],
  ['analizy', 'przeanalizować'],
  ['korekty', 'poprawić'],
  ['kontroli', 'skontrolować'],
  ['naprawy', 'naprawić'],
  ['poprawy', 'poprawić'],
  ['wymiany', 'wymienić'],
  ['sprzedaży', 'sprzedać'],
  ['wyceny', 'wycenić'],
  ['czynności', 'zrobić'],
  ['przelewu', 'przelać'],
  ['podpisu', 'podpisać'],
  ['ochrony', 'chronić'],
  ['obrony', 'bronić'],
  ['budowy', 'zbudować'],
  ['rozbudowy', 'rozbudować'],
  ['nadzoru', 'nadzorować'],
];

const VERB_OF = new Map<string, string>();
for (const [forms, verb] of VERBS) for (const form of forms.split(' ')) VERB_OF.set(form, verb);

/** The infinitive that says what `dokonać` with this genitive says, when the list has it. */
export function verbOfAction(genitive: string): string | undefined {
  return VERB_OF.get(genitive);
}

/** Whether a word in lower case is the genitive of a noun of action: from the list, or by its ending (-ania, -enia, -cia, -cji). */
export function isActionGenitive(word: string): boolean {
  return VERB_OF.has(word) || (word.length > 5 && /(?:ania|enia|cia|cji|zji|ań|eń)$/.test(word));
}
