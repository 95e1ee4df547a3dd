import { draftOf, notOurs, type ComposeMessage } from './compose-draft';

const message: ComposeMessage = {
  type: 'new',
  to: [],
  cc: [],
  bcc: [],
  newsgroups: [],
  subject: '',
  body: { format: 'plain', content: '' },
  html: '',
  attachments: [],
};

test.each([
  ['new', 'Re: Gałęzie', 'new'],
  ['reply', 'Gałęzie', 'reply'],
  ['forward', 'Gałęzie', 'forward'],
  ['draft', 'Odp: Gałęzie', 'reply'],
  ['draft', 'Fwd: Gałęzie', 'forward'],
  ['draft', 'Gałęzie', 'new'],
] as const)('a message of type %s with the subject %s is %s', (type, subject, kind) => {
  expect(draftOf({ ...message, type, subject }, '2026-05-06T11:34:00+02:00').kind).toBe(kind);
});

test('attachments are files, none of them a picture in the text', () => {
  const { attachments } = draftOf({ ...message, attachments: [{ name: 'plan.pdf', size: 3 }] }, '');
  expect(attachments).toEqual([{ name: 'plan.pdf', size: 3, type: 'application/octet-stream', inline: false }]);
});

test.each([
  [{ newsgroups: ['pl.test'] }, 'newsgroup'],
  [{ type: 'redirect' }, 'redirect'],
  [{}, undefined],
] as const)('%j is for somebody else: %s', (change, reason) => {
  expect(notOurs({ ...message, ...change })).toBe(reason);
});
