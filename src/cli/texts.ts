import type { Language, Localized } from '../office/office';

/** What the command line says, besides the findings themselves. `{n|…}` chooses a plural form (see `renderMessage`). */
export const texts = {
  usage: {
    pl: `dobry-list – sprawdza wychodzącą pocztę urzędu

Użycie:
  dobry-list check [opcje] PLIK|KATALOG|mbox|- …   sprawdza wiadomości (.eml, mbox, Maildir; „-” to standardowe wejście)
  dobry-list text [opcje]                          sprawdza język zdań ze standardowego wejścia, jedno w wierszu
  dobry-list rules [--format text|json]            wypisuje katalog reguł
  dobry-list office check KATALOG                  sprawdza profil urzędu
  dobry-list people [opcje]                        pracownicy: sprawdzenie, import (opis: dobry-list people --help)
  dobry-list signature [opcje]                     podpisy: jeden albo strona ze wszystkimi (opis: dobry-list signature --help)
  dobry-list serve [opcje]                         serwer urzędu (opis: dobry-list serve --help)
  dobry-list deploy [opcje]                        przygotowuje wdrożenie w urzędzie (opis: dobry-list deploy --help)
  dobry-list audit [opcje] PLIK|KATALOG …          raport o wysłanych wiadomościach (opis: dobry-list audit --help)

Opcje:
  --office KATALOG          profil urzędu (domyślnie: offices/kedzierzyn-kozle)
  --format text|json|jsonl  postać wyniku (domyślnie: text)
  --fix                     poprawia w pliku .eml to, co nie zmienia sensu; przy „-” wypisuje poprawioną wiadomość
  --only ID …               tylko te uwagi (można powtórzyć albo rozdzielić przecinkami)
  --no-spelling             bez sprawdzania pisowni (polecenie text: domyślnie bez, --spelling włącza)
  --lang pl|en              język komunikatów (domyślnie według ustawień systemu)
  --help, --version

Kod wyjścia: 0 – nic nie wstrzymuje wysłania, 1 – coś wstrzymuje, 2 – nie udało się odczytać albo błędne użycie.
`,
    en: `dobry-list – checks the outgoing mail of a public office

Usage:
  dobry-list check [options] FILE|DIR|mbox|- …     checks messages (.eml, mbox, Maildir; “-” is standard input)
  dobry-list text [options]                        checks the language of sentences from standard input, one a line
  dobry-list rules [--format text|json]            prints the catalogue of rules
  dobry-list office check DIR                      checks an office profile
  dobry-list people [options]                      people: check, import (see dobry-list people --help)
  dobry-list signature [options]                   signatures: one, or a page of all (see dobry-list signature --help)
  dobry-list serve [options]                       the office server (see dobry-list serve --help)
  dobry-list deploy [options]                      makes what an office rolls out (see dobry-list deploy --help)
  dobry-list audit [options] FILE|DIR …            a report on sent messages (see dobry-list audit --help)

Options:
  --office DIR              office profile (default: offices/kedzierzyn-kozle)
  --format text|json|jsonl  form of the result (default: text)
  --fix                     mends in the .eml file what cannot change the meaning; with “-” prints the mended message
  --only ID …               these findings only (repeat, or separate by commas)
  --no-spelling             no spelling check (text: off by default, --spelling switches it on)
  --lang pl|en              language of the messages (default: that of the system)
  --help, --version

Exit code: 0 nothing blocks, 1 something blocks, 2 cannot read or bad usage.
`,
  },
  badUsage: { pl: '{what}\nPomoc: dobry-list --help', en: '{what}\nHelp: dobry-list --help' },
  unknownCommand: {
    pl: 'Nieznane polecenie „{name}”. Są: check, text, rules, office check, people, signature, serve, deploy, audit.',
    en: 'Unknown command “{name}”. There are: check, text, rules, office check, people, signature, serve, deploy, audit.',
  },
  superfluous: { pl: 'Zbędny argument „{name}”.', en: 'Superfluous argument “{name}”.' },
  unknownOption: { pl: 'Nieznana opcja {name}.', en: 'Unknown option {name}.' },
  badOption: {
    pl: 'Opcja {name}: „{value}” to nie jest dopuszczalna wartość ({allowed}).',
    en: 'Option {name}: “{value}” is not an allowed value ({allowed}).',
  },
  noInput: {
    pl: 'Brak wiadomości do sprawdzenia: proszę podać plik .eml, mbox, katalog albo „-”.',
    en: 'Nothing to check: give an .eml file, an mbox, a folder or “-”.',
  },
  noOffice: {
    pl: 'Brak katalogu profilu: dobry-list office check KATALOG.',
    en: 'No profile folder given: dobry-list office check DIR.',
  },
  noSuchOffice: { pl: '{dir}: nie ma takiego katalogu profilu.', en: '{dir}: there is no such profile folder.' },
  textReadsStdin: {
    pl: 'Polecenie text czyta standardowe wejście; zbędne: {name}.',
    en: 'The text command reads standard input; superfluous: {name}.',
  },
  nothingFound: { pl: '{path}: w katalogu nie ma wiadomości.', en: '{path}: there are no messages in this folder.' },
  cannotRead: { pl: '{file}: nie udało się odczytać: {reason}', en: '{file}: cannot be read: {reason}' },
  noSuchFile: { pl: 'nie ma takiego pliku ani katalogu', en: 'no such file or folder' },
  ruleFailed: {
    pl: '{file}: reguła {rule} przerwała działanie; sprawdzono bez niej. {error}',
    en: '{file}: rule {rule} broke off; checked without it. {error}',
  },
  cannotFix: { pl: '{file}: nie zapisano poprawek: {reason}', en: '{file}: not mended: {reason}' },
  fixNotInMbox: {
    pl: 'w pliku mbox nie da się poprawiać pojedynczych wiadomości; proszę zapisać je jako .eml',
    en: 'single messages of an mbox cannot be mended; save them as .eml',
  },
  fixed: { pl: '{file}: poprawiono {n} {n|uwagę|uwagi|uwag}', en: '{file}: {n} {n|finding|findings} mended' },
  changed: { pl: '{file}: zapisano poprawki', en: '{file}: changes written' },
  verdictSend: { pl: 'gotowe do wysłania', en: 'ready to send' },
  verdictConfirm: { pl: 'warto poprawić', en: 'worth mending' },
  verdictBlock: { pl: 'do poprawy przed wysłaniem', en: 'to be mended before sending' },
  block: { pl: 'wstrzymuje', en: 'blocks' },
  warn: { pl: 'uwaga', en: 'warning' },
  advise: { pl: 'podpowiedź', en: 'advice' },
  fix: { pl: 'Poprawka: {label}', en: 'Fix: {label}' },
  line: { pl: 'wiersz {n}', en: 'line {n}' },
  subjectLine: { pl: 'temat', en: 'subject' },
  summary: {
    pl: '{n} {n|wiadomość|wiadomości|wiadomości}: {send} gotowe, {confirm} z uwagami, {block} do poprawy',
    en: '{n} {n|message|messages}: {send} ready, {confirm} with warnings, {block} to be mended',
  },
  unreadable: { pl: ', {n} nieodczytane', en: ', {n} not read' },
  progress: { pl: 'Sprawdzono {n} ({rate}/s)', en: '{n} checked ({rate}/s)' },
  officeGood: { pl: '{dir}: profil jest poprawny.', en: '{dir}: the profile is valid.' },
  error: { pl: 'błąd', en: 'error' },
  warning: { pl: 'uwaga', en: 'warning' },
} satisfies Record<string, Localized>;

/** Language of the terminal: English when the locale says so, otherwise Polish, the language of the offices. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return /^en/i.test(locale) ? 'en' : 'pl';
}
