import type { HostSettings } from '../../e2e/outlook-host/core/settings';
import type { Person } from '../../e2e/outlook-host/core/item';
import type { Office } from '../../src/office/office';
import { badReply } from '../../src/web/samples/bad-reply';

/** A mailbox of the sample office: two employees, a bad letter that lacks even its subject, a letter to be answered. */
export function sampleMailbox(office: Office, now: Date): Partial<HostSettings> {
  const letter = badReply.letter(office, now);
  const colleagues = office.people.map(({ firstName, lastName, email }): Person => ({
    name: `${firstName} ${lastName}`,
    address: email,
    recipientType: 'user',
  }));
  const sender = colleagues.find(({ address }) => address === letter.from) ?? colleagues[0];
  if (sender === undefined) return {};
  const other = colleagues.find(({ address }) => address !== sender.address);
  return {
    locale: 'pl-PL',
    // The highest set the host has something for: events, Take Action and Send Anyway at run time.
    requirementSet: '1.15',
    accounts: other === undefined ? [sender] : [sender, other],
    directory: colleagues,
    clientSignature: `<p>${sender.name}</p>`,
    item: { composeType: 'reply', to: [letter.to], body: letter.html },
    inbox: [
      {
        from: 'Adam Nowicki <adam.nowicki@example.com>',
        to: [sender, 'Ewa Kruk <ewa.kruk@example.net>', 'Piotr Zych <piotr.zych@example.org>'],
        subject: 'Termin zebrania w sprawie drogi',
        body: '<p>Dzień dobry,</p><p>proszę o podanie terminu zebrania w sprawie drogi do Większyc.</p><p>Adam Nowicki</p>',
      },
    ],
  };
}
