import type { Finding } from '../rules/finding';
import { settle } from './settle';

function finding(identity: string, part: Finding['part'], start?: number, end = 0): Finding {
  return {
    id: 'imperative',
    ruleId: 'imperative',
    part,
    text: null,
    messageId: 'm',
    severity: 'warn',
    clause: 'corr-care',
    fixes: [],
    identity,
    ...(start === undefined ? {} : { range: { start, end } }),
  };
}

const verb = finding('verb', 'body', 10, 18);
const greeting = finding('greeting', 'salutation');
const subject = finding('subject', 'subject', 0, 5);
const all = [subject, greeting, verb];

describe('settle', () => {
  it('shows everything once the author has paused', () => {
    expect(settle(all, new Set(), undefined)).toEqual(all);
  });

  it.each([
    ['at the caret', { where: 'body', caret: 18 } as const, [subject]],
    ['elsewhere in the body', { where: 'body', caret: 40 } as const, [subject, verb]],
    ['with the caret unknown', { where: 'body' } as const, [subject, verb]],
    ['in the subject', { where: 'subject' } as const, [verb]],
    ['among the recipients', { where: 'recipients' } as const, [subject, verb]],
  ])('keeps back what is underway %s', (_, typing, expected) => {
    expect(settle(all, new Set(), typing)).toEqual(expected);
  });

  it('leaves what was shown', () => {
    expect(settle(all, new Set(['verb#0', 'greeting#0']), { where: 'body', caret: 12 })).toEqual(all);
  });

  it('lets go at once of what is gone', () => {
    expect(settle([], new Set(['verb#0']), { where: 'body', caret: 12 })).toEqual([]);
  });
});
