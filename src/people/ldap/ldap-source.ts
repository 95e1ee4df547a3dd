import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Entry } from 'ldapts';
import type { LdapSourceFile } from '../../office/load/people-schema';
import { PeopleSourceError, type PeopleSource } from '../people-source';
import { attributeMap, peopleFilter } from './attributes';
import { Connection, type ConnectionSettings } from './connection';
import { ACCOUNT_CONTROL, entryRecords } from './entry-records';
import { brokenFilter, explain } from './explain';

const PASSWORD_VARIABLE = 'DOBRY_LIST_LDAP_PASSWORD';
const PAGE_SIZE = 500;
const TIMEOUT_SECONDS = 30;

/**
 * An LDAP server or Active Directory. Referrals to other servers are not followed, disabled accounts are left out.
 * @param dir folder of the office's profile, where `ca` counts from
 * @param environment holds the password, in the variable the profile names
 */
export function ldapSource(
  dir: string,
  settings: LdapSourceFile,
  environment: Readonly<Record<string, string | undefined>>,
): PeopleSource {
  const server = settings.url;
  return {
    name: server,
    async read(signal, onProgress) {
      const connectionSettings = await prepare(dir, settings, environment);
      if (!isBalanced(peopleFilter(settings))) throw brokenFilter(server);
      try {
        const connection = await Connection.open(connectionSettings, signal);
        try {
          const entries = await readEntries(connection, settings, onProgress);
          return { records: entryRecords(entries, attributeMap(settings), server), problems: [] };
        } finally {
          await connection.close();
        }
      } catch (error) {
        throw explain(error, server);
      }
    },
  };
}

async function readEntries(
  connection: Connection,
  settings: LdapSourceFile,
  onProgress: (count: number) => void,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const options = {
    filter: peopleFilter(settings),
    scope: settings.scope ?? 'sub',
    attributes: [...new Set([...Object.values(attributeMap(settings)), ACCOUNT_CONTROL])],
    paged: { pageSize: settings.pageSize ?? PAGE_SIZE },
    timeLimit: Math.ceil(settings.timeout ?? TIMEOUT_SECONDS),
  };
  for await (const { searchEntries } of connection.search(settings.base, options)) {
    entries.push(...searchEntries);
    onProgress(entries.length);
  }
  return entries;
}

async function prepare(
  dir: string,
  settings: LdapSourceFile,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ConnectionSettings> {
  const { url, startTls = true, ca, serverName, checkServerName = true, bindDn } = settings;
  const { passwordVariable = PASSWORD_VARIABLE, timeout = TIMEOUT_SECONDS } = settings;
  const password = environment[passwordVariable];
  if (bindDn !== undefined) {
    // An empty password would be an anonymous sign-in that seems to succeed (RFC 4513 §5.1.2).
    if (!password) throw noPassword(url, passwordVariable);
    if (url.startsWith('ldap:') && !startTls && !isLoopback(url)) throw inClear(url);
  }
  return {
    url,
    startTls,
    ...(ca === undefined ? {} : { ca: await readCa(dir, ca) }),
    ...(serverName === undefined ? {} : { serverName }),
    checkServerName,
    ...(bindDn === undefined || !password ? {} : { credentials: { dn: bindDn, password } }),
    timeout: timeout * 1000,
  };
}

/** ldapts closes brackets that were left open by itself, and reads other people than were meant. */
function isBalanced(filter: string): boolean {
  return filter.split('(').length === filter.split(')').length;
}

async function readCa(dir: string, file: string): Promise<string> {
  const pem = await readFile(resolve(dir, file), 'utf8').catch(() => '');
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
  throw new PeopleSourceError(
    file,
    { pl: 'Nie ma tu certyfikatu urzędu certyfikacji.', en: 'There is no certificate of an authority here.' },
    {
      pl: '„ca” ma wskazywać plik PEM (-----BEGIN CERTIFICATE-----), licząc od folderu profilu.',
      en: '`ca` must name a PEM file (-----BEGIN CERTIFICATE-----), from the profile folder.',
    },
  );
}

function isLoopback(url: string): boolean {
  return /^ldap:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/]|$)/i.test(url);
}

function noPassword(url: string, variable: string): PeopleSourceError {
  return new PeopleSourceError(
    url,
    { pl: 'Nie podano hasła konta z „bindDn”.', en: 'There is no password for the account in `bindDn`.' },
    {
      pl: `Hasło ma stać w zmiennej środowiska ${variable}; w profilu nie zapisuje się go nigdy.`,
      en: `It must stand in the environment variable ${variable}; it is never written into the profile.`,
    },
  );
}

function inClear(url: string): PeopleSourceError {
  return new PeopleSourceError(
    url,
    { pl: 'Hasło poszłoby przez sieć otwartym tekstem.', en: 'The password would cross the network in clear.' },
    {
      pl: 'Trzeba podać adres ldaps:// albo usunąć „startTls”: false.',
      en: 'Give an ldaps:// address, or remove `startTls`: false.',
    },
  );
}
