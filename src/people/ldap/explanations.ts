import type { Localized } from '../../office/office';

/** What happened, and what an administrator can do about it. */
export interface Explanation {
  readonly problem: Localized;
  readonly remedy: Localized;
}

export const CREDENTIALS: Explanation = {
  problem: {
    pl: 'Serwer nie przyjął nazwy konta albo hasła.',
    en: 'The server did not accept the account or its password.',
  },
  remedy: {
    pl: 'Trzeba sprawdzić „bindDn”, hasło w zmiennej środowiska oraz to, czy konto nie wygasło i nie jest zablokowane.',
    en: 'Check `bindDn`, the password in the environment, and that the account is neither expired nor locked.',
  },
};
export const NO_RIGHTS: Explanation = {
  problem: { pl: 'Konto nie ma prawa czytać tej gałęzi katalogu.', en: 'The account may not read this branch.' },
  remedy: {
    pl: 'Trzeba podać „bindDn” konta, które ma prawo odczytu, albo nadać mu to prawo.',
    en: 'Give the `bindDn` of an account that may read, or grant it the right.',
  },
};
export const NOT_THERE: Explanation = {
  problem: {
    pl: 'Gałęzi katalogu nie ma albo konto jej nie widzi.',
    en: 'The branch does not exist, or the account cannot see it.',
  },
  remedy: {
    pl: 'Trzeba sprawdzić „base” oraz to, czy konto („bindDn”) ma prawo czytać tę gałąź.',
    en: 'Check `base`, and that the account (`bindDn`) may read it.',
  },
};
export const BAD_DN: Explanation = {
  problem: { pl: 'Serwer nie rozumie nazwy wyróżniającej (DN).', en: 'The server does not understand the DN.' },
  remedy: {
    pl: 'Trzeba sprawdzić „base” i „bindDn”, na przykład OU=Pracownicy,DC=powiat,DC=example.',
    en: 'Check `base` and `bindDn`, such as OU=People,DC=office,DC=example.',
  },
};
export const LIMIT: Explanation = {
  problem: {
    pl: 'Serwer przerwał odczyt, bo przekroczono jego limit liczby wpisów albo czasu.',
    en: 'The server broke off: its limit of entries or of time was exceeded.',
  },
  remedy: {
    pl: 'Trzeba zmniejszyć „pageSize”, zawęzić „base” albo „filter”, lub podnieść limit dla tego konta.',
    en: 'Lower `pageSize`, narrow `base` or `filter`, or raise the limit for this account.',
  },
};
export const ENCRYPTION_WANTED: Explanation = {
  problem: { pl: 'Serwer wymaga szyfrowanego połączenia.', en: 'The server wants an encrypted connection.' },
  remedy: {
    pl: 'Trzeba podać adres ldaps:// albo usunąć „startTls”: false.',
    en: 'Give an ldaps:// address, or remove `startTls`: false.',
  },
};
export const ELSEWHERE: Explanation = {
  problem: { pl: 'Tę gałąź prowadzi inny serwer.', en: 'Another server holds this branch.' },
  remedy: {
    pl: 'Trzeba podać w „url” serwer, który ma te dane; program nie przechodzi do innych serwerów.',
    en: 'Name in `url` the server that has the data; referrals are not followed.',
  },
};
export const BUSY: Explanation = {
  problem: { pl: 'Serwer jest zajęty albo wyłączany.', en: 'The server is busy or shutting down.' },
  remedy: { pl: 'Warto spróbować za chwilę.', en: 'Try again in a moment.' },
};
export const STOPPED: Explanation = {
  problem: { pl: 'Odczyt przerwano.', en: 'The reading was stopped.' },
  remedy: { pl: 'Poprzednie dane pozostały.', en: 'The data are as they were.' },
};
export const SILENT: Explanation = {
  problem: { pl: 'Serwer nie odpowiedział na czas.', en: 'The server did not answer in time.' },
  remedy: {
    pl: 'Trzeba sprawdzić adres, port i zaporę; wolnemu serwerowi pomaga mniejszy „pageSize” albo większy „timeout”.',
    en: 'Check address, port and firewall; for a slow server lower `pageSize` or raise `timeout`.',
  },
};
export const OTHER_NAME: Explanation = {
  problem: {
    pl: 'Certyfikat serwera jest wystawiony na inną nazwę.',
    en: 'The certificate was issued for another name.',
  },
  remedy: {
    pl: 'W „url” trzeba podać nazwę z certyfikatu albo wpisać ją w „serverName”.',
    en: 'Use the name of the certificate in `url`, or give it in `serverName`.',
  },
};
export const EXPIRED: Explanation = {
  problem: { pl: 'Certyfikat serwera jest nieważny w dniu dzisiejszym.', en: 'The certificate is not valid today.' },
  remedy: { pl: 'Trzeba odnowić certyfikat i sprawdzić zegar.', en: 'Renew the certificate and check the clock.' },
};
export const UNTRUSTED: Explanation = {
  problem: {
    pl: 'Certyfikatu serwera nie wystawił zaufany urząd certyfikacji.',
    en: 'No trusted authority issued the certificate of the server.',
  },
  remedy: {
    pl: 'W „ca” trzeba podać plik PEM z certyfikatem urzędu, który go wystawił.',
    en: 'Give in `ca` the PEM file of the authority that did.',
  },
};
export const NO_TLS: Explanation = {
  problem: { pl: 'Nie udało się zestawić szyfrowania.', en: 'No encryption could be agreed on.' },
  remedy: {
    pl: 'Trzeba sprawdzić port (ldaps:// to zwykle 636, ldap:// 389) i to, czy serwer obsługuje TLS 1.2.',
    en: 'Check the port (ldaps:// is usually 636, ldap:// 389) and that the server speaks TLS 1.2.',
  },
};
export const UNKNOWN_HOST: Explanation = {
  problem: { pl: 'Nie ma serwera o takiej nazwie.', en: 'There is no server of this name.' },
  remedy: { pl: 'Trzeba sprawdzić „url” i DNS.', en: 'Check `url` and the DNS.' },
};
export const UNREACHABLE: Explanation = {
  problem: { pl: 'Z serwerem nie ma połączenia.', en: 'The server cannot be reached.' },
  remedy: {
    pl: 'Trzeba sprawdzić adres, port, zaporę i to, czy serwer działa.',
    en: 'Check address, port, firewall and that the server runs.',
  },
};
export const BAD_FILTER: Explanation = {
  problem: { pl: 'Filtr LDAP jest niepoprawny.', en: 'The LDAP filter is not valid.' },
  remedy: {
    pl: 'Trzeba sprawdzić nawiasy w „filter”, na przykład (&(objectClass=user)(mail=*)).',
    en: 'Check the brackets in `filter`, such as (&(objectClass=user)(mail=*)).',
  },
};
export const BROKEN_OFF: Explanation = {
  problem: { pl: 'Połączenie zostało przerwane w trakcie odczytu.', en: 'The connection broke off while reading.' },
  remedy: {
    pl: 'Nic nie zostało zmienione; warto spróbować ponownie i zajrzeć do dziennika serwera.',
    en: 'Nothing was changed; try again, and look into the log of the server.',
  },
};
