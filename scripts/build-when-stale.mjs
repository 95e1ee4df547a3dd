// Builds something where it is older than its sources.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.includes('.test.') ? 0 : stat.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

function run(args) {
  return new Promise((done, failed) => {
    const child = spawn(execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}

/**
 * Runs the commands one after the other unless the last file they write is newer than every source.
 * @param {{ name: string, sources: readonly string[], files: readonly string[], lastFile: string, commands: readonly (readonly string[])[] }} build
 *   `files` must exist as well; `commands` are arguments for Node. Paths are relative to the project.
 */
export async function buildWhenStale({ name, sources, files, lastFile, commands }) {
  const isComplete = [...files, lastFile].every((file) => existsSync(join(root, file)));
  const built = isComplete ? statSync(join(root, lastFile)).mtimeMs : 0;
  if (sources.every((path) => newest(join(root, path)) < built)) return;
  console.log(`Building ${name} …`);
  for (const command of commands) await run(command);
}
