// npm run outlook: the add-in in an emulated Outlook, for a person to try. Arguments go to scripts/outlook.ts.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';

const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production'];
const ADD_IN = {
  name: 'the add-in',
  sources: ['src', 'assets', 'offices', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'],
  files: ['dist/outlook/pane.html', 'dist/outlook/commands.html', 'dist/outlook/events.js'],
  lastFile: 'dist/outlook/office.json',
  commands: [
    [...webpack, '--config-name', 'outlook', '--config-name', 'outlook-events'],
    ['scripts/run.mjs', 'scripts/write-office.ts'],
  ],
};

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  if (!process.argv.some((argument) => argument.startsWith('--add-in') || argument === '--help')) {
    await buildWhenStale(ADD_IN);
  }
  process.argv.splice(2, 0, 'scripts/outlook.ts');
  await import('./run.mjs');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
