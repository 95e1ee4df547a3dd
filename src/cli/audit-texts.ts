import type { Localized } from '../office/office';

/** What `dobry-list audit` says. */
export const auditTexts = {
  usage: {
    pl: `dobry-list audit [opcje] PLIK|KATALOG|mbox|- … – raport o wysłanych wiadomościach (.eml, mbox, Maildir)
dobry-list audit --merge A.json B.json … – jeden raport z kilku

  --office KATALOG       profil urzędu (domyślnie: offices/kedzierzyn-kozle)
  --since RRRR-MM-DD     pierwszy dzień okresu
  --until RRRR-MM-DD     ostatni dzień okresu
  --out PLIK.html        strona dla sekretarza; otwiera się bez sieci
  --json PLIK.json       liczby dla programów; takie pliki łączy --merge
  --csv PLIK.csv         liczby dla arkusza
  --with-texts           dołącza treść kilku wzorowych listów; bez tej opcji raport ma tylko liczby
  --resume               kończy przerwany raport (plik .checkpoint obok pierwszego z plików wyniku)
  --threads N            liczba wątków (domyślnie tyle, ile rdzeni)
  --lang pl|en           język raportu i komunikatów

Pliki, których nie udało się odczytać, są wypisywane i nie przerywają pracy. Kod wyjścia: 0 – raport gotowy, 2 – nie powstał.
`,
    en: `dobry-list audit [options] FILE|DIR|mbox|- … – a report on sent messages (.eml, mbox, Maildir)
dobry-list audit --merge A.json B.json … – one report of several

  --office DIR           office profile (default: offices/kedzierzyn-kozle)
  --since YYYY-MM-DD     first day of the period
  --until YYYY-MM-DD     last day of the period
  --out FILE.html        page for the office’s secretary; needs no network
  --json FILE.json       numbers for programs; --merge puts such files together
  --csv FILE.csv         numbers for a spreadsheet
  --with-texts           adds the texts of a few exemplary letters; without it the report has numbers only
  --resume               goes on with an interrupted audit (file .checkpoint beside the first of the output files)
  --threads N            number of threads (default: one a core)
  --lang pl|en           language of report and messages

Files that cannot be read are listed and stop nothing. Exit code: 0 report ready, 2 none made.
`,
  },
  noInput: {
    pl: 'Brak wiadomości do raportu: proszę podać plik .eml, mbox, katalog albo „-”.',
    en: 'Nothing to report on: give an .eml file, an mbox, a folder or “-”.',
  },
  noOutput: {
    pl: 'Proszę podać plik wyniku: --out, --json albo --csv.',
    en: 'Name an output file: --out, --json or --csv.',
  },
  noSuchPath: { pl: '{path}: nie ma takiego pliku ani katalogu.', en: '{path}: no such file or folder.' },
  mergeAlone: {
    pl: 'Opcja --merge łączy gotowe raporty: bez --since, --until, --with-texts, --resume i --threads.',
    en: '--merge puts finished reports together: without --since, --until, --with-texts, --resume and --threads.',
  },
  mergeTwo: {
    pl: 'Do połączenia potrzebne są co najmniej dwa raporty JSON.',
    en: 'Merging takes two JSON reports or more.',
  },
  noReport: {
    pl: '{file}: to nie jest raport polecenia audit ({reason}).',
    en: '{file}: no report of audit ({reason}).',
  },
  otherOffice: { pl: 'Raporty dotyczą różnych urzędów: {ids}.', en: 'The reports are of different offices: {ids}.' },
  resumeStdin: { pl: 'Standardowego wejścia nie da się wznowić.', en: 'Standard input cannot be resumed.' },
  otherCheckpoint: {
    pl: '{file}: dotyczy innego raportu (ścieżek, okresu albo profilu). Bez --resume praca zacznie się od początku.',
    en: '{file}: belongs to another audit (paths, period or profile). Without --resume it starts anew.',
  },
  changedSources: {
    pl: 'Zbiór wiadomości zmienił się od przerwania pracy. Bez --resume praca zacznie się od początku.',
    en: 'The archive has changed since the audit was interrupted. Without --resume it starts anew.',
  },
  noCheckpoint: {
    pl: 'Nie ma przerwanego raportu; praca zaczyna się od początku.',
    en: 'No interrupted audit; starting anew.',
  },
  resumed: {
    pl: 'Wznowiono po {n} {n|wiadomości|wiadomościach|wiadomościach}.',
    en: 'Resumed after {n} {n|message|messages}.',
  },
  emptyFolder: { pl: '{path}: w katalogu nie ma wiadomości.', en: '{path}: there are no messages in this folder.' },
  unreadable: { pl: '{file}: nie udało się odczytać', en: '{file}: cannot be read' },
  progress: { pl: '{n} ({rate}/s), zostało około {left}', en: '{n} ({rate}/s), about {left} left' },
  done: {
    pl: '{messages} {messages|wiadomość|wiadomości|wiadomości}: {send} zgodne ze standardem, {confirm} warte poprawienia, {block} wymagające poprawy; nieodczytane: {unreadable}, pominięte: {skipped}',
    en: '{messages} {messages|message|messages}: {send} in line with the standard, {confirm} worth mending, {block} to be mended; unreadable: {unreadable}, skipped: {skipped}',
  },
  written: { pl: 'Zapisano: {files}', en: 'Written: {files}' },
} satisfies Record<string, Localized>;
