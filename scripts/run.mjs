// Runs a TypeScript script: node scripts/run.mjs scripts/build-schema.ts [arguments]. Bundles it first, since Node 20 runs no TypeScript.
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script] = process.argv.splice(2, 1);
if (script === undefined) throw new Error('usage: node scripts/run.mjs SCRIPT.ts [arguments]');

const cache = join(root, 'node_modules/.cache/scripts');
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${basename(script, '.ts')}.mjs`);
await build({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
