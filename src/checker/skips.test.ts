import fc from 'fast-check';
import { FINDING_IDS } from '../office/finding-id';
import { completeDraft, exampleOffice } from '../rules/examples/example-letter';
import type { Finding } from '../rules/finding';
import { checkDraft } from './check-draft';
import { addSkips, NO_SKIPS, parseSkips, serialiseSkips, skippedIn, type Skip, type SkipList } from './skips';

const draft = completeDraft({
  subject: '',
  body: { format: 'plain', content: 'Dzień dobry,\n\nprześlij ww. pismo.\n\nZ poważaniem\n' },
});
const { findings } = checkDraft(draft, exampleOffice);
const find = (id: string): Finding => findings.find((finding) => finding.id === id) as Finding;

const LARGE = 50_000;

const skip: fc.Arbitrary<Skip> = fc
  .record(
    {
      id: fc.constantFrom(...FINDING_IDS),
      words: fc.string({ unit: 'binary', maxLength: 80 }),
      reason: fc.string({ unit: 'binary', maxLength: 80 }),
    },
    { requiredKeys: ['id', 'words'] },
  )
  .map(({ id, words, ...rest }) => ({ identity: `${id}||${words}`, id, ...rest }));
const skips: fc.Arbitrary<SkipList> = fc.uniqueArray(skip, { selector: ({ identity }) => identity, maxLength: 40 });

describe('what the author has skipped', () => {
  it('is not reported, and is again once everything is restored', () => {
    const list = addSkips(NO_SKIPS, findings, 'Klient prosi o krótką odpowiedź.');
    expect(checkDraft(draft, exampleOffice, skippedIn(list, exampleOffice)).findings).toEqual([]);
    expect(checkDraft(draft, exampleOffice, skippedIn(NO_SKIPS, exampleOffice)).findings).toEqual(findings);
  });

  it('keeps the reason with the findings that block', () => {
    const list = addSkips(NO_SKIPS, [find('imperative'), find('footer-missing')], 'Na prośbę klienta.');
    expect(list).toEqual([
      { identity: 'imperative||prześlij', id: 'imperative' },
      { identity: 'footer-missing||', id: 'footer-missing', reason: 'Na prośbę klienta.' },
    ]);
  });

  it('holds every finding once, with the newest reason', () => {
    const once = addSkips(addSkips(NO_SKIPS, [find('subject-missing')], 'a'), [find('imperative')]);
    expect(addSkips(once, [find('subject-missing')], 'b').map(({ id, reason }) => [id, reason])).toEqual([
      ['imperative', undefined],
      ['subject-missing', 'b'],
    ]);
  });

  it('survives being written and read', () => {
    const list = addSkips(NO_SKIPS, findings, 'Powód: „pilne”');
    expect(parseSkips(serialiseSkips(list, LARGE).text)).toEqual(list);
    fc.assert(
      fc.property(skips, (random) => {
        const { text, dropped } = serialiseSkips(random, LARGE);
        expect(parseSkips(text)).toEqual(random);
        expect(dropped).toEqual([]);
      }),
    );
  });
});

describe('serialiseSkips', () => {
  it('leaves out the oldest first, what blocked last', () => {
    const list = addSkips(
      NO_SKIPS,
      [find('footer-missing'), find('imperative'), find('abbreviation-unexplained')],
      'Pilne.',
    );
    const ids = (budget: number) => parseSkips(serialiseSkips(list, budget).text).map(({ id }) => id);
    const { text } = serialiseSkips(list, LARGE);
    expect(ids(text.length)).toEqual(['footer-missing', 'imperative', 'abbreviation-unexplained']);
    expect(ids(text.length - 1)).toEqual(['footer-missing', 'abbreviation-unexplained']);
    expect(ids(50)).toEqual(['footer-missing']);
    expect(ids(10)).toEqual([]);
    expect(serialiseSkips(list, text.length - 1).dropped.map(({ id }) => id)).toEqual(['imperative']);
  });

  it('keeps to the budget, and what it does not keep it says', () => {
    fc.assert(
      fc.property(skips, fc.integer({ min: 2, max: 2500 }), (random, budget) => {
        const { text, dropped } = serialiseSkips(random, budget);
        expect(text.length).toBeLessThanOrEqual(budget);
        const kept = skippedIn(parseSkips(text), exampleOffice).ignored;
        expect(random.filter(({ identity }) => !kept.has(identity))).toEqual(dropped);
      }),
    );
  });
});

describe('parseSkips', () => {
  it.each([
    undefined,
    null,
    7,
    '',
    'nonsense',
    '{"a":1}',
    '[1,null,{},"imperative||x",[],[3],["unknown||x"],["imperative"]]',
    '[["imperative||x"]',
  ])('of %j is empty', (text) => {
    expect(parseSkips(text)).toEqual([]);
  });

  it('passes over what it does not know', () => {
    expect(parseSkips('[["no-such-rule||x"],["imperative||x",5],["footer-missing||","a","b"]]')).toEqual([
      { identity: 'imperative||x', id: 'imperative' },
      { identity: 'footer-missing||', id: 'footer-missing', reason: 'a' },
    ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (text) => void parseSkips(text)));
  });
});
