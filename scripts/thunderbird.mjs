// npm run thunderbird: the add-on in a real Thunderbird with a profile to throw away. Arguments go to scripts/thunderbird.ts.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';

const ADD_ON = {
  name: 'the add-on',
  sources: ['src', 'assets', 'offices', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'],
  files: ['dist/thunderbird/manifest.json', 'dist/thunderbird/background.js', 'dist/thunderbird/pane.html'],
  lastFile: 'dist/thunderbird/office.json',
  commands: [
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'thunderbird'],
    ['scripts/run.mjs', 'scripts/write-office.ts'],
  ],
};

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  if (!process.argv.some((argument) => argument.startsWith('--add-on') || argument === '--help')) {
    await buildWhenStale(ADD_ON);
  }
  process.argv.splice(2, 0, 'scripts/thunderbird.ts');
  await import('./run.mjs');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
