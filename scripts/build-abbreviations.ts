/**
 * Writes `src/polish/data/abbreviations.ts` and `acronyms.ts` from the tables beside this script, which are the source: edit them
 * and run `npm run build:abbreviations`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTable } from './polish/abbreviation-tables';

const TABLES = [
  { name: 'abbreviations', constant: 'ABBREVIATIONS' },
  { name: 'acronyms', constant: 'ACRONYMS' },
] as const;

for (const { name, constant } of TABLES) {
  const table = readFileSync(join('scripts', 'polish', `${name}.tsv`), 'utf8');
  writeFileSync(join('src', 'polish', 'data', `${name}.ts`), renderTable(name, constant, table));
}
