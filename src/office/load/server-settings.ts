import { isIP } from 'node:net';
import type { Localized } from '../office';
import type { Protection, ServerFile } from './server-schema';

/** `server` of a profile, with the defaults filled in. What each key means stands in its schema. */
export interface ServerSettings {
  readonly protection: Protection;
  readonly networks: readonly string[];
  readonly tokenVariable: string;
  readonly header: string;
  readonly proxies: readonly string[];
  readonly origins: readonly string[];
  readonly url?: string;
  readonly requestsPerMinute: number;
}

/** The settings of the office server; without `server` in the profile everybody may read. */
export function serverSettings(file: ServerFile = {}): ServerSettings {
  return {
    protection: file.protection ?? 'none',
    networks: file.networks ?? [],
    tokenVariable: file.tokenVariable ?? 'DOBRY_LIST_TOKEN',
    header: file.header ?? 'X-Remote-Email',
    proxies: file.proxies ?? ['127.0.0.1', '::1'],
    origins: file.origins ?? [],
    ...(file.url === undefined ? {} : { url: file.url }),
    requestsPerMinute: file.requestsPerMinute ?? 6000,
  };
}

/** What makes the protection of a profile other than its author thinks: errors all of them. */
export function serverProblems(
  file: ServerFile = {},
): readonly { readonly path: string; readonly problem: Localized; readonly remedy: Localized }[] {
  const problems = (['networks', 'proxies'] as const).flatMap((key) =>
    (file[key] ?? []).flatMap((range, index) => (isRange(range) ? [] : [notARange(`/server/${key}/${index}`, range)])),
  );
  const { protection } = file;
  if (protection === 'network' && (file.networks ?? []).length === 0) problems.push(NO_NETWORKS);
  if (protection === 'header' && file.proxies?.length === 0) problems.push(NO_PROXIES);
  return problems;
}

function isRange(range: string): boolean {
  const [address = '', bits] = range.split('/');
  const family = isIP(address);
  return family !== 0 && (bits === undefined || Number(bits) <= (family === 4 ? 32 : 128));
}

function notARange(path: string, range: string) {
  return {
    path,
    problem: { pl: `„${range}” nie jest adresem ani podsiecią.`, en: `“${range}” is neither an address nor a subnet.` },
    remedy: { pl: 'Przykłady: 10.0.0.0/8, 192.168.1.5, fd00::/8.', en: 'Examples: 10.0.0.0/8, 192.168.1.5, fd00::/8.' },
  };
}

const NO_NETWORKS = {
  path: '/server/protection',
  problem: { pl: 'Ochrona „network” nie ma listy sieci.', en: 'Protection `network` has no list of networks.' },
  remedy: { pl: 'Sieci urzędu podaje klucz „networks”.', en: 'Give the networks of the office in `networks`.' },
};

const NO_PROXIES = {
  path: '/server/proxies',
  problem: {
    pl: 'Ochrona „header” bez serwerów pośredniczących nikogo nie wpuści.',
    en: 'Protection `header` lets nobody in without proxies.',
  },
  remedy: { pl: 'Należy podać adres serwera pośredniczącego.', en: 'Give the address of the proxy.' },
};
