import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Speller } from '../rules/rule';
import { createSpeller } from './create-speller';

let loading: Promise<Speller> | undefined;

async function load(): Promise<Speller> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-pl'));
  const [affixes, dictionary] = await Promise.all([
    readFile(join(folder, 'index.aff'), 'utf8'),
    readFile(join(folder, 'index.dic'), 'utf8'),
  ]);
  return createSpeller(affixes, dictionary);
}

/** The Polish dictionary (npm `dictionary-pl`) in Node, loaded once a process. Rejects when the package is not installed. */
export function loadSpeller(): Promise<Speller> {
  loading ??= load();
  return loading;
}
