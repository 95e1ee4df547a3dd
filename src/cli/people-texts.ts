import type { PeopleProblemKind } from '../office/load/people/people-problem';
import type { Localized } from '../office/office';

/** What `dobry-list people` says. */
export const peopleTexts = {
  usage: {
    pl: `dobry-list people – pracownicy urzędu

Użycie:
  dobry-list people check [opcje]    wypisuje, komu czego brakuje i co jest zapisane z błędem
  dobry-list people import [opcje]   czyta źródło z office.json i zapisuje people.json w folderze profilu
  dobry-list people export [opcje]   wypisuje listę pracowników jako CSV, bezpieczny w arkuszu

Opcje:
  --office KATALOG           profil urzędu (domyślnie: offices/kedzierzyn-kozle)
  --source NAZWA             które ze źródeł w people.sources (check, import)
  --format text|json         postać wyniku (check, import); export: csv albo json
  --out PLIK                 inny plik niż people.json (import) albo niż standardowe wyjście (export)
  --dry-run                  import: tylko wypisuje, co by się zmieniło
  --force                    import: zapisuje także wtedy, gdy źródło straciło ponad jedną trzecią osób albo nie da się odczytać
                             dotychczasowej listy
  --lang pl|en               język komunikatów (domyślnie według ustawień systemu)
  --help

Kod wyjścia: 0 – w porządku, 1 – są błędy w danych, odmowa zapisu albo profil czyta inny plik, 2 – źródła nie da się odczytać albo błędne użycie.
`,
    en: `dobry-list people – the people of an office

Usage:
  dobry-list people check [options]    lists who lacks what, and what is malformed
  dobry-list people import [options]   reads the source in office.json and writes people.json into the profile
  dobry-list people export [options]   prints the people as CSV that is safe in a spreadsheet

Options:
  --office DIR               office profile (default: offices/kedzierzyn-kozle)
  --source NAME              which of the sources in people.sources (check, import)
  --format text|json         form of the result (check, import); export: csv or json
  --out FILE                 another file than people.json (import), or than standard output (export)
  --dry-run                  import: only says what would change
  --force                    import: writes even when the source has lost more than a third of the people, or the list of
                             before cannot be read
  --lang pl|en               language of the messages (default: that of the system)
  --help

Exit code: 0 all is well, 1 errors in the data, refusal to write or the profile reads another file, 2 the source cannot be read or bad usage.
`,
  },
  noAction: {
    pl: 'Po „people” należy podać polecenie: check, import albo export.',
    en: 'After `people` give a command: check, import or export.',
  },
  noSource: {
    pl: 'office.json nie opisuje żadnego źródła (people.sources), więc nie ma czego importować.',
    en: 'office.json describes no source (people.sources): there is nothing to import.',
  },
  reading: { pl: 'Odczytano {n} ({rate}/s)', en: '{n} read ({rate}/s)' },
  checked: {
    pl: '{source}: {n} {n|osoba|osoby|osób}, {errors} {errors|błąd|błędy|błędów}, {warnings} {warnings|uwaga|uwagi|uwag}.',
    en: '{source}: {n} {n|person|people}, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}.',
  },
  changes: {
    pl: '{source}: dodane osoby: {added}, zmienione: {changed}, usunięte: {removed}, bez zmian: {unchanged}.',
    en: '{source}: {added} added, {changed} changed, {removed} removed, {unchanged} as before.',
  },
  more: { pl: '  … i {n} {n|inna|inne|innych}', en: '  … and {n} more' },
  flawed: {
    pl: 'W danych jest {errors} {errors|błąd|błędy|błędów} i {warnings} {warnings|uwaga|uwagi|uwag}; wypisuje je dobry-list people check.',
    en: 'The data have {errors} {errors|error|errors} and {warnings} {warnings|warning|warnings}; dobry-list people check lists them.',
  },
  written: { pl: 'Zapisano {file}: {n} {n|osoba|osoby|osób}.', en: '{file} written: {n} {n|person|people}.' },
  dryRun: { pl: 'Niczego nie zapisano (--dry-run).', en: 'Nothing was written (--dry-run).' },
  profileReads: {
    pl: 'Podpisy (deploy, serve) powstają z pliku {file}.',
    en: 'Signatures (deploy, serve) are made from {file}.',
  },
  profileReadsNothing: {
    pl: 'Profil nie ma jeszcze pliku {file}; people.json zapisuje dobry-list people import.',
    en: 'The profile has no {file} yet; dobry-list people import writes people.json.',
  },
  notUsed: {
    pl: 'Profil czyta jednak {file}: w office.json należy usunąć klucz people.file albo wpisać w nim {name}.',
    en: 'But the profile reads {file}: remove the key people.file from office.json, or set it to {name}.',
  },
  protected: {
    pl: '{name} jest źródłem danych albo plikiem profilu, więc nie zostanie zastąpiony. Inny plik podaje się w --out; źródło może też mieć inną nazwę.',
    en: '{name} is a source of the data or a file of the profile, and is not replaced. Give another file with --out, or the source another name.',
  },
  refusedUnreadable: {
    pl: 'Niczego nie zapisano: źródła nie da się odczytać.',
    en: 'Nothing was written: the source cannot be read.',
  },
  refusedNobody: {
    pl: 'Niczego nie zapisano: w źródle nie ma nikogo. Jeśli tak ma być, pomoże --force.',
    en: 'Nothing was written: the source holds nobody. If that is right, use --force.',
  },
  refusedLoss: {
    pl: 'Niczego nie zapisano: w źródle brakuje {n} {n|osoby|osób|osób}, więcej niż jednej trzeciej. Jeśli tak ma być, pomoże --force.',
    en: 'Nothing was written: {n} {n|person is|people are} missing from the source, more than a third. If that is right, use --force.',
  },
  refusedDamaged: {
    pl: 'Niczego nie zapisano: pliku {file} nie da się odczytać, więc nie wiadomo, czyich danych by ubyło. Jeśli ma zostać zastąpiony, pomoże --force.',
    en: 'Nothing was written: {file} cannot be read, so nobody knows whose data would be lost. If it shall be replaced, use --force.',
  },
  sourceFailed: { pl: '{where}: {problem}\n  {remedy}', en: '{where}: {problem}\n  {remedy}' },
  kept: { pl: 'Dotychczasowe dane pozostały bez zmian.', en: 'The data are as they were.' },
} satisfies Record<string, Localized>;

/** Headings of the groups in which problems are listed. */
export const kindTitles: Readonly<Record<PeopleProblemKind, Localized>> = {
  'source-empty': { pl: 'Puste źródło', en: 'Empty source' },
  'source-unreadable': { pl: 'Nieczytelne źródło', en: 'Unreadable source' },
  'column-missing': { pl: 'Brakujące kolumny', en: 'Missing columns' },
  'column-unknown': { pl: 'Kolumny, które nie są czytane', en: 'Columns that are not read' },
  'column-double': { pl: 'Podwójne kolumny', en: 'Double columns' },
  'line-broken': { pl: 'Uszkodzone wiersze', en: 'Broken lines' },
  'email-malformed': { pl: 'Niepoprawne adresy e-mail', en: 'Malformed e-mail addresses' },
  'email-duplicate': { pl: 'Ten sam adres u kilku osób', en: 'Duplicate e-mail addresses' },
  'field-missing': { pl: 'Brakujące dane', en: 'Missing data' },
  'department-unknown': { pl: 'Wydziały, których nie ma', en: 'Departments that do not exist' },
  'phone-malformed': { pl: 'Niepoprawne numery telefonu', en: 'Malformed phone numbers' },
  'email-foreign': { pl: 'Adresy spoza domen urzędu', en: 'Addresses outside the office’s domains' },
  'substitute-unknown': { pl: 'Nieznani zastępcy', en: 'Unknown substitutes' },
  'language-malformed': { pl: 'Niepoprawne oznaczenia języków', en: 'Malformed language tags' },
  'correction-refused': { pl: 'Odrzucone poprawki pracowników', en: 'Refused corrections' },
  'person-duplicate': { pl: 'Osoby wpisane zapewne dwa razy', en: 'People probably listed twice' },
  'value-too-long': { pl: 'Za długie wartości', en: 'Values that are too long' },
  'value-invisible-characters': { pl: 'Niewidoczne znaki', en: 'Invisible characters' },
  'value-like-formula': { pl: 'Wartości podobne do formuł arkusza', en: 'Values that look like formulas' },
};
