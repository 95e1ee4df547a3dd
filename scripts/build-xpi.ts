// Packs the built add-on for Thunderbird: node scripts/run.mjs scripts/build-xpi.ts [--office DIR] [--url URL] [--update-url URL] [--out FILE]
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { addOnFiles } from '../src/manifest/thunderbird-add-on';
import { xpi } from '../src/manifest/xpi';
import { loadOffice } from '../src/signature/load-office';
import { version } from '../package.json';

const { values } = parseArgs({
  options: {
    office: { type: 'string', default: 'offices/kedzierzyn-kozle' },
    url: { type: 'string' },
    'update-url': { type: 'string' },
    out: { type: 'string', default: 'dist/dobry-list.xpi' },
  },
});
const { url: officeUrl, 'update-url': updateUrl } = values;
const built = 'dist/thunderbird';
const office = loadOffice(values.office);
const files = new Map<string, Uint8Array>();
for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
  const file = join(built, name);
  if (statSync(file).isFile()) files.set(relative(built, file).split(sep).join('/'), readFileSync(file));
}
const input = {
  version,
  language: office.language,
  ...(officeUrl === undefined ? {} : { officeUrl }),
  ...(updateUrl === undefined ? {} : { updateUrl }),
};
for (const [path, content] of Object.entries(addOnFiles(input, office))) files.set(path, Buffer.from(content));
writeFileSync(values.out, xpi(files));
