import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Holds what takes the place of a file until it is whole. */
const UNFINISHED = '.deployment.tmp';

/**
 * The folder a deployment is written to. Paths inside have `/`. Its errors are those of Node. Synchronous: of tens of thousands of
 * small files that is the fastest way.
 */
export class OutputFolder {
  private readonly made = new Set<string>();

  constructor(readonly dir: string) {}

  /** Everything, folders too, in some of its folders. */
  list(folders: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const folder of folders) {
      const names = unlessAbsent(() => readdirSync(join(this.dir, folder), { recursive: true, encoding: 'utf8' }));
      for (const name of names ?? []) found.add(`${folder}/${name.replaceAll(sep, '/')}`);
    }
    return found;
  }

  /** Undefined when there is no such file. */
  read(path: string): Buffer | undefined {
    return unlessAbsent(() => readFileSync(join(this.dir, path)));
  }

  /** Writes a file that is not there. */
  create(path: string, content: Uint8Array): void {
    const file = join(this.dir, path);
    this.makeFolder(dirname(file));
    writeFileSync(file, content);
  }

  /** Whole or not at all: what is there stays until the new file is complete. */
  replace(path: string, content: string | Uint8Array): void {
    this.makeFolder(this.dir);
    const unfinished = join(this.dir, UNFINISHED);
    writeFileSync(unfinished, content);
    renameSync(unfinished, join(this.dir, path));
  }

  /** Deletes a file and the folders that become empty. A file that is gone already is no error. */
  remove(path: string): void {
    rmSync(join(this.dir, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.dir, folder));
      } catch {
        return;
      }
    }
  }

  private makeFolder(folder: string): void {
    if (this.made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.made.add(folder);
  }
}

function unlessAbsent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
