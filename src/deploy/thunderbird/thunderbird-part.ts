import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { addOnFiles, addOnVersion } from '../../manifest/thunderbird-add-on';
import { thunderbirdPolicies, thunderbirdUpdates } from '../../manifest/thunderbird-policies';
import { xpi } from '../../manifest/xpi';
import { builtFiles } from '../built-files';
import type { Deployment, DeployPart } from '../deployment';
import { sitePath } from '../site/site-path';
import { thunderbirdInstruction } from './instruction';

/** What the add-on is called on the office's host. */
const XPI = 'dobry-list.xpi';

/** The add-on on the office's host with what it asks for there, and the policies that install it. */
export const thunderbirdPart: DeployPart = {
  folder: 'thunderbird',
  instruction: thunderbirdInstruction,
  *files(deployment) {
    const { url, version, publication } = deployment;
    const folder = `${url}thunderbird/`;
    const site = `${sitePath(url)}thunderbird/`;
    let packed: Buffer | undefined;
    const addOn = () => (packed ??= pack(deployment, folder));
    yield { path: `${site}office.json`, content: () => JSON.stringify(publication.listed) };
    yield { path: site + XPI, content: addOn };
    yield {
      path: `${site}updates.json`,
      content: () => {
        const sha256 = createHash('sha256').update(addOn()).digest('hex');
        return json(thunderbirdUpdates(addOnVersion(version), folder + XPI, sha256));
      },
    };
    yield {
      path: 'thunderbird/policies.json',
      content: () => json(thunderbirdPolicies(folder + XPI, { officeUrl: folder })),
    };
  },
};

/** Without the people: the add-on is the same until the program or the standard changes, and gets them from the host. */
function pack({ dist, version, profile, publication }: Deployment, folder: string): Buffer {
  const built = builtFiles(join(dist, 'thunderbird'), '');
  const files = new Map(built.map(({ path, content }) => [path, Buffer.from(content())]));
  const input = {
    version,
    language: profile.office.language,
    officeUrl: folder,
    updateUrl: `${folder}updates.json`,
  };
  for (const [path, text] of Object.entries(addOnFiles(input, publication.withoutPeople))) {
    files.set(path, Buffer.from(text));
  }
  return xpi(files);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
