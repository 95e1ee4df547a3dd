// Writes the manifests of the Outlook add-in: npm run manifest -- --help
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemLanguage } from '../src/cli/texts';
import { BaseUrlError, DEVELOPMENT_URL } from '../src/manifest/base-url';
import { PACKAGE_ICONS } from '../src/manifest/manifest-data';
import { manifestFiles } from '../src/manifest/manifest-files';
import { xmlManifest } from '../src/manifest/xml-manifest';
import { formatProblem, OfficeError } from '../src/office/load/problem';
import { loadOffice } from '../src/signature/load-office';
import { OptionError, readOptions, type ManifestOptions } from './manifest/options';
import { texts } from './manifest/texts';
import { version } from '../package.json';

const DEVELOPMENT_FILE = 'manifest.xml';
const language = systemLanguage(process.env);

function save(file: string, text: string): void {
  writeFileSync(file, text);
  console.log(texts.written(file)[language]);
}

/** The committed manifest with the development address: compares it or brings it up to date. */
function developmentManifest({ sendMode, check }: ManifestOptions): void {
  const text = xmlManifest({ url: DEVELOPMENT_URL, version, sendMode, language: 'pl' });
  if (!check) return save(DEVELOPMENT_FILE, text);
  if (existsSync(DEVELOPMENT_FILE) && readFileSync(DEVELOPMENT_FILE, 'utf8') === text) return;
  console.error(texts.stale[language]);
  process.exitCode = 1;
}

/** Both manifests of an office, and the files of the unified one's package. */
function officeManifests(url: string, { office: dir, sendMode, out }: ManifestOptions): void {
  if (dir !== undefined && !existsSync(join(dir, 'office.json'))) throw new OptionError(texts.noSuchOffice(dir));
  const office = dir === undefined ? undefined : loadOffice(dir);
  const files = manifestFiles({
    url,
    version,
    sendMode,
    language: office?.language ?? 'pl',
    ...(office === undefined ? {} : { office: { id: office.id, name: office.name } }),
  });
  mkdirSync(out, { recursive: true });
  for (const [file, text] of Object.entries(files)) save(join(out, file), text);
  for (const { file } of Object.values(PACKAGE_ICONS)) {
    copyFileSync(join('assets', file), join(out, file));
    console.log(texts.written(join(out, file))[language]);
  }
}

/** What went wrong, when it is the user's to mend. */
function explain(error: unknown): string {
  if (error instanceof OptionError) return error.reason[language];
  if (error instanceof BaseUrlError) return `--url ${error.address}: ${error.reason[language]}`;
  if (error instanceof OfficeError) {
    return error.problems.map((problem) => `${error.dir}/${formatProblem(problem, language)}`).join('\n');
  }
  throw error;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(texts.help[language]);
  else if (options.url === undefined) developmentManifest(options);
  else officeManifests(options.url, options);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 2;
}
