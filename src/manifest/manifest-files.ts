import type { ManifestInput } from './manifest-data';
import { localizationFile, unifiedManifest } from './unified-manifest';
import { xmlManifest } from './xml-manifest';

/**
 * Both manifests of an add-in, by file name, with the other text file of the unified one's package; its pictures are `PACKAGE_ICONS`.
 * @throws BaseUrlError when the address cannot hold an add-in
 */
export function manifestFiles(input: ManifestInput): Readonly<Record<string, string>> {
  const other = localizationFile(input);
  return {
    'manifest.xml': xmlManifest(input),
    'manifest.json': json(unifiedManifest(input)),
    [other.file]: json(other.contents),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
