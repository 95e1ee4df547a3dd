import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../mail/apply-edits';
import type { Draft } from '../mail/draft';
import { readLetter } from '../mail/read-letter';
import { FINDING_IDS } from '../office/finding-id';
import { rules } from '../rules';
import { completeDraft, exampleOffice } from '../rules/examples/example-letter';
import type { RuleFinding } from '../rules/finding';
import type { AnyRule, Example, Speller } from '../rules/rule';
import { isInternal } from '../rules/recipients/internal-mail';
import { loadSpeller } from '../spelling/hunspell';
import { prepareOffice } from './options';
import { runRules } from './run-rules';

const RULES_DIR = join(__dirname, '../rules');
let speller: Speller;
beforeAll(async () => {
  speller = await loadSpeller();
});

/** A bare sentence is put into the body of a compliant letter: examples are read the way real messages are. */
function draftOf(example: Example): Draft {
  return example.text === undefined
    ? completeDraft(example.draft ?? {})
    : { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: example.text }, attachments: [] };
}

function check(rule: AnyRule, draft: Draft): readonly RuleFinding[] {
  const letter = readLetter(draft, prepareOffice(exampleOffice).context);
  const { findings, failures } = runRules([rule], letter, exampleOffice, isInternal(draft, exampleOffice), { speller });
  expect(failures).toEqual([]);
  return findings;
}

describe.each(rules.map((rule): [string, AnyRule] => [rule.meta.id, rule]))('%s', (id, rule) => {
  const { meta } = rule;

  it('stands in the file of its name, with a test beside it', () => {
    expect(existsSync(join(RULES_DIR, `${id}.ts`))).toBe(true);
    expect(existsSync(join(RULES_DIR, `${id}.test.ts`))).toBe(true);
  });

  it('describes every option', () => {
    expect(Object.keys(meta.options).sort()).toEqual(Object.keys(meta.defaults as object).sort());
  });

  it('has compliant examples and one for every finding', () => {
    expect(meta.examples.some((example) => example.findings.length === 0)).toBe(true);
    const shown = new Set(meta.examples.flatMap((example) => example.findings.map((finding) => finding.id)));
    expect([...shown].sort()).toEqual(Object.keys(meta.findings).sort());
  });

  it.each(meta.examples.map((example): [string, Example] => [JSON.stringify(example.text ?? example.draft), example]))(
    'example %s',
    (_, example) => {
      const draft = draftOf(example);
      const findings = check(rule, draft);
      expect(findings.map(({ id: found, text, field }) => ({ id: found, text, ...(field ? { field } : {}) }))).toEqual(
        example.findings,
      );
      for (const { messageId, data = {}, fixes = [] } of findings) {
        for (const used of [{ messageId, data }, ...fixes]) {
          const message = meta.messages[used.messageId];
          expect(message).toBeDefined();
          for (const [, name] of `${message?.pl} ${message?.en}`.matchAll(/\{(\w+)/g)) {
            expect(used.data ?? {}).toHaveProperty(name ?? '');
          }
        }
      }
      if (example.fixed !== undefined) {
        const mended = applyEdits(
          draft,
          findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? []),
        );
        expect([mended.body.content, mended.subject]).toContain(example.fixed);
        const fixable = findings.filter((finding) => finding.fixes?.length).length;
        expect(check(rule, mended).length).toBe(findings.length - fixable);
      }
    },
  );
});

it('every finding id is reported by exactly one rule', () => {
  const reported = rules.flatMap((rule) => Object.keys(rule.meta.findings));
  expect([...reported].sort()).toEqual([...FINDING_IDS].sort());
});

it('every rule file is in the list', () => {
  const contracts = ['clauses', 'finding', 'index', 'rule'];
  const files = readdirSync(RULES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => entry.name.replace(/\.ts$/, ''));
  const expected = files.filter((name) => !contracts.includes(name)).sort();
  expect(rules.map((rule) => rule.meta.id).sort()).toEqual(expected);
});
