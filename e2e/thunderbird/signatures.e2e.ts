import { loadOffice } from '../../src/signature/load-office';
import { readSunk } from '../mail-lab/smtp-sink';
import { waitUntil } from '../wait-until';
import { Desk, GOOD, HANNA, PRIVATE } from './desk';
import type { ComposeWindow } from './lab/compose-window';
import { hasThunderbird } from './lab/thunderbird-process';

const office = loadOffice('offices/kedzierzyn-kozle');
const hanna = office.people.find(({ email }) => email === HANNA.email)?.signature;

/** A letter in windows-1250, as many in Poland still come. */
const LETTER = Buffer.from(
  [
    'From: =?windows-1250?Q?Maria_Jasi=F1ska?= <maria.jasinska@example.com>',
    `To: ${HANNA.email}`,
    'Subject: =?windows-1250?Q?Ga=B3=EAzie?=',
    'Message-ID: <galezie-1@example.com>',
    'Content-Type: text/html; charset=windows-1250',
    'Content-Transfer-Encoding: 8bit',
    '',
    '<p>Dzie\xf1 dobry,</p><p>kiedy odbior\xb9 Pa\xf1stwo <b>ga\xb3\xeazie</b> z ul. K\xb3osowej?</p><p>Witam i pzdr</p>',
    '',
  ].join('\r\n'),
  'latin1',
);

/** The words of the signature in a message, without the line above it. */
function signatureIn(message: ComposeWindow): Promise<string> {
  return message.run((window) => {
    const slot = window.GetCurrentEditorElement().contentDocument?.querySelector<HTMLElement>('.moz-signature');
    return (slot?.innerText ?? '')
      .replace(/^--\s+/, '')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

const words = (...texts: readonly (string | undefined)[]) => texts.join(' ').replace(/\s+/g, ' ').trim();
const FULL = words(hanna?.full.text, office.notice.text);

const lab = hasThunderbird() ? describe : describe.skip;

lab('signatures in Thunderbird', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.open();
  }, 120_000);

  afterEach(() => desk.thunderbird.closeAll());
  afterAll(() => desk.close());

  async function untilSigned(message: ComposeWindow, signature: string): Promise<void> {
    let seen = '';
    await waitUntil('the signature is there', async () => (seen = await signatureIn(message)) === signature).catch(
      () => {
        expect(seen).toBe(signature);
      },
    );
  }

  it('stand in the identities the office knows, and in no other', async () => {
    expect(await desk.signatureOf(HANNA.email)).toBe(`${hanna?.full.html}${office.notice.html}`);
    expect(await desk.signatureOf(PRIVATE.email)).toBe('');
  });

  it('come back when somebody changes them in the settings', async () => {
    await desk.addOn.evalInBackground(async (email) => {
      const own = (await messenger.identities.list()).find((one) => one.email === email);
      await messenger.identities.update(own?.id ?? '', { signature: 'Hania' });
    }, HANNA.email);
    await waitUntil('the official signature is back', async () =>
      (await desk.signatureOf(HANNA.email)).includes('inspektor'),
    );
  });

  it('are the official text in plain-text messages, not one made from HTML', async () => {
    const message = await desk.write({
      ...GOOD,
      isPlainText: true,
      body: 'Szanowna Pani,\n\nodbierzemy.\n\nZ poważaniem\n',
    });
    await untilSigned(message, FULL);
    const sent = await desk.sink.next(() => message.clickSend());
    expect((await readSunk(sent)).body.content).toContain('\n-- \nHanna Wolny\ninspektor');
  });

  it.each([
    ['Reply', FULL],
    // Thunderbird puts none into forwarded messages unless told to; the pane does.
    ['ForwardInline', ''],
  ] as const)('%s is signed, and the quoted letter stays as it came', async (type, signature) => {
    const message = await desk.thunderbird.answer(type, await desk.thunderbird.putMessage(LETTER));
    await desk.untilMarked(message);
    await untilSigned(message, signature);
    if (type === 'ForwardInline') await message.addRecipient('To', 'sekretariat@powiat.kedzierzyn-kozle.pl');
    await message.type('Witam,\nodbierzemy je w czwartek.\n');
    await desk.untilMarks(message, { warn: ['Witam'] });
    await message.clickSend();
    const pane = await desk.pane(message);
    await pane.click('Popraw (');
    await pane.until('Poprawiono');
    const sent = await desk.sink.next(() => pane.click('Wyślij'));
    const { content } = (await readSunk(sent)).body;
    expect(content.replace(/\s+/g, ' ')).toContain(
      '<p>Dzień dobry,</p> <p>kiedy odbiorą Państwo <b>gałęzie</b> z ul. Kłosowej?</p> <p>Witam i pzdr</p>',
    );
    expect(content.match(/class="dobry-list-signature"/g)).toHaveLength(1);
  });

  it('follow the sender', async () => {
    const message = await desk.write(GOOD);
    await untilSigned(message, FULL);
    await message.chooseIdentity(PRIVATE.email);
    await untilSigned(message, '');
    await message.chooseIdentity(HANNA.email);
    await untilSigned(message, FULL);
  });
});
