import type { Localized } from '../office/office';

/** What `dobry-list deploy` says. */
export const deployTexts = {
  usage: {
    pl: `dobry-list deploy --office KATALOG --url ADRES --out KATALOG [opcje] – przygotowuje wszystko do wdrożenia w urzędzie

  --office KATALOG   profil urzędu
  --url ADRES        folder na serwerze WWW urzędu, np. https://poczta.urzad.example/dobry-list/
  --out KATALOG      dokąd zapisać; w następnych wdrożeniach ten sam
  --dry-run          niczego nie zapisuje, wypisuje, co i dla kogo się zmieni
  --send-mode TRYB   soft-block (domyślnie), block albo prompt-user
  --lang pl|en       język komunikatów

W folderach strona, outlook i podpisy są instrukcje CZYTAJ-TO.txt. Zapisywane jest tylko to, co się zmieniło, usuwane tylko to,
co zapisało wcześniejsze wdrożenie. Opis: docs/it/wdrozenie.md.
`,
    en: `dobry-list deploy --office DIR --url ADDRESS --out DIR [options] – makes everything an office rolls out

  --office DIR       office profile
  --url ADDRESS      folder on the office's web server, e.g. https://mail.office.example/dobry-list/
  --out DIR          where to write; the same in later deployments
  --dry-run          writes nothing, tells what would change and for whom
  --send-mode MODE   soft-block (default), block or prompt-user
  --lang pl|en       language of the messages

The folders strona, outlook and podpisy hold instructions, README.txt. Only what has changed is written, only what an earlier
deployment wrote is deleted. See docs/it/deployment.en.md.
`,
  },
  missing: { pl: 'Brakuje opcji {names}.', en: 'Missing: {names}.' },
  rendering: { pl: 'Podpisy: {n}', en: 'Signatures: {n}' },
  writing: { pl: 'Pliki: {n}', en: 'Files: {n}' },
  written: {
    pl: '{dir}: nowe pliki: {added}, zmienione: {changed}, usunięte: {removed}, bez zmian: {unchanged}.',
    en: '{dir}: new files: {added}, changed: {changed}, deleted: {removed}, unchanged: {unchanged}.',
  },
  wouldWrite: {
    pl: '{dir}: bez zapisywania. Nowe pliki: {added}, zmienione: {changed}, do usunięcia: {removed}, bez zmian: {unchanged}.',
    en: '{dir}: nothing written. New files: {added}, changed: {changed}, to be deleted: {removed}, unchanged: {unchanged}.',
  },
  everybody: { pl: 'Dla wszystkich:', en: 'For everybody:' },
  people: {
    pl: 'Dla {n} {n|osoby|osób|osób}:',
    en: 'For {n} {n|person|people}:',
  },
  gone: { pl: 'nie ma już w profilu', en: 'no longer in the profile' },
  andMore: { pl: '… i jeszcze {n}', en: '… and {n} more' },
  added: { pl: 'nowy', en: 'new' },
  changed: { pl: 'zmieniony', en: 'changed' },
  removed: { pl: 'usuwany', en: 'deleted' },
  faults: {
    pl: 'Niepełne podpisy: {incomplete}, błędy i uwagi w danych osób: {problems}. Wypisuje je dobry-list people check --office {dir}, podpisy pokazuje dobry-list signature --all.',
    en: 'Incomplete signatures: {incomplete}, errors and warnings in the data of people: {problems}. dobry-list people check --office {dir} lists them, dobry-list signature --all shows the signatures.',
  },
  open: {
    pl: 'Profil chroni dane pracowników (server.protection: {protection}), ale pliki w folderze strona chroni tylko serwer WWW. Zob. strona/CZYTAJ-TO.txt.',
    en: 'The profile guards the data of the staff (server.protection: {protection}), but only the web server guards the files in strona. See strona/README.txt.',
  },
  unsignedEvents: {
    pl: 'Podpisy wszystkich osób nie mieszczą się w pliku zdarzeń Outlooka (250 kB): nowa wiadomość dostaje podpis sama dopiero wtedy, gdy jej autor raz otworzy panel dodatku. Zob. docs/it/wdrozenie.md.',
    en: "The signatures of all people do not fit into Outlook's event file (250 kB): new messages get theirs by themselves once their author has opened the pane. See docs/it/deployment.en.md.",
  },
  system: {
    pl: '{path}: nie można odczytać lub zapisać ({code}). Po usunięciu przyczyny wystarczy powtórzyć polecenie.',
    en: '{path}: cannot be read or written ({code}). Once the cause is gone, run the command again.',
  },
} satisfies Record<string, Localized>;
