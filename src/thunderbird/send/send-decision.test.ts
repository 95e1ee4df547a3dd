import { checkDraft } from '../../checker/check-draft';
import { parseOverrideHeader } from '../../checker/override-record';
import { addSkips, NO_SKIPS } from '../../checker/skips';
import { completeDraft, exampleOffice } from '../../rules/examples/example-letter';
import type { Held } from './held';
import { decideSend } from './send-decision';

const office = { ...exampleOffice, override: 'with-reason', overrideAudit: 'header' } as const;
const reportOf = (content: string) => checkDraft(completeDraft({ body: { format: 'html', content } }), office);
const signature = office.people[0]?.signature?.full.html ?? '';
const letter = (text: string) => `${text}${signature}${office.notice.html}`;

const good = reportOf(letter('<p>Szanowni Państwo,</p><p>plan prześlemy w środę.</p><p>Z poważaniem</p>'));
const warned = reportOf(letter('<p>Witam,</p><p>plan prześlemy w środę.</p><p>Z poważaniem</p>'));
const blocked = reportOf(letter('<p>Szanowni Państwo,</p><p>plan prześlemy w środę.</p>'));

const circumstances = { office, skips: NO_SKIPS, told: undefined, content: 'abc', now: 10_000 };
const told = (held: Partial<Held>): Held => ({
  reason: 'confirm',
  identities: [],
  blocking: [],
  content: 'abc',
  at: 5000,
  ...held,
});
const identities = warned.findings.map(({ identity }) => identity);

test('the letters are what they are meant to be', () => {
  expect([good.verdict, warned.verdict, blocked.verdict]).toEqual(['send', 'confirm', 'block']);
});

test('a good letter goes', () => {
  expect(decideSend(good, circumstances)).toEqual({ kind: 'send' });
});

test('what is worth mending is told once; the same again goes, another letter is told of anew', () => {
  expect(decideSend(warned, circumstances)).toMatchObject({
    kind: 'hold',
    held: { reason: 'confirm', content: 'abc' },
  });
  expect(decideSend(warned, { ...circumstances, told: told({ identities }) })).toEqual({ kind: 'send' });
  for (const other of [told({ identities, content: 'abd' }), told({})]) {
    expect(decideSend(warned, { ...circumstances, told: other }).kind).toBe('hold');
  }
});

test('a double click is no answer, a decision in the pane is one at once', () => {
  const just = told({ identities, at: 9800 });
  expect(decideSend(warned, { ...circumstances, told: just }).kind).toBe('hold');
  expect(decideSend(warned, { ...circumstances, told: { ...just, agreed: true } }).kind).toBe('send');
});

test('what must be mended holds however often it is sent', () => {
  const all = blocked.findings.map(({ identity }) => identity);
  const again = { ...circumstances, told: told({ reason: 'block', identities: all }) };
  expect(decideSend(blocked, again)).toMatchObject({ kind: 'hold', held: { reason: 'block' } });
});

test('a reason lets it go, and stands in the header where the office wants it', () => {
  const skips = addSkips(NO_SKIPS, blocked.findings, 'Pilne');
  const decision = decideSend(blocked, { ...circumstances, skips });
  const header = decision.kind === 'send' ? decision.overrides : undefined;
  expect(parseOverrideHeader(header ?? '')).toEqual([{ id: 'closing-missing', reason: 'Pilne' }]);
  expect(decideSend(blocked, { ...circumstances, skips, office: { ...office, overrideAudit: 'none' } })).toEqual({
    kind: 'send',
  });
  expect(decideSend(blocked, { ...circumstances, skips, office: { ...office, override: 'never' } }).kind).toBe('hold');
});

test('a rule that crashed is told of once', () => {
  const crashed = { ...good, failures: [{ ruleId: 'spelling', error: 'boom' }] };
  expect(decideSend(crashed, circumstances)).toMatchObject({
    held: { reason: 'rules-failed', details: 'spelling: boom' },
  });
  expect(decideSend(crashed, { ...circumstances, told: told({}) })).toEqual({ kind: 'send' });
});
