import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { correctionsFileName } from '../office/load/read-people-file';
import type { OfficeFile } from '../office/load/schema';

/**
 * The file of a profile that writing a list of people to `target` would destroy: `office.json`, people's own corrections or
 * the file of a source. Links are followed, so that no other name leads to it.
 * @param dir folder of the profile
 * @returns its name as the profile gives it; undefined when the target is none of them
 */
export function protectedFile(dir: string, file: OfficeFile, target: string): string | undefined {
  if (!existsSync(target)) return undefined;
  const sources = Object.values(file.people?.sources ?? {});
  const names = [
    'office.json',
    correctionsFileName(file),
    ...sources.flatMap((one) => ('file' in one ? one.file : [])),
  ];
  const real = realpathSync(target);
  return names.find((name) => existsSync(resolve(dir, name)) && realpathSync(resolve(dir, name)) === real);
}
