import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LETTER = 'evaluation/messages/reply-witam-pozdro-motorower.eml';
const BODY = `
  const office = loadOffice('offices/kedzierzyn-kozle');
  readMessage(readFileSync('${LETTER}')).then((draft) => {
    const { verdict, findings } = checkDraft(draft, office);
    const greeting = findings.find(({ id }) => id === 'greeting-unsuitable');
    const mended = applyEdits(draft, greeting.fixes[0].edits);
    console.log(verdict, mended.body.content.includes('Szanowna Pani'));
  });`;

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'library-'));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(process.cwd(), join(project, 'node_modules/dobry-list'));
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

/** Writes a program into a project that has the package installed, and runs `node ARGUMENTS… program`. */
function run(file: string, source: string, ...options: string[]): string {
  const path = join(project, file);
  writeFileSync(path, source);
  const { stdout, stderr } = spawnSync(process.execPath, [...options, path], { encoding: 'utf8' });
  return stdout + stderr;
}

describe('the library', () => {
  it('is imported', () => {
    const source = `import { readFileSync } from 'node:fs';
      import { applyEdits, checkDraft, loadOffice, readMessage } from 'dobry-list';${BODY}`;
    expect(run('import.mjs', source)).toBe('block true\n');
  });

  it('is required', () => {
    const source = `const { readFileSync } = require('node:fs');
      const { applyEdits, checkDraft, loadOffice, readMessage } = require('dobry-list');${BODY}`;
    expect(run('require.cjs', source)).toBe('block true\n');
  });

  it('has declarations that a strict project compiles against', () => {
    const source = `import { checkDraft, loadOffice, type Draft, type Finding } from 'dobry-list';
      import { rules } from 'dobry-list/engine';
      const draft: Draft = { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: '' }, attachments: [] };
      export const findings: readonly Finding[] = checkDraft(draft, loadOffice('office')).findings;
      export const count: number = rules.length;`;
    const compiler = ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--ignoreConfig'];
    expect(run('use.mts', source, ...compiler, '--module', 'nodenext', '--target', 'es2022')).toBe('');
  });
});
