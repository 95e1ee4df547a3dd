// npm start: builds the page where it is older than its sources, then runs the office server: dobry-list serve [arguments].
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';

const PAGE = {
  name: 'the page',
  sources: ['src', 'offices', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'],
  files: ['dist/web/index.html'],
  lastFile: 'dist/web/office.json',
  commands: [
    ['node_modules/webpack/bin/webpack.js', '--config-name', 'web', '--mode', 'production'],
    ['scripts/run.mjs', 'scripts/write-office.ts'],
  ],
};

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  await buildWhenStale(PAGE);
  process.argv[1] = 'bin/dobry-list.mjs';
  process.argv.splice(2, 0, 'serve');
  await import('../bin/dobry-list.mjs');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
