import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ICONS } from '../../manifest/manifest-data';
import { manifestFiles } from '../../manifest/manifest-files';
import { builtFiles } from '../built-files';
import type { DeployPart } from '../deployment';
import { outlookInstruction } from './instruction';

/** Folder of the files that let every message pass, as the build names it. */
const PERMIT_ALL = 'outlook-permit-all';

/** What the administrator gives to Microsoft 365 or Exchange, and what helps in an emergency. */
export const outlookPart: DeployPart = {
  folder: 'outlook',
  instruction: outlookInstruction,
  *files({ profile: { office }, url, version, sendMode, dist }) {
    const { id, name, language } = office;
    const input = { url: `${url}outlook/`, office: { id, name }, version, sendMode, language };
    for (const [file, text] of Object.entries(manifestFiles(input))) {
      yield { path: `outlook/${file}`, content: () => text };
    }
    for (const { file } of Object.values(PACKAGE_ICONS)) {
      yield { path: `outlook/${file}`, content: () => readFileSync(join(dist, 'outlook/assets', file)) };
    }
    const permitAll = join(dist, PERMIT_ALL);
    if (existsSync(permitAll)) yield* builtFiles(permitAll, 'outlook/permit-all/');
  },
};
