import { formatRecipients, parseRecipients } from './recipients';

describe('recipients', () => {
  it.each([
    ['anna@example.pl', [{ email: 'anna@example.pl' }]],
    [
      'Jan Nowak <jan@example.pl>; anna@example.pl,',
      [{ email: 'jan@example.pl', name: 'Jan Nowak' }, { email: 'anna@example.pl' }],
    ],
    ['"Nowak, Jan" <jan@example.pl>', [{ email: 'jan@example.pl', name: 'Nowak, Jan' }]],
    ['Jan Nowak', []],
    ['', []],
    ['Jan <jan@example.pl', [{ email: 'jan@example.pl', name: 'Jan' }]],
  ])('reads %s', (text, addresses) => {
    expect(parseRecipients(text)).toEqual(addresses);
  });

  it('reads what it writes', () => {
    const addresses = [
      { email: 'jan@example.pl', name: 'Nowak, Jan' },
      { email: 'a@b.pl' },
      { email: 'c@d.pl', name: 'C' },
    ];
    expect(parseRecipients(formatRecipients(addresses))).toEqual(addresses);
  });
});
