import { askedKey } from '../../checker/asked-key';
import { checkDraft } from '../../checker/check-draft';
import type { Report } from '../../checker/report';
import { OPEN_PANE } from '../../manifest/add-in';
import type { Draft } from '../../mail/draft';
import { completeDraft, exampleBody, exampleOffice } from '../../rules/examples/example-letter';
import { heldIdentities } from '../message/held';
import { decideSend, failOpen } from './send-decision';

const reportOn = (draft: Partial<Draft>): Report => checkDraft(completeDraft(draft), exampleOffice);
const GOOD = reportOn({});
const WARNED = reportOn({ body: { format: 'plain', content: exampleBody('Worki wydajemy np. w pokoju 12.') } });
const HELD = reportOn({ subject: '' });
const CRASHED: Report = { ...GOOD, failures: [{ ruleId: 'imperative', error: 'TypeError' }] };

const asks = { language: 'pl', canAsk: true, canFormat: false, asked: undefined } as const;
const cannotAsk = { ...asks, canAsk: false } as const;

it('lets a good letter go without a word', () => {
  expect(decideSend(GOOD, asks)).toEqual({ answer: { allowEvent: true } });
});

it('holds a letter with the way to the pane and what holds it', () => {
  const { answer } = decideSend(HELD, asks);
  expect(answer).toMatchObject({ allowEvent: false, cancelLabel: 'Popraw wiadomość', commandId: OPEN_PANE });
  expect(answer.sendModeOverride).toBeUndefined();
  expect(answer.errorMessage).toMatch(/^Przed wysłaniem proszę poprawić 1 rzecz\./);
  expect(heldIdentities(answer.contextData ?? '')).toEqual(['subject-missing||']);
});

it('asks about warnings where the client can', () => {
  const { answer } = decideSend(WARNED, asks);
  expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
});

it('formats the words where the client can show it, and always says them plainly, too', () => {
  const { answer } = decideSend(HELD, { ...asks, canFormat: true });
  expect(answer.errorMessageMarkdown).toMatch(/^\*\*Przed wysłaniem proszę poprawić 1 rzecz\.\*\*/);
  expect(answer.errorMessage).toMatch(/^Przed wysłaniem/);
  expect(decideSend(HELD, asks).answer.errorMessageMarkdown).toBeUndefined();
});

describe('a client that cannot ask', () => {
  it('holds a letter with warnings once, and takes the second press of Send for a yes', () => {
    const first = decideSend(WARNED, cannotAsk);
    expect(first.answer.allowEvent).toBe(false);
    expect(first.answer.errorMessage).toMatch(/Ponowne naciśnięcie „Wyślij” wyśle wiadomość bez zmian\.$/);
    expect(first.answer.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(decideSend(WARNED, { ...cannotAsk, asked: first.asks }).answer).toEqual({ allowEvent: true });
  });

  it('asks anew about other warnings, and never lets what blocks go', () => {
    expect(decideSend(WARNED, { ...cannotAsk, asked: 'other' }).answer.allowEvent).toBe(false);
    expect(decideSend(HELD, { ...cannotAsk, asked: askedKey(HELD.findings) }).answer.allowEvent).toBe(false);
  });
});

it('tells of a rule that broke, and lets the user send', () => {
  const { answer } = decideSend(CRASHED, asks);
  expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
  expect(answer.errorMessage).toBe('Nie udało się zastosować 1 zasady. Można mimo to wysłać wiadomość.');
});

it.each([
  ['a check that broke', 'body.getAsync: silent', /^Nie udało się sprawdzić wiadomości\..*\n.*body\.getAsync/],
  ['one that took too long', undefined, /^Sprawdzanie trwa zbyt długo\./],
])('never holds a message for %s', (_, reason, words) => {
  expect(failOpen(reason, { language: 'pl', canAsk: false })).toEqual({ allowEvent: true });
  const answer = failOpen(reason, { language: 'pl', canAsk: true });
  expect(answer.sendModeOverride).toBe('promptUser');
  expect(answer.errorMessage).toMatch(words);
});
