import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Fingerprint {
  /** Changes with every change of a file: name, size, time, inode. */
  readonly mark: string;
  /** The folder and the folders in it. */
  readonly folders: readonly string[];
}

/** What a folder looks like now, without what is hidden (`.git`). A folder that is not there has a fingerprint too. */
export async function fingerprint(dir: string): Promise<Fingerprint> {
  const folders: string[] = [];
  const marks: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    folders.push(folder);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      const entry = await stat(path);
      if (entry.isDirectory()) await visit(path);
      else marks.push([path, entry.mtimeMs, entry.size, entry.ino].join(' '));
    }
  };
  try {
    await visit(dir);
  } catch (error) {
    // A file that goes while we look is a change as well; the next look will differ.
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    marks.push(code);
  }
  return { mark: marks.join('\n'), folders };
}
