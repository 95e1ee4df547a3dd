import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'libmorfologik-stemming2-java';
const JAR = 'usr/share/java/morfologik-polish.jar';
const FOLDER = 'morfologik/stemming/polish';

/** The dictionary, where it came from, and the notice that must travel with what is made of it. */
export interface DictionarySource {
  readonly dict: Buffer;
  /** Debian package and version, e.g. `libmorfologik-stemming2-java 2.1.6-2`. */
  readonly package: string;
  /** SHA-256 of `polish.dict`, hexadecimal. */
  readonly sha256: string;
  /** Licence notice of the dictionary (BSD-2-Clause), as it stands in `polish.info`. */
  readonly notice: readonly string[];
}

/** Downloads the Debian package (needs `apt-get`, `dpkg-deb`, `unzip`) and takes PoliMorf out of it. */
export function downloadPolimorf(): DictionarySource {
  const folder = mkdtempSync(join(tmpdir(), 'polimorf-'));
  const run = (command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    run('apt-get', ['download', PACKAGE]);
    const deb = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (deb === undefined) throw new Error(`apt-get download ${PACKAGE} left no package`);
    const version = run('dpkg-deb', ['-f', deb, 'Version']).trim();
    run('dpkg-deb', ['-x', deb, 'package']);
    run('unzip', ['-oq', join('package', JAR), `${FOLDER}/polish.dict`, `${FOLDER}/polish.info`]);
    const dict = readFileSync(join(folder, FOLDER, 'polish.dict'));
    const info = readFileSync(join(folder, FOLDER, 'polish.info'), 'utf8');
    checkFormat(info);
    return {
      dict,
      package: `${PACKAGE} ${version}`,
      sha256: createHash('sha256').update(dict).digest('hex'),
      notice: info
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .map((line) => line.slice(1).trim()),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkFormat(info: string): void {
  for (const line of ['fsa.dict.separator=;', 'fsa.dict.encoding=UTF-8', 'fsa.dict.encoder=PREFIX']) {
    if (!info.includes(line)) throw new Error(`polish.info no longer says ${line}`);
  }
}
