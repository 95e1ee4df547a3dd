// npm start: builds the page where it is older than its sources, then serves it. Arguments go to src/server/main.ts.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  await buildWeb();
  process.argv.splice(2, 0, 'src/server/main.ts');
  await import('./run.mjs');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
