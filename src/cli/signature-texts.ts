import type { Localized } from '../office/office';

/** What `dobry-list signature` says. */
export const signatureTexts = {
  usage: {
    pl: `dobry-list signature – podpisy pracowników

Użycie:
  dobry-list signature OSOBA [opcje]   wypisuje podpis osoby: adres e-mail albo imię i nazwisko
  dobry-list signature --all [opcje]   zapisuje stronę ze wszystkimi podpisami, niepełne na początku

Opcje:
  --office KATALOG      profil urzędu (domyślnie: offices/kedzierzyn-kozle)
  --format text|html    postać podpisu (domyślnie: text)
  --short               podpis krótki, do odpowiedzi
  --lang-of JĘZYK       podpis w innym języku, na przykład en
  --out PLIK|KATALOG    dokąd zapisać stronę (domyślnie: signatures.html)
  --open                otwiera zapisaną stronę w przeglądarce
  --lang pl|en          język komunikatów (domyślnie według ustawień systemu)
  --help

Kod wyjścia: 0 – w porządku, 2 – nie udało się odczytać profilu, nie ma takiej osoby albo błędne użycie.
`,
    en: `dobry-list signature – the signatures of the staff

Usage:
  dobry-list signature PERSON [options]   prints the signature of a person, by e-mail address or name
  dobry-list signature --all [options]    writes a page with all signatures, incomplete ones first

Options:
  --office DIR          office profile (default: offices/kedzierzyn-kozle)
  --format text|html    form of the signature (default: text)
  --short               the short signature, for replies
  --lang-of LANGUAGE    the signature in another language, such as en
  --out FILE|DIR        where the page is written (default: signatures.html)
  --open                opens the page in a browser
  --lang pl|en          language of the messages (default: that of the system)
  --help

Exit code: 0 all is well, 2 the profile cannot be read, there is no such person, or bad usage.
`,
  },
  nobody: {
    pl: 'Proszę podać osobę albo --all: dobry-list signature --help.',
    en: 'Name a person, or --all: dobry-list signature --help.',
  },
  unknown: { pl: 'Nie ma osoby „{name}”.', en: 'There is nobody called “{name}”.' },
  unknownLike: {
    pl: 'Nie ma osoby „{name}”. Zapewne chodzi o „{like}”.',
    en: 'There is nobody called “{name}”. Probably “{like}” is meant.',
  },
  several: {
    pl: '„{name}” to kilka osób, proszę podać adres: {emails}.',
    en: 'There are several called “{name}”; give the address: {emails}.',
  },
  noLanguage: {
    pl: '{email} nie ma podpisu w języku „{tag}”. Inne języki tej osoby: {tags}.',
    en: '{email} has no signature in “{tag}”. Other languages of this person: {tags}.',
  },
  progress: { pl: 'Przygotowano {n} ({rate}/s)', en: '{n} prepared ({rate}/s)' },
  written: {
    pl: '{file}: {n} {n|podpis|podpisy|podpisów}, niepełne: {incomplete}',
    en: '{file}: {n} {n|signature|signatures}, incomplete: {incomplete}',
  },
} satisfies Record<string, Localized>;
