import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FILES } from '../../manifest/add-in';
import type { OwnRecord, PublishedOffice } from '../../office/published';
import { builtFiles } from '../built-files';
import type { DeployFile, Deployment, DeployPart } from '../deployment';
import { siteInstruction } from './instruction';
import { sitePath } from './site-path';

const OFFICE = 'office.json';

/** Folder of the records, in the site. */
const RECORDS = 'people/';

/** Where add-ins find the records: beside their own folder. */
export const RECORDS_FROM_CLIENTS: OwnRecord = { folder: `../${RECORDS}` };

/**
 * What the office's host serves: the page, the Outlook add-in with the standard in it, and everybody's record. The folder
 * mirrors the host from its root, since Office looks for its list of scripts there.
 */
export const sitePart: DeployPart = {
  folder: 'strona',
  instruction: siteInstruction,
  *files(deployment) {
    const { dist, url, publication, events } = deployment;
    const site = sitePath(url);
    yield* records(deployment);
    yield* builtFiles(join(dist, 'outlook'), `${site}outlook/`, [OFFICE, FILES.events]);
    yield { path: `${site}outlook/${FILES.events}`, content: () => events.text };
    yield* builtFiles(join(dist, 'web'), site, [OFFICE]);
    yield { path: `${site}${OFFICE}`, content: () => JSON.stringify(forPage(publication.listed)) };
    yield { path: `${site}outlook/${OFFICE}`, content: () => JSON.stringify(publication.listed) };
    yield {
      path: 'strona/.well-known/microsoft-officeaddins-allowed.json',
      content: () => `${JSON.stringify({ allowed: [`${url}outlook/${FILES.events}`] })}\n`,
    };
  },
};

/** The page stands above the add-ins: for it the records are in a folder of its own. */
function forPage(office: PublishedOffice): PublishedOffice {
  return office.ownRecord === undefined ? office : { ...office, ownRecord: { folder: RECORDS } };
}

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
