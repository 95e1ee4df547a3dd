import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const FOLDER = resolve('e2e/outlook-host/page');

/** The host page's files by path. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const bundled = await build({
    entryPoints: [`${FOLDER}/main.tsx`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return new Map([
    ['/', await readFile(`${FOLDER}/index.html`, 'utf8')],
    ['/page.css', await readFile(`${FOLDER}/page.css`, 'utf8')],
    ['/page.js', bundled.outputFiles.map(({ text }) => text).join('')],
  ]);
}
