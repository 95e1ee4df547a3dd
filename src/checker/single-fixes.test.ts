import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../mail/apply-edits';
import type { Draft } from '../mail/draft';
import { readMessage } from '../mail/eml/read-message';
import type { Office } from '../office/office';
import { rules } from '../rules';
import { completeDraft, exampleOffice } from '../rules/examples/example-letter';
import type { Finding } from '../rules/finding';
import type { Speller } from '../rules/rule';
import { loadOffice } from '../signature/load-office';
import { loadSpeller } from '../spelling/hunspell';
import { checkDraft } from './check-draft';
import { fixLabel } from './describe-finding';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['messages', 'unseen-1', 'unseen-2', 'unseen-3'].map((name) => join(ROOT, 'evaluation', name));
const MESSAGES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name): [string, string] => [name, join(folder, name)]),
);

let speller: Speller;
let sampleOffice: Office;
beforeAll(async () => {
  speller = await loadSpeller();
  sampleOffice = loadOffice(join(ROOT, 'offices/kedzierzyn-kozle'));
});

/** Words that were in the body may not turn up as a fault of the subject. */
function keyOf({ part, identity }: Finding): string {
  return part === 'subject' ? `subject ${identity}` : identity;
}

/** What each fix, applied alone, newly breaks: „finding: label of the fix → new finding”. */
function newFaults(draft: Draft, office: Office, isTried: (finding: Finding) => boolean = () => true): string[] {
  const { findings } = checkDraft(draft, office, { speller });
  const known = new Set(findings.map(keyOf));
  return findings.filter(isTried).flatMap((finding) =>
    finding.fixes.flatMap((fix) =>
      checkDraft(applyEdits(draft, fix.edits), office, { speller })
        .findings.map(keyOf)
        .filter((key) => !known.has(key))
        .map((key) => `${finding.identity}: ${fixLabel(finding, fix, 'pl')} → ${key}`),
    ),
  );
}

describe('every fix, applied alone, creates no finding', () => {
  it.each(MESSAGES)('in %s', async (_, file) => {
    expect(newFaults(await readMessage(readFileSync(file)), sampleOffice)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.meta.id, rule.meta.examples] as const))('in the examples of %s', (_, examples) => {
    const drafts = examples.map(({ text, draft }) =>
      completeDraft(text === undefined ? (draft ?? {}) : { body: { format: 'plain', content: text } }),
    );
    expect(drafts.flatMap((draft) => newFaults(draft, exampleOffice))).toEqual([]);
  });

  it.each(MESSAGES)('in %s without a subject', async (_, file) => {
    const draft = await readMessage(readFileSync(file));
    expect(newFaults({ ...draft, subject: '' }, sampleOffice, ({ id }) => id === 'subject-missing')).toEqual([]);
  });
});
