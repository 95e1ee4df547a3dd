// Scores the checker over a folder of labelled messages: npm run evaluate [-- FOLDER [OPTION OF score.mjs…]]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDraft, loadOffice, loadSpeller, readMessage } from '../src/index';

const [folder = 'evaluation/messages', ...options] = process.argv.slice(2);
const office = await loadOffice('offices/kedzierzyn-kozle');
const speller = await loadSpeller();
const lines: string[] = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.eml'))) {
  const report = checkDraft(await readMessage(readFileSync(join(folder, name))), office, { speller });
  for (const { ruleId, error } of report.failures) console.error(`${name}: ${ruleId}: ${error}`);
  const findings = report.findings.map(({ id, text, field }) => ({ id, text, field }));
  lines.push(JSON.stringify({ file: name, findings }));
}
const temporary = mkdtempSync(join(tmpdir(), 'dobry-list-'));
const findings = join(temporary, 'findings.jsonl');
writeFileSync(findings, lines.join('\n'));
const { status } = spawnSync(
  process.execPath,
  ['evaluation/score.mjs', join(folder, 'labels.jsonl'), findings, ...options],
  { stdio: 'inherit' },
);
rmSync(temporary, { recursive: true });
process.exitCode = status ?? 1;
