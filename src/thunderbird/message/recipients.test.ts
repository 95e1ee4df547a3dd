import { addressesOf, listsAmong, mailboxText, recipientTexts } from './recipients';

const jan = { email: 'jan@example.com', name: 'Jan' };
const ewa = { email: 'ewa@example.com' };
const LIST = { name: 'Mieszkańcy', group: [jan, { name: 'ewa@example.com', email: 'ewa@example.com' }] };
const members = [
  { ...jan, group: 'Mieszkańcy' },
  { ...ewa, group: 'Mieszkańcy' },
];

test('members of a list stand singly, with its name', () => {
  expect(addressesOf([{ email: 'a@example.com' }, LIST])).toEqual([{ email: 'a@example.com' }, ...members]);
});

test('what is no address is none', () => {
  expect(addressesOf([{ name: 'Jan' }, { name: 'undisclosed-recipients', group: [] }])).toEqual([]);
});

test.each([
  [
    'a list whose members are all there stays one entry',
    [ewa, ...members],
    ['ewa@example.com', 'Mieszkańcy <Mieszkańcy>'],
  ],
  ['the rest of a list stands singly', members.slice(0, 1), ['Jan <jan@example.com>']],
])('%s', (_, addresses, texts) => {
  expect(recipientTexts(addresses, listsAmong(members))).toEqual(texts);
});

test.each([
  [{ email: 'a@example.com' }, 'a@example.com'],
  [{ email: 'a@example.com', name: 'Anna Żółć' }, 'Anna Żółć <a@example.com>'],
  [{ email: 'a@example.com', name: 'Żółć, Anna' }, '"Żółć, Anna" <a@example.com>'],
  [{ email: 'a@example.com', name: 'Anna "Ania" \\' }, '"Anna \\"Ania\\" \\\\" <a@example.com>'],
])('%j is written as %s', (address, text) => {
  expect(mailboxText(address)).toBe(text);
});
