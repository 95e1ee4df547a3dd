import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DeployFile } from './deployment';

/** Files with a hash in their names: nobody asks for them before a page names them. */
const HASHED = /\.[0-9a-f]{8}\.\w+/;

/**
 * The files of a built client, those with a hash in their names first: a page never refers to what is not there yet.
 * @param from folder of the client
 * @param to where the files go, empty or with a slash at its end
 * @param except paths inside `from` that are not copied
 */
export function builtFiles(from: string, to: string, except: readonly string[] = []): DeployFile[] {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(from.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => !except.includes(path))
    .sort();
  return [...paths.filter((path) => HASHED.test(path)), ...paths.filter((path) => !HASHED.test(path))].map((path) => ({
    path: to + path,
    content: () => readFileSync(join(from, path)),
  }));
}
