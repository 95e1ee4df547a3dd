import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where data came from, for the header of what is made of them. */
export interface Origin {
  /** Debian package and version, e.g. `ipolish 20220301-1`. */
  readonly package: string;
  /** SHA-256 of the file that holds the words, hexadecimal. */
  readonly sha256: string;
}

/** PoliMorf, as Morfologik packs it. */
export interface Polimorf extends Origin {
  readonly dict: Buffer;
  /** Licence notice of the dictionary (BSD-2-Clause), as it stands in `polish.info`. */
  readonly notice: readonly string[];
}

/** The dictionary of sjp.pl for Ispell. */
export interface Sjp extends Origin {
  readonly affixes: string;
  readonly words: string;
}

const MORFOLOGIK_JAR = 'usr/share/java/morfologik-polish.jar';
const MORFOLOGIK_FOLDER = 'morfologik/stemming/polish';

/** Takes PoliMorf out of Debian's package (needs `apt-get`, `dpkg-deb`, `unzip`). */
export function downloadPolimorf(): Polimorf {
  return withPackage('libmorfologik-stemming2-java', (folder, origin) => {
    run(
      'unzip',
      ['-oq', MORFOLOGIK_JAR, `${MORFOLOGIK_FOLDER}/polish.dict`, `${MORFOLOGIK_FOLDER}/polish.info`],
      folder,
    );
    const dict = readFileSync(join(folder, MORFOLOGIK_FOLDER, 'polish.dict'));
    const info = readFileSync(join(folder, MORFOLOGIK_FOLDER, 'polish.info'), 'utf8');
    checkFormat(info);
    const notice = info.split('\n').filter((line) => line.startsWith('#'));
    return { dict, package: origin, sha256: sha256(dict), notice: notice.map((line) => line.slice(1).trim()) };
  });
}

/** Takes the affixes and words of sjp.pl out of Debian's package. */
export function downloadSjp(): Sjp {
  return withPackage('ipolish', (folder, origin) => {
    const words = gunzipSync(readFileSync(join(folder, 'usr/share/ispell/polish.mwl.gz')));
    const affixes = readFileSync(join(folder, 'usr/lib/ispell/polish.aff'), 'utf8');
    return { affixes, words: words.toString('utf8'), package: origin, sha256: sha256(words) };
  });
}

function withPackage<T>(name: string, read: (folder: string, origin: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    run('apt-get', ['download', name], folder);
    const deb = readdirSync(folder).find((file) => file.endsWith('.deb'));
    if (deb === undefined) throw new Error(`apt-get download ${name} left no package`);
    const version = run('dpkg-deb', ['-f', deb, 'Version'], folder).trim();
    run('dpkg-deb', ['-x', deb, '.'], folder);
    return read(folder, `${name} ${version}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[], folder: string): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function checkFormat(info: string): void {
  for (const line of ['fsa.dict.separator=;', 'fsa.dict.encoding=UTF-8', 'fsa.dict.encoder=PREFIX']) {
    if (!info.includes(line)) throw new Error(`polish.info no longer says ${line}`);
  }
}
