import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../../manifest/add-in';
import { bakeOffice } from '../../manifest/event-file';
import type { OwnRecord } from '../../office/published';
import { builtFiles } from '../built-files';
import type { DeployFile, Deployment, DeployPart } from '../deployment';
import { siteInstruction } from './instruction';
import { sitePath } from './site-path';

const OFFICE = 'office.json';

/** Folder of the records, in the site. */
const RECORDS = 'people/';

/** Where clients find the records: beside their own folder. */
export const RECORDS_FROM_CLIENTS: OwnRecord = { folder: `../${RECORDS}` };

/**
 * What the office's host serves: the page, the Outlook add-in with the standard in it, and everybody's record. The folder
 * mirrors the host from its root, since Office looks for its list of scripts there.
 */
export const sitePart: DeployPart = {
  folder: 'strona',
  instruction: siteInstruction,
  *files(deployment) {
    const { dist, url, publication } = deployment;
    const site = sitePath(url);
    const office = JSON.stringify(publication.listed);
    yield* records(deployment);
    yield* builtFiles(join(dist, 'outlook'), `${site}outlook/`, [OFFICE, FILES.events]);
    yield {
      path: `${site}outlook/${FILES.events}`,
      content: () => bakeOffice(readFileSync(join(dist, 'outlook', FILES.events), 'utf8'), publication.listed),
    };
    yield* builtFiles(join(dist, 'web'), site, [OFFICE]);
    for (const folder of [site, `${site}outlook/`]) yield { path: folder + OFFICE, content: () => office };
    yield {
      path: 'strona/.well-known/microsoft-officeaddins-allowed.json',
      content: () => `${JSON.stringify({ allowed: [`${url}outlook/${FILES.events}`] })}\n`,
    };
  },
};

function* records({ url, publication }: Deployment): Generator<DeployFile> {
  for (const record of publication.records) {
    const { email } = record.person;
    yield { path: `${sitePath(url)}${RECORDS}${recordFile(email)}`, email, content: () => JSON.stringify(record) };
  }
}

/** As clients name it (src/pane/record-file.ts). */
function recordFile(email: string): string {
  return `${createHash('sha256').update(email.toLowerCase()).digest('hex')}.json`;
}
