import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../manifest/add-in';
import { baseUrl } from '../manifest/base-url';
import { bakeOffice } from '../manifest/event-file';
import type { SendMode } from '../manifest/manifest-data';
import { loadProfile, type SigningProgress } from '../signature/load-office';
import { DeployError } from './deploy-error';
import type { Deployment } from './deployment';
import { publishOffice } from './publish';
import { RECORDS_FROM_CLIENTS } from './site/site-part';

export interface DeploymentInput {
  /** Folder of the profile. */
  readonly office: string;
  readonly url: string;
  readonly sendMode: SendMode;
  readonly version: string;
  readonly dist: string;
}

/** Files without which a client is not built. */
const BUILT = ['web/index.html', ...Object.values(FILES).map((file) => `outlook/${file}`)];

const NOT_BUILT = {
  pl: '{dist}: nie ma zbudowanych programów ({file}); tworzy je polecenie npm run build.',
  en: '{dist}: the clients are not built ({file}); npm run build makes them.',
};
const ODD_PATH = {
  pl: '--url {url}: ścieżka adresu może zawierać tylko litery bez ogonków, cyfry i znaki - . _ ~, bo powstają z niej nazwy folderów.',
  en: '--url {url}: the path of the address may hold only letters without accents, digits and - . _ ~, as it becomes names of folders.',
};

/**
 * Loads and checks everything a deployment is made of.
 * @throws DeployError, OfficeError when the profile is broken, BaseUrlError when the address cannot hold an add-in
 */
export function openDeployment(
  { office, url: address, ...rest }: DeploymentInput,
  progress?: SigningProgress,
): Deployment {
  const url = baseUrl(address);
  if (!/^(?:\/[\w~-][\w.~-]*)*\/$/.test(new URL(url).pathname)) throw new DeployError(ODD_PATH, { url: address });
  const missing = BUILT.find((file) => !existsSync(join(rest.dist, file)));
  if (missing !== undefined) throw new DeployError(NOT_BUILT, { dist: rest.dist, file: missing });
  const profile = loadProfile(office, progress);
  const publication = publishOffice(profile.office, RECORDS_FROM_CLIENTS);
  const eventFile = readFileSync(join(rest.dist, 'outlook', FILES.events), 'utf8');
  return { ...rest, url, profile, publication, events: bakeOffice(eventFile, publication.complete) };
}
