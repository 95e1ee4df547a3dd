import { copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an office's IT writes into `policies.json` (https://github.com/thunderbird/policy-templates). */
export type Policies = Readonly<Record<string, unknown>>;

/** Thunderbird looks for its policies beside the file it was started from: these are copied, everything else is linked. */
const EXECUTABLES: readonly string[] = ['thunderbird', 'thunderbird-bin'];

/**
 * Makes a copy of the program with policies of its own, so that the installed one stays as it is.
 * @param dir new folder for the copy
 * @returns the executable to start
 */
export function copyProgram(executable: string, dir: string, policies: Policies): string {
  const program = dirname(executable);
  mkdirSync(join(dir, 'distribution'), { recursive: true });
  for (const name of readdirSync(program)) {
    const from = join(program, name);
    if (EXECUTABLES.includes(name)) copyFileSync(realpathSync(from), join(dir, name));
    else if (name !== 'distribution') symlinkSync(from, join(dir, name));
  }
  writeFileSync(join(dir, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return join(dir, 'thunderbird');
}
