// npm start: builds the page where it is older than its sources, then serves it. Arguments go to src/server/main.ts.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const SOURCES = ['src', 'offices', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'];
const BUILT = ['dist/web/index.html', 'dist/web/office.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

function isStale() {
  try {
    const built = Math.min(...BUILT.map((file) => statSync(file).mtimeMs));
    return SOURCES.some((path) => newest(path) > built);
  } catch {
    return true;
  }
}

function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => done(code ?? 1));
  });
}

async function build() {
  console.log('Building the page (about half a minute the first time) …');
  const code = await run(['node_modules/webpack/bin/webpack.js', '--config-name', 'web', '--mode', 'production']);
  return code || run(['scripts/run.mjs', 'scripts/write-office.ts']);
}

const failed = isStale() ? await build() : 0;
process.exitCode = failed || (await run(['scripts/run.mjs', 'src/server/main.ts', ...process.argv.slice(2)]));
