import type { Localized } from '../office/office';

/** What `dobry-list serve` says. */
export const serveTexts = {
  usage: {
    pl: `dobry-list serve [opcje] – serwer urzędu: strona, dodatki do programów pocztowych, standard i podpisy

  --office KATALOG                  profil urzędu (domyślnie: offices/kedzierzyn-kozle)
  --host ADRES                      adres, na którym serwer nasłuchuje (domyślnie 127.0.0.1: tylko ten komputer)
  --port N                          port (domyślnie zmienna PORT, a bez niej 3000 lub następny wolny)
  --tls-cert PLIK --tls-key PLIK    certyfikat z łańcuchem i klucz (PEM); po odnowieniu wczytywane same
  --open, --no-open                 otwiera przeglądarkę (domyślnie tylko w terminalu)
  --lang pl|en                      język komunikatów

Zmiany w profilu serwer wczytuje sam. Opis: docs/it/server.md.
`,
    en: `dobry-list serve [options] – the office server: page, add-ins of mail programs, standard and signatures

  --office DIR                      office profile (default: offices/kedzierzyn-kozle)
  --host ADDRESS                    address to listen on (default 127.0.0.1: this computer only)
  --port N                          port (default: variable PORT, else 3000 or the next free one)
  --tls-cert FILE --tls-key FILE    certificate with its chain, and key (PEM); read again when renewed
  --open, --no-open                 opens the browser (default: on a terminal only)
  --lang pl|en                      language of the messages

Changes of the profile are loaded as they are made. See docs/it/server.en.md.
`,
  },
  tlsInPairs: {
    pl: 'Opcje --tls-cert i --tls-key podaje się razem.',
    en: '--tls-cert and --tls-key go together.',
  },
  notBuilt: {
    pl: '{dist}: nie ma zbudowanej strony; tworzy ją polecenie npm run build.',
    en: '{dist}: the page is not built; npm run build makes it.',
  },
  noProfile: {
    pl: '{dir}: profilu nie można użyć.\n{problems}',
    en: '{dir}: the profile cannot be used.\n{problems}',
  },
  portTaken: { pl: 'Port {port} jest zajęty.', en: 'Port {port} is taken.' },
  noCertificate: {
    pl: 'Certyfikatu nie udało się wczytać: {reason}',
    en: 'The certificate cannot be read: {reason}',
  },
  open: {
    pl: 'Podpisy i dane pracowników może pobrać każdy, kto otworzy ten adres. Ochronę ustawia klucz server.protection w office.json.',
    en: 'Everybody who reaches this address can read signatures and people. The key server.protection in office.json guards them.',
  },
  unsignedEvents: {
    pl: 'Podpisy wszystkich osób nie mieszczą się w pliku zdarzeń Outlooka (250 kB): nowa wiadomość dostaje podpis sama dopiero wtedy, gdy jej autor raz otworzy panel dodatku. Zob. docs/it/server.md.',
    en: "The signatures of all people do not fit into Outlook's event file (250 kB): new messages get theirs by themselves once their author has opened the pane. See docs/it/server.en.md.",
  },
  loaded: {
    pl: 'Profil wczytany ponownie: {n} {n|pracownik|pracowników|pracowników}.',
    en: 'Profile loaded again: {n} {n|person|people}.',
  },
  broken: {
    pl: 'Nowego profilu nie można użyć, działa poprzedni. Miejsca: {places}. Szczegóły: dobry-list office check {dir}',
    en: 'The new profile cannot be used, the former one stays. Places: {places}. Details: dobry-list office check {dir}',
  },
  certificateRenewed: { pl: 'Wczytano odnowiony certyfikat.', en: 'Renewed certificate loaded.' },
  certificateBroken: {
    pl: 'Zmienionego certyfikatu nie można użyć, działa poprzedni.',
    en: 'The changed certificate cannot be used, the former one stays.',
  },
  closing: { pl: 'Kończenie pracy …', en: 'Closing …' },
} satisfies Record<string, Localized>;
