// Builds the web page where it is older than its sources, or always with --force.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const SOURCES = ['src', 'offices', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'];
const BUILT = ['dist/web/index.html', 'dist/web/office.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.includes('.test.') ? 0 : stat.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

function isStale() {
  try {
    const built = Math.min(...BUILT.map((file) => statSync(join(root, file)).mtimeMs));
    return SOURCES.some((path) => newest(join(root, path)) > built);
  } catch {
    return true;
  }
}

function run(...args) {
  return new Promise((done, failed) => {
    const child = spawn(execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}

/** Rejects when the build fails. */
export async function buildWeb({ force = false } = {}) {
  if (!force && !isStale()) return;
  console.log('Building the page …');
  await run('node_modules/webpack/bin/webpack.js', '--config-name', 'web', '--mode', 'production');
  await run('scripts/run.mjs', 'scripts/write-office.ts');
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildWeb({ force: argv.includes('--force') });
