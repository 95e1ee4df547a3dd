import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'evaluation/messages';

/** The labelled messages, as bytes, in the order of their names. */
export function evaluationMessages(): { name: string; bytes: Uint8Array }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
}
