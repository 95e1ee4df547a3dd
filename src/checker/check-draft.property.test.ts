import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Draft } from '../mail/draft';
import { readMessage } from '../mail/eml/read-message';
import { completeDraft, exampleOffice } from '../rules/examples/example-letter';
import { checkDraft } from './check-draft';
import { fixLabel, findingMessage } from './describe-finding';
import { fixSafe } from './fix-safe';
import type { Report } from './report';

const MESSAGES = join(__dirname, '../../evaluation/messages');
const samples = readdirSync(MESSAGES)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(join(MESSAGES, name)));

/** Fragments that rules look for, so that random letters are not merely noise. */
const fragment = fc.constantFrom(
  'Szanowna Pani,',
  'Witam',
  'Prześlij dokumenty.',
  'niech zgłosi',
  'Z poważaniem',
  'Pzdr',
  'np. ',
  'ww.',
  'KPA (Kodeks postępowania administracyjnego)',
  'PESEL 85022219819',
  'do 30 września 2020 r.',
  'w załączniku',
  'anna@example.com',
  '> cytat',
  'W dniu 06.05.2025 o 09:02, Anna Nowak pisze:',
  'Od: Anna\nWysłano: wczoraj\nDo: Jan\nTemat: x',
  'Po co to komu?',
  'tel. 77 555 01 12',
  '<b>',
  '</p>',
  '<br>',
  '&nbsp;',
  '&#x110000;',
  '<!--',
  '<blockquote type="cite">',
  '</blockquote>',
  '\u200b',
  '\u00ad',
  '\ud83d',
  '\r\n',
  '\n\n',
  '„',
  '”',
);
const body = fc
  .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const address = fc.record(
  { email: fc.oneof(fc.emailAddress(), fc.string()), name: fc.oneof(fc.string(), fc.constant('Anna Nowak')) },
  { requiredKeys: ['email'] },
);
const addresses = fc.array(address, { maxLength: 4 });
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    kind: fc.constantFrom('new', 'reply', 'forward', 'absence'),
    from: address,
    to: addresses,
    cc: addresses,
    bcc: addresses,
    subject: fc.oneof(fc.string(), fragment),
    body: fc.record({ format: fc.constantFrom('html', 'plain'), content: body }),
    attachments: fc.constant([]),
    date: fc.oneof(fc.constant('2025-05-06T11:34:00+02:00'), fc.string()),
  },
  { requiredKeys: ['kind', 'to', 'cc', 'bcc', 'body', 'attachments'] },
);

function expectSound(report: Report): void {
  expect(report.failures).toEqual([]);
  for (const finding of report.findings) {
    const source = finding.part === 'subject' ? (report.letter.draft.subject ?? '') : report.letter.text;
    if (finding.range) {
      const { start, end } = finding.range;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(source.length);
      if (finding.text !== null) expect(source.slice(start, end)).toBe(finding.text);
    }
    expect(findingMessage(finding, 'pl')).not.toBe('');
    expect(findingMessage(finding, 'en')).not.toBe('');
    for (const fix of finding.fixes) expect(fixLabel(finding, fix, 'pl')).not.toBe('');
  }
}

/** Fixing mends: every finding that was fixed is gone, none is new, and a second run finds nothing left to fix. */
function expectStable(original: Draft): void {
  const before = checkDraft(original, exampleOffice);
  const mended = fixSafe(original, exampleOffice);
  expectSound(mended.report);
  // A clearer sentence may show that a substitute is named whose contact is missing: the same fault, seen more exactly.
  const keyOf = ({ identity }: { readonly identity: string }) => identity.replace('substitute-contact', 'substitute');
  const known = new Set(before.findings.map(keyOf));
  expect(mended.report.findings.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  const again = fixSafe(mended.draft, exampleOffice);
  expect(again.draft).toBe(mended.draft);
}

describe('checkDraft', () => {
  it('never throws and gives valid offsets for random drafts', () => {
    fc.assert(
      fc.property(draft, (random) => expectSound(checkDraft(random, exampleOffice))),
      { numRuns: 500 },
    );
  });

  it('never throws for mutated messages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 12 })), { maxLength: 6 }),
        async (sample, mutations) => {
          let bytes = sample;
          for (const [at, removed, added] of mutations) {
            const start = at % bytes.length;
            bytes = Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);
          }
          const mutated = await readMessage(bytes).catch(() => undefined);
          if (mutated) expectSound(checkDraft(mutated, exampleOffice));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('fixSafe', () => {
  it('is stable and creates no finding in random drafts', () => {
    fc.assert(fc.property(draft, expectStable), { numRuns: 300 });
  });

  it.each(samples.map((sample, i): [number, Buffer] => [i, sample]))(
    'is stable and creates no finding in labelled message %i',
    async (_, sample) => {
      expectStable(await readMessage(sample));
    },
  );

  it('leaves a compliant letter alone', () => {
    const compliant = completeDraft({});
    expect(fixSafe(compliant, exampleOffice).draft).toBe(compliant);
  });
});
