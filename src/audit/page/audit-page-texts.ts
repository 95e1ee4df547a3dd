import type { Localized } from '../../office/office';

/** What the page of an audit says. `{n|…}` chooses a plural form (see `renderMessage`). */
export const pageTexts = {
  title: { pl: 'Korespondencja e-mail a standard urzędu', en: 'E-mail and the office’s standard' },
  period: { pl: 'Okres: {period}.', en: 'Period: {period}.' },
  wholePeriod: { pl: 'cały przekazany zbiór', en: 'the whole archive' },
  from: { pl: 'od {since}', en: 'from {since}' },
  to: { pl: 'do {until}', en: 'to {until}' },
  privacy: {
    pl: 'Raport zawiera tylko liczby: bez nazwisk, adresów i treści wiadomości. Pisowni nie sprawdzano.',
    en: 'The report has numbers only: no names, addresses or texts. Spelling was not checked.',
  },
  withTexts: {
    pl: 'Raport zawiera treść wzorowych listów, o które poproszono przy jego tworzeniu. Przed przekazaniem dalej warto sprawdzić, czy nie ma w nich danych osobowych. Pisowni nie sprawdzano.',
    en: 'The report has the texts of exemplary letters, as was asked for. Check them for personal data before passing it on. Spelling was not checked.',
  },
  messages: { pl: 'Sprawdzone wiadomości', en: 'Messages checked' },
  send: { pl: 'Zgodne ze standardem', en: 'In line with the standard' },
  confirm: { pl: 'Warte poprawienia', en: 'Worth mending' },
  block: { pl: 'Wymagające poprawy', en: 'To be mended' },
  nothing: {
    pl: 'W podanym zbiorze nie ma wiadomości wysłanych przez urząd.',
    en: 'There are no messages of the office in this archive.',
  },
  findings: { pl: 'Uwagi', en: 'Findings' },
  findingsNote: {
    pl: 'W ilu wiadomościach wystąpiła każda z uwag; najczęstsze na początku. Linia pokazuje kolejne miesiące, każda w swojej skali.',
    en: 'In how many messages each finding stands, the most frequent first. The line shows the months, each line on a scale of its own.',
  },
  noFindings: { pl: 'Nie ma żadnych uwag.', en: 'There are no findings.' },
  finding: { pl: 'Uwaga', en: 'Finding' },
  count: { pl: 'Wiadomości', en: 'Messages' },
  share: { pl: 'Udział', en: 'Share' },
  plot: { pl: 'Wykres', en: 'Plot' },
  months: { pl: 'Miesiące', en: 'Months' },
  clause: { pl: 'Co mówi standard', en: 'What the standard says' },
  trend: { pl: 'Kolejne miesiące', en: 'Month by month' },
  trendChart: {
    pl: 'Udział wiadomości z uwagami w kolejnych miesiącach',
    en: 'Share of messages with findings by month',
  },
  trendText: {
    pl: '{first}: {firstShare} zgodnych ze standardem; {last}: {lastShare}. Wszystkie liczby są w tabeli pod wykresem.',
    en: '{first}: {firstShare} in line with the standard; {last}: {lastShare}. All numbers stand in the table below.',
  },
  table: { pl: 'Liczby w tabeli', en: 'The numbers in a table' },
  month: { pl: 'Miesiąc', en: 'Month' },
  undated: { pl: 'bez daty', en: 'undated' },
  better: {
    pl: 'Udział wiadomości zgodnych ze standardem wzrósł z {before} w pierwszej połowie okresu do {after} w drugiej.',
    en: 'The share of messages in line with the standard rose from {before} in the first half of the period to {after} in the second.',
  },
  worse: {
    pl: 'Udział wiadomości zgodnych ze standardem zmalał z {before} w pierwszej połowie okresu do {after} w drugiej.',
    en: 'The share of messages in line with the standard fell from {before} in the first half of the period to {after} in the second.',
  },
  steady: {
    pl: 'Udział wiadomości zgodnych ze standardem w obu połowach okresu jest zbliżony: {before} i {after}.',
    en: 'The share of messages in line with the standard is about the same in both halves of the period: {before} and {after}.',
  },
  departments: { pl: 'Wydziały', en: 'Departments' },
  departmentsNote: {
    pl: 'Wydział nadawcy według profilu urzędu. Mała liczba wiadomości nie pozwala na wnioski.',
    en: 'The sender’s department in the office’s profile. Few messages allow no conclusions.',
  },
  department: { pl: 'Wydział', en: 'Department' },
  unknownDepartment: { pl: 'nadawcy spoza profilu', en: 'senders the profile does not know' },
  frequent: { pl: 'Najczęstsza uwaga', en: 'Most frequent finding' },
  matrix: { pl: 'Uwagi w wydziałach', en: 'Findings by department' },
  examples: { pl: 'Wzorowe listy', en: 'Exemplary letters' },
  noSubject: { pl: '(bez tematu)', en: '(no subject)' },
  leftOut: { pl: 'Poza raportem', en: 'Left out' },
  foreign: {
    pl: '{n} {n|wiadomość|wiadomości|wiadomości} nadawców spoza urzędu',
    en: '{n} {n|message|messages} of senders outside the office',
  },
  outOfPeriod: {
    pl: '{n} {n|wiadomość|wiadomości|wiadomości} spoza okresu',
    en: '{n} {n|message|messages} outside the period',
  },
  skippedUndated: {
    pl: '{n} {n|wiadomość|wiadomości|wiadomości} bez czytelnej daty',
    en: '{n} {n|message|messages} without a readable date',
  },
  empty: { pl: '{n} {n|pusty plik|puste pliki|pustych plików}', en: '{n} empty {n|file|files}' },
  outlookItem: {
    pl: '{n} {n|plik|pliki|plików} programu Outlook (.msg)',
    en: '{n} Outlook {n|item|items} (.msg)',
  },
  noHeader: {
    pl: '{n} {n|plik, który nie jest wiadomością|pliki, które nie są wiadomościami|plików, które nie są wiadomościami}',
    en: '{n} {n|file that is no message|files that are no messages}',
  },
  malformed: {
    pl: '{n} {n|wiadomość|wiadomości|wiadomości} o uszkodzonej budowie',
    en: '{n} malformed {n|message|messages}',
  },
  noAccess: {
    pl: '{n} {n|plik, którego|pliki, których|plików, których} nie udało się otworzyć',
    en: '{n} {n|file|files} that could not be opened',
  },
  unreadableNote: {
    pl: 'Nazwy nieodczytanych plików wypisało polecenie audit.',
    en: 'The audit command has listed the names of files that could not be read.',
  },
  failed: {
    pl: 'Reguła {rule} przerwała działanie w {n} {n|wiadomości|wiadomościach|wiadomościach}.',
    en: 'The rule {rule} broke off in {n} {n|message|messages}.',
  },
} satisfies Record<string, Localized>;
