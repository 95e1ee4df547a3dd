// npm start: builds the page where it is older than its sources, then runs the office server: dobry-list serve [arguments].
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  await buildWeb();
  process.argv[1] = 'bin/dobry-list.mjs';
  process.argv.splice(2, 0, 'serve');
  await import('../bin/dobry-list.mjs');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
