/**
 * Writes what is made from the schema of office.json: `offices/office.schema.json` for editors and the tables of keys in
 * `docs/it/`. With `--check` writes nothing and fails when one of them is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { keyTable } from '../src/office/load/key-table';
import { officeSchema } from '../src/office/load/schema';
import { catalogue } from '../src/signature/load-office';

const schema = officeSchema(catalogue);
const outputs: Record<string, string> = {
  'offices/office.schema.json': await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }),
};
for (const [file, language] of [
  ['docs/it/office-profile.md', 'pl'],
  ['docs/it/office-profile.en.md', 'en'],
] as const) {
  const text = readFileSync(file, 'utf8');
  const [before, , after] = text.split(/<!-- keys(?: end)? -->/);
  if (before === undefined || after === undefined) throw new Error(`${file}: no place for the table of keys`);
  const table = `${before}<!-- keys -->\n\n${keyTable(schema, language)}\n\n<!-- keys end -->${after}`;
  outputs[file] = await format(table, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

const stale = Object.entries(outputs).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
);
if (!process.argv.includes('--check')) {
  for (const [file, text] of stale) {
    writeFileSync(file, text);
    console.log(`written: ${file}`);
  }
} else if (stale.length > 0) {
  console.error(`stale: ${stale.map(([file]) => file).join(', ')}; run: npm run build:schema`);
  process.exitCode = 1;
}
