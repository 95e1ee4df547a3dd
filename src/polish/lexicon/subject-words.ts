/** Dictionary forms: papers, acts of writing and attributes that say nothing of the matter, alone or together. */
export const VAGUE_SUBJECT_WORDS: readonly string[] = [
  'pismo', 'list', 'mail', 'e-mail', 'email', 'wiadomość', 'korespondencja', 'informacja', 'info', 'sprawa', 'temat', 'kwestia',
  'pytanie', 'zapytanie', 'prośba', 'pomoc', 'kontakt', 'rozmowa', 'telefon', 'dokument', 'dokumentacja', 'papier', 'materiał', 'załącznik', 'plik',
  'skan', 'zdjęcie', 'dane', 'szczegóły', 'odpowiedź', 'nawiązanie', 'odniesienie', 'powiązanie', 'związek', 'przypomnienie', 'ponaglenie',
  'zawiadomienie', 'powiadomienie', 'komunikat', 'ogłoszenie', 'uwaga', 'ważny', 'pilny', 'pilnie', 'bardzo', 'nowy', 'nowa', 'nowe', 'różne', 'urzędowy', 'służbowy',
  'test', 'próba', 'wiadomo', 'urgent', 'important', 'hej', 'cześć', 'witam', 'witaj', 'witajcie', 'dzień', 'dobry', 'szanowny', 'szanowna', 'szanowni', 'pozdrawiam', 'pozdrowienia',
  'brak', 'tytuł', 'coś', 'kilka', 'drobny', 'mały', 'mała', 'małe', 'krótki', 'dalszy', 'ciąg', 'asap', 'fyi', 'pytanko', 'szybki', 'jeszcze', 'jedno', 'jedna', 'załatwienie', 'załączenie', 'urząd', 'urzędu', 'starostwo',
]; // prettier-ignore

/** Dictionary forms that say a little: vague when such a word is the whole subject or only a reference is added to it. */
export const THIN_SUBJECT_WORDS: readonly string[] = [
  'wniosek', 'podanie', 'zgłoszenie', 'zaproszenie', 'spotkanie', 'decyzja', 'umowa', 'opinia', 'formularz', 'druk', 'wzór', 'termin', 'zmiana',
  'uzupełnienie', 'potwierdzenie', 'aktualizacja', 'poprawka', 'protokół', 'notatka', 'faktura', 'opłata', 'wyjaśnienie', 'stanowisko', 'wezwanie', 'postanowienie',
  'zaświadczenie', 'oświadczenie', 'ankieta', 'raport', 'zestawienie', 'lista', 'wykaz', 'projekt', 'konsultacje', 'szkolenie', 'kontrola', 'propozycja', 'oferta', 'zlecenie', 'ustalenia', 'podziękowanie',
]; // prettier-ignore

/** Dictionary forms of references: „Odpowiedź na wniosek”, „W nawiązaniu do spotkania” are still vague. */
export const SUBJECT_REFERENCES: readonly string[] = [
  'odpowiedź', 'nawiązanie', 'odniesienie', 'związek', 'sprawa', 'ważny', 'pilny', 'pilnie', 'bardzo', 'nowy', 'nowa', 'nowe', 'urzędowy', 'służbowy',
]; // prettier-ignore

/** Words that carry no matter of their own: prepositions, pronouns, forms of address, parts of dates. */
export const SUBJECT_FILLERS: readonly string[] = [
  'w', 'we', 'z', 'ze', 'na', 'do', 'od', 'dla', 'o', 'i', 'oraz', 'a', 'po', 'przy', 'za', 'ws', 'dot', 'dotyczy', 'dotyczące', 'dotycząca', 'dotyczący', 'nr', 'r', 'rok', 'roku', 'dn',
  'dnia', 'dniu', 'dzisiaj', 'dziś', 'jutro', 'wczoraj', 'dzisiejszy', 'wczorajszy', 'pan', 'pana', 'panu', 'pani', 'panią', 'panie', 'państwo', 'państwa', 'państwu',
  'mój', 'moja', 'moje', 'mojego', 'mojej', 'nasz', 'nasza', 'nasze', 'naszej', 'naszego', 'ten', 'ta', 'to', 'tego', 'tej', 'tę', 'te', 'tym', 'jak', 'się', 'bez', 'cd', 'proszę', 'prosimy',
  'telefoniczny', 'mailowy', 'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia', 're', 'odp', 'fwd', 'fw', 'pd', 'zgodnie', 'tak', 'rozmawialiśmy', 'ustaliliśmy', 'powiatowy', 'powiatowe',
]; // prettier-ignore
