import { Mailbox } from './mailbox';
import { DEFAULT_SETTINGS, includesSet } from './settings';
import { HostError } from './wire';

function mailbox(settings: Partial<typeof DEFAULT_SETTINGS> = {}): Mailbox {
  const made = new Mailbox({ ...DEFAULT_SETTINGS, ...settings });
  made.open({});
  return made;
}

const codeOf = (action: () => unknown): number | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof HostError ? error.code : -1;
  }
};

describe('people', () => {
  const directory = [{ name: 'Team', address: 'team@example.org', recipientType: 'distributionList' as const }];
  it.each([
    ['team@example.org', { name: 'Team', address: 'team@example.org', recipientType: 'distributionList' }],
    ['Ola <ola@example.org>', { name: 'Ola', address: 'ola@example.org', recipientType: 'user' }],
    ['jan@example.com', { name: 'jan@example.com', address: 'jan@example.com', recipientType: 'externalUser' }],
  ])('%s is completed', (written, expected) => {
    const made = mailbox({ directory });
    made.open({ to: [written] });
    expect(made.openItem.to).toEqual([expected]);
  });
});

describe('limits of a message', () => {
  it('500 recipients in a field', () => {
    const people = Array.from({ length: 501 }, (_, n) => ({ name: '', address: `${n}@example.com` }));
    expect(codeOf(() => mailbox().setRecipients('to', people.slice(1)))).toBeUndefined();
    expect(codeOf(() => mailbox().setRecipients('to', people))).toBe(9012);
  });

  it('five notifications, each key once', () => {
    const made = mailbox();
    const add = (key: string) => codeOf(() => made.addNotification({ key, type: 'errorMessage', message: key }));
    expect(['a', 'b', 'c', 'd', 'e'].map(add)).toEqual(Array(5).fill(undefined));
    expect([add('a'), add('f')]).toEqual([9023, 9025]);
  });

  it('one notification with a button', () => {
    const made = mailbox();
    const show = (key: string) =>
      codeOf(() => made.replaceNotification({ key, type: 'insightMessage', message: key, actions: [] }));
    expect([show('a'), show('a'), show('b')]).toEqual([undefined, undefined, 9025]);
  });

  it('50 000 characters of session data', () => {
    const made = mailbox();
    expect(codeOf(() => made.setSessionData('k', 'x'.repeat(49_999)))).toBeUndefined();
    expect(codeOf(() => made.setSessionData('l', ''))).toBe(9051);
  });
});

it('tells who changed what', () => {
  const made = mailbox();
  const told: unknown[] = [];
  made.on('recipients', (fields) => told.push(fields));
  made.on('from', ({ address }) => told.push(address));
  made.setRecipients('bcc', []);
  made.setFrom({ name: '', address: 'x@example.org' });
  expect(told).toEqual([{ to: false, cc: false, bcc: true }, 'x@example.org']);
});

it.each([
  ['1.12', '1.9', true],
  ['1.9', '1.12', false],
  ['2.0', '1.15', true],
  ['1.5', '1.5', true],
])('%s includes %s: %s', (claimed, wanted, expected) => {
  expect(includesSet(claimed, wanted)).toBe(expected);
});
