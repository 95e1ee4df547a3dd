import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../mail/apply-edits';
import type { Draft } from '../mail/draft';
import { readMessage } from '../mail/eml/read-message';
import type { Office } from '../office/office';
import { rules } from '../rules';
import { completeDraft, exampleOffice } from '../rules/examples/example-letter';
import type { Speller } from '../rules/rule';
import { loadOffice } from '../signature/load-office';
import { loadSpeller } from '../spelling/hunspell';
import { checkDraft } from './check-draft';
import { fixLabel } from './describe-finding';

const EVALUATION = join(__dirname, '../../evaluation');
const MESSAGES = (process.env['SETS'] ?? 'messages').split(' ').flatMap((folder) =>
  readdirSync(join(EVALUATION, folder))
    .filter((name) => name.endsWith('.eml'))
    .map((name): [string, Buffer] => [`${folder}/${name}`, readFileSync(join(EVALUATION, folder, name))]),
);

let speller: Speller;
let sampleOffice: Office;
beforeAll(async () => {
  speller = await loadSpeller();
  sampleOffice = loadOffice(join(__dirname, '../../offices/kedzierzyn-kozle'));
});

/** What each fix, applied alone, newly breaks: „label → identity of a finding that was not there”. */
function newFaults(draft: Draft, office: Office): string[] {
  const { findings } = checkDraft(draft, office, { speller });
  const known = new Set(findings.map(({ identity }) => identity));
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) =>
      checkDraft(applyEdits(draft, fix.edits), office, { speller })
        .findings.filter(({ identity }) => !known.has(identity))
        .map(({ identity }) => `${finding.identity}: ${fixLabel(finding, fix, 'pl')} → ${identity}`),
    ),
  );
}

describe('every fix, applied alone, creates no finding', () => {
  it.each(MESSAGES)('in %s', async (_, message) => {
    expect(newFaults(await readMessage(message), sampleOffice)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.meta.id, rule.meta.examples] as const))('in the examples of %s', (_, examples) => {
    const drafts = examples.map(({ text, draft }) =>
      completeDraft(text === undefined ? (draft ?? {}) : { body: { format: 'plain', content: text } }),
    );
    expect(drafts.flatMap((draft) => newFaults(draft, exampleOffice))).toEqual([]);
  });
});
