import { exampleOffice } from '../../rules/examples/example-letter';
import type { Identity } from '../api/identities';
import { wantedSignatures } from './identity-signatures';

const anna = 'anna.lis@gmina-przykladowo.example';
const mailbox = exampleOffice.mailboxes[0] ?? '';
const block = exampleOffice.people.find(({ email }) => email === anna)?.signature?.full;
const html = `${block?.html}${exampleOffice.notice.html}`;
const text = `${block?.text}\n\n${exampleOffice.notice.text}`;

const identity = (change: Partial<Identity>): Identity => ({
  id: 'id1',
  email: anna,
  composeHtml: true,
  signature: '',
  signatureIsPlainText: true,
  ...change,
});

test.each<[string, Partial<Identity>, unknown[]]>([
  ['an employee', {}, [{ id: 'id1', signature: html, isPlainText: false }]],
  [
    'in whatever case',
    { email: 'Anna.Lis@Gmina-Przykladowo.example' },
    [{ id: 'id1', signature: html, isPlainText: false }],
  ],
  ['who writes plain text', { composeHtml: false }, [{ id: 'id1', signature: text, isPlainText: true }]],
  ['who has it', { signature: html, signatureIsPlainText: false }, []],
  ['who has it as source', { signature: html }, [{ id: 'id1', signature: html, isPlainText: false }]],
  ['somebody else', { email: 'anna@example.com', signature: 'Ania' }, []],
])('%s', (_, change, wanted) => {
  expect(wantedSignatures([identity(change)], exampleOffice)).toEqual(wanted);
});

test('a shared mailbox is signed by whoever writes from it', () => {
  const shared = identity({ id: 'id2', email: mailbox });
  const own = identity({ signature: html, signatureIsPlainText: false });
  expect(wantedSignatures([shared, own], exampleOffice)).toEqual([{ id: 'id2', signature: html, isPlainText: false }]);
  expect(wantedSignatures([shared], exampleOffice)).toEqual([]);
});
