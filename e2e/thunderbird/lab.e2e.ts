import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { xpi } from '../../src/manifest/xpi';
import { Dovecot, hasDovecot } from '../mail-lab/dovecot';
import { headerOf, readSunk, SmtpSink } from '../mail-lab/smtp-sink';
import { waitUntil } from '../wait-until';
import type { AddOn } from './lab/add-on';
import { Key } from './lab/chrome';
import { Thunderbird } from './lab/thunderbird';
import { hasThunderbird } from './lab/thunderbird-process';

const TEST_ADD_ON = 'e2e/thunderbird/lab/test-add-on';

const HANNA = { email: 'hanna.wolny@powiat.kedzierzyn-kozle.pl', fullName: 'Hanna Wolny' };
const OFFICE = {
  email: 'srodowisko@powiat.kedzierzyn-kozle.pl',
  fullName: 'Wydział Ochrony Środowiska',
  signature: { format: 'html', content: '<b>Wydział Ochrony Środowiska</b>' },
} as const;
const MARIA = 'Maria Jasińska <maria.jasinska@example.com>';

const LETTER = [
  `From: =?UTF-8?Q?Maria_Jasi=C5=84ska?= <maria.jasinska@example.com>`,
  `To: ${HANNA.email}`,
  'Subject: =?UTF-8?Q?Wyw=C3=B3z_ga=C5=82=C4=99zi?=',
  'Message-ID: <list-1@example.com>',
  'Content-Type: text/plain; charset=windows-1250',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Kiedy odbior\xb9 Pa\xf1stwo ga\xb3\xeazie?',
  '',
].join('\r\n');
const LETTER_BYTES = Buffer.from(LETTER, 'latin1');

const lab = hasThunderbird() ? describe : describe.skip;

lab('Thunderbird in the lab', () => {
  let sink: SmtpSink;
  let thunderbird: Thunderbird;
  let addOn: AddOn;

  beforeAll(async () => {
    sink = await SmtpSink.start();
    thunderbird = await Thunderbird.start({ account: { smtpPort: sink.port, identities: [HANNA, OFFICE] } });
    addOn = await thunderbird.install(TEST_ADD_ON);
  }, 120_000);

  afterEach(() => thunderbird.closeAll());

  afterAll(async () => {
    await thunderbird.stop();
    await sink.stop();
  });

  it('sends what was typed', async () => {
    const message = await thunderbird.newMessage({ to: MARIA, bcc: 'archiwum@example.com' });
    await message.setSubject('Wywóz gałęzi');
    await message.addRecipient('Cc', 'sekretariat@example.com');
    await message.type('Szanowna Pani,\ngałęzie odbierzemy w czwartek.');
    expect(await message.bodyHtml()).toBe('<p>Szanowna Pani,</p><p>gałęzie odbierzemy w czwartek.</p>');
    expect(await message.recipients('To')).toEqual([MARIA]);

    const sent = await sink.next(() => message.clickSend());
    await message.untilClosed();

    expect(sent.from).toBe(HANNA.email);
    expect(sent.to).toEqual(['maria.jasinska@example.com', 'sekretariat@example.com', 'archiwum@example.com']);
    expect(headerOf(sent, 'Bcc')).toBeUndefined();
    expect(await readSunk(sent)).toMatchObject({
      kind: 'new',
      subject: 'Wywóz gałęzi',
      to: [{ name: 'Maria Jasińska', email: 'maria.jasinska@example.com' }],
      body: { format: 'plain', content: 'Szanowna Pani,\n\ngałęzie odbierzemy w czwartek.\n\n' },
    });
    expect(await addOn.errors()).toEqual([]);
  });

  it('holds a message for its pop-up, which a real click lets go', async () => {
    const message = await thunderbird.newMessage({ to: MARIA, subject: 'Próba' });
    await message.type('Proszę STOP');
    await message.pressCtrlEnter();
    const popup = await addOn.page('popup.html', { windowId: message.id });
    expect(await popup.text('p')).toBe('Wiadomość wstrzymana.');
    expect(await message.isLocked()).toBe(false);

    await popup.click('#reason');
    await popup.type('pilne, żółty');
    await popup.press(Key.control, 'a');
    expect(await popup.eval(() => String(document.getSelection()))).toBe('pilne, żółty');
    expect(await message.bodyText()).toBe('Proszę STOP');

    const sent = await sink.next(() => popup.click('#send'));
    expect(await readSunk(sent)).toMatchObject({ body: { content: 'Proszę STOP\n\n' } });
    await message.untilClosed();
    expect(await addOn.evalInBackground(() => messenger.storage.session.get('trusted'))).toEqual({ trusted: true });
  });

  it('types into windows of the add-on, and closes them', async () => {
    await addOn.evalInBackground(() =>
      messenger.windows.create({ type: 'popup', url: 'popup.html', width: 500, height: 300 }),
    );
    const page = await addOn.page('popup.html');
    await page.click('#reason');
    await page.type('ważne');
    expect(await page.eval(() => document.querySelector<HTMLInputElement>('#reason')?.value)).toBe('ważne');
    await page.press(Key.tab);
    expect(await page.eval(() => document.activeElement?.id)).toBe('send');
    await page.closeWindow();
    expect(await addOn.pages()).toHaveLength(1);
  });

  it('reaches the background, which may be killed and woken', async () => {
    expect(await addOn.evalInBackground((a: number, b: number) => a + b, 2, 3)).toBe(5);
    await addOn.terminateBackground();
    expect(await addOn.hasBackground()).toBe(false);
    expect(await addOn.evalInBackground(() => messenger.i18n.getUILanguage())).toBe('pl');
    await expect(
      addOn.evalInBackground(() => {
        throw new Error('nie');
      }),
    ).rejects.toThrow('nie');
  });

  it('tells of errors nobody caught', async () => {
    await addOn.evalInBackground(() => (window as Window & { fail?: () => void }).fail?.());
    for (const error of ['zgubiony', 'odrzucony']) {
      const place = new RegExp(`${error} \\(moz-extension:.*background\\.js:\\d+\\)`);
      await waitUntil(error, async () => (await addOn.errors()).some((one) => place.test(one)));
    }
  });

  it('writes two messages at once', async () => {
    const first = await thunderbird.newMessage({ to: MARIA, subject: 'Pierwsza' });
    const second = await thunderbird.newMessage({ to: MARIA, subject: 'Druga', isPlainText: true });
    await Promise.all([first.type('Jeden'), second.type('Dwa')]);
    expect([await first.bodyText(), await second.bodyText()]).toEqual(['Jeden', 'Dwa']);
    expect([await first.isHtml(), await second.isHtml()]).toEqual([true, false]);
    await first.press(Key.control, 'z');
    expect([(await first.bodyText()).trim(), await second.bodyText()]).toEqual(['', 'Dwa']);
  });

  it.each([
    ['Reply', 'Re: Wywóz gałęzi', [MARIA]],
    ['ForwardInline', 'Fwd: Wywóz gałęzi', []],
  ] as const)('%s quotes a letter in windows-1250', async (type, subject, to) => {
    const uri = await thunderbird.putMessage(LETTER_BYTES);
    const message = await thunderbird.answer(type, uri);
    expect(await message.subject()).toBe(subject);
    expect(await message.recipients('To')).toEqual(to);
    expect(await message.bodyText()).toContain('Kiedy odbiorą Państwo gałęzie?');
  });

  it('sends as another identity, with its signature', async () => {
    const message = await thunderbird.newMessage({ to: MARIA, subject: 'Gałęzie' });
    await message.caretTo('start');
    await message.type('Dzień dobry');
    await message.chooseIdentity(OFFICE.email);
    const sent = await sink.next(() => message.clickSend());
    expect(sent.from).toBe(OFFICE.email);
    expect((await readSunk(sent)).body.content).toMatch(/^<.*Dzień dobry.*<b>Wydział Ochrony Środowiska<\/b>/s);
  });

  it('answers questions of Thunderbird itself', async () => {
    const message = await thunderbird.newMessage({ to: MARIA, body: '<p>Bez tematu</p>' });
    await message.clickSend();
    expect(await thunderbird.promptText()).toContain('temat');
    await thunderbird.answerPrompt('cancel');
    await message.untilUnlocked();
    await message.removeRecipients('To');
    await message.addRecipient('To', 'Jan <jan@x.example>');
    await message.clickSend();
    const sent = await sink.next(() => thunderbird.answerPrompt('accept'));
    expect(sent.to).toEqual(['jan@x.example']);
  });

  it('saves drafts, templates and messages for later', async () => {
    const message = await thunderbird.newMessage({ to: MARIA, subject: 'Na potem' });
    await message.type('Dzień dobry');
    await message.saveDraft();
    const [draft] = await thunderbird.messagesIn('Drafts', 1);
    expect(String(await thunderbird.rawMessage(draft?.uri ?? ''))).toContain('Dzień dobry');
    await message.saveTemplate();
    expect(await thunderbird.messagesIn('Templates', 1)).toMatchObject([{ subject: 'Na potem' }]);
    const before = sink.messages.length;
    await message.sendLater();
    await message.untilClosed();
    expect(await thunderbird.messagesIn('Queue', 1)).toMatchObject([{ subject: 'Na potem' }]);
    expect(sink.messages).toHaveLength(before);
  });

  it('selects words, and takes pictures of the window with its pop-up', async () => {
    const message = await thunderbird.newMessage({ to: MARIA, subject: 'Próba' });
    await message.type('Proszę STOP tutaj');
    await message.select('STOP');
    expect(await message.selected()).toBe('STOP');
    await addOn.clickComposeAction(message.id);
    await (await addOn.page('popup.html')).untilShown('#send');
    const file = join(thunderbird.temporaryFolder, 'window.png');
    await message.screenshot(file);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  });

  it('is updated, disabled and enabled', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'dobry-list-add-on-'));
    cpSync(TEST_ADD_ON, dir, { recursive: true });
    const manifest = readFileSync(join(dir, 'manifest.json'), 'utf8');
    writeFileSync(join(dir, 'manifest.json'), manifest.replace('"version": "1.0"', '"version": "1.1"'));
    await thunderbird.install(dir);
    expect(await addOn.version()).toBe('1.1');
    await addOn.disable();
    expect(await addOn.isActive()).toBe(false);
    await addOn.enable();
    expect(await addOn.isActive()).toBe(true);
    rmSync(dir, { recursive: true });
  });
});

const labWithImap = hasDovecot() ? lab : describe.skip;

labWithImap('Thunderbird of an office', () => {
  const id = 'lab-test@example.com';
  let dir: string;
  let sink: SmtpSink;
  let dovecot: Dovecot;
  let thunderbird: Thunderbird;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'dobry-list-policies-'));
    const files = readdirSync(TEST_ADD_ON).map((name) => [name, readFileSync(join(TEST_ADD_ON, name))] as const);
    writeFileSync(join(dir, 'lab.xpi'), xpi(new Map(files)));
    sink = await SmtpSink.start();
    dovecot = await Dovecot.start({ users: { [HANNA.email]: 'hasło' } });
    thunderbird = await Thunderbird.start({
      account: {
        smtpPort: sink.port,
        identities: [HANNA],
        imap: { port: dovecot.ports.imap, user: HANNA.email, password: 'hasło' },
      },
      language: 'en-US',
      colourScheme: 'dark',
      policies: {
        ExtensionSettings: {
          '*': { installation_mode: 'blocked' },
          [id]: { installation_mode: 'force_installed', install_url: pathToFileURL(resolve(dir, 'lab.xpi')).href },
        },
        '3rdparty': { Extensions: { [id]: { office: 'powiat' } } },
      },
    });
  }, 120_000);

  afterAll(async () => {
    await thunderbird.stop();
    await dovecot.stop();
    await sink.stop();
    rmSync(dir, { recursive: true });
  });

  it('has the add-on and its settings from the policies, English and dark', async () => {
    const addOn = thunderbird.addOn(id);
    await waitUntil('the add-on is installed', () => addOn.isActive());
    const seen = await addOn.evalInBackground(async () => ({
      office: await messenger.storage.managed.get(),
      language: messenger.i18n.getUILanguage(),
      isDark: window.matchMedia('(prefers-color-scheme: dark)').matches,
    }));
    expect(seen).toEqual({ office: { office: 'powiat' }, language: 'en-US', isDark: true });
    await expect(addOn.disable()).rejects.toThrow('disallowed by enterprise policy');
  });

  it('reads mail over IMAP, and keeps a copy of the answer there', async () => {
    await dovecot.deliver(LETTER_BYTES, HANNA.email, 'maria.jasinska@example.com');
    await thunderbird.fetchMail();
    const [letter] = await thunderbird.messagesIn('Inbox', 1);
    const answer = await thunderbird.answer('Reply', letter?.uri ?? '');
    await answer.caretTo('start');
    await answer.type('W czwartek.');
    const sent = await sink.next(() => answer.clickSend());
    await answer.untilClosed();
    expect(headerOf(sent, 'In-Reply-To')).toBe('<list-1@example.com>');
    const [copy] = await waitUntil('the copy is kept', () => {
      const copies = dovecot.messages(HANNA.email, 'Sent');
      return copies.length > 0 && copies;
    });
    expect(String(copy).replaceAll('\n', '\r\n')).toContain(headerOf(sent, 'Message-ID') ?? 'Message-ID');
  });
});
