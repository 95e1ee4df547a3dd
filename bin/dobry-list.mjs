#!/usr/bin/env node
// Starts the command line. In a checkout the program is built first when it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = new URL('../dist/cli/index.mjs', import.meta.url);

/** Time of the newest source file, in milliseconds; 0 in an installed package, which has no sources. */
function newestSource() {
  if (!existsSync(`${root}src`)) return 0;
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs));
}

if (!existsSync(program) || statSync(program).mtimeMs < newestSource()) {
  process.stderr.write('Buduję dobry-list … / Building dobry-list …\n');
  const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));
  const { status } = spawnSync(process.execPath, [webpack, 'build', '--mode', 'production', '--config-name', 'cli'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) process.exit(2);
  // webpack leaves a file alone whose content would be the same.
  utimesSync(program, new Date(), new Date());
}

await import(program.href);
