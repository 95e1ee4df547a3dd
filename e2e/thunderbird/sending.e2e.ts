import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OVERRIDE_HEADER, parseOverrideHeader } from '../../src/checker/override-record';
import { headerOf, readSunk } from '../mail-lab/smtp-sink';
import { waitUntil } from '../wait-until';
import { BLOCKED, BUILT_ADD_ON, Desk, GOOD, WARNED } from './desk';
import { Key } from './lab/chrome';
import type { ComposeWindow } from './lab/compose-window';
import { hasThunderbird } from './lab/thunderbird-process';

const lab = hasThunderbird() ? describe : describe.skip;

/** Waits until the message can be written on: neither sent nor locked. */
async function untilHeld(message: ComposeWindow): Promise<void> {
  await message.untilUnlocked();
  expect(await message.isOpen()).toBe(true);
}

lab('sending in Thunderbird', () => {
  let desk: Desk;
  const newer = mkdtempSync(join(tmpdir(), 'dobry-list-newer-'));

  beforeAll(async () => {
    desk = await Desk.open();
  }, 120_000);

  afterEach(() => desk.thunderbird.closeAll());
  afterAll(async () => {
    await desk.close();
    rmSync(newer, { recursive: true });
  });

  it.each([
    ['the button', (message: ComposeWindow) => message.clickSend()],
    ['Ctrl+Enter', (message: ComposeWindow) => message.pressCtrlEnter()],
  ])('lets a good message go by %s, without a word', async (_, send) => {
    const message = await desk.write(GOOD);
    const sent = await desk.sink.next(() => send(message));
    await message.untilClosed();
    expect(headerOf(sent, OVERRIDE_HEADER)).toBeUndefined();
    expect(await desk.hasPane()).toBe(false);
  });

  it('asks once about what is worth mending; the keyboard is enough', async () => {
    const message = await desk.write(WARNED);
    await message.pressCtrlEnter();
    const pane = await desk.pane(message);
    await untilHeld(message);
    await waitUntil('a finding has the focus', async () => (await pane.focused()) !== '');
    expect(await pane.sendButtons()).toEqual(['Wyślij mimo to', 'Wróć do pisania']);
    await pane.page.press(Key.escape);
    await pane.untilClosed();
    expect(await message.isOpen()).toBe(true);
    const before = desk.sink.messages.length;
    await message.caretTo('end');
    await message.type('!');
    await message.clickSend();
    const again = await desk.pane(message);
    const heldAt = Date.now();
    expect(desk.sink.messages).toHaveLength(before);
    await again.page.press(Key.escape);
    await again.untilClosed();
    await waitUntil('a second has passed', () => Date.now() > heldAt + 1000);
    await desk.sink.next(() => message.clickSend());
    await message.untilClosed();
  });

  it('takes a double click on the button for one press', async () => {
    const message = await desk.write(WARNED);
    const before = desk.sink.messages.length;
    await message.clickSend();
    await message.untilUnlocked();
    await message.command('cmd_sendNow');
    await (await desk.pane(message)).until('Warto poprawić: 2');
    await untilHeld(message);
    expect(desk.sink.messages).toHaveLength(before);
  });

  it('goes to what must be mended, past what is only worth it', async () => {
    const body = WARNED.body?.replace('<p>Z poważaniem</p>', '') ?? '';
    const message = await desk.write({ ...WARNED, body });
    await message.clickSend();
    const pane = await desk.pane(message);
    await waitUntil('the closing has the focus', async () => (await pane.focused()).startsWith('closing-missing'));
  });

  it('holds what must be mended until it is', async () => {
    const message = await desk.write(BLOCKED);
    for (const send of [() => message.clickSend(), () => message.pressCtrlEnter()]) {
      await send();
      const pane = await desk.pane(message);
      await untilHeld(message);
      expect(await pane.sendButtons()).toEqual(['Wyślij z podaniem powodu', 'Wróć do pisania']);
      await pane.clickToClose('Wróć do pisania');
    }
    await message.clickSend();
    const pane = await desk.pane(message);
    await pane.click('Wstaw „Z poważaniem”');
    await pane.until('Można wysłać');
    const sent = await desk.sink.next(() => pane.click('Wyślij'));
    expect((await readSunk(sent)).body.content).toContain('Z poważaniem');
    await message.untilClosed();
  });

  it('sends for a reason, which stands in the header', async () => {
    const message = await desk.write(BLOCKED);
    await message.clickSend();
    const pane = await desk.pane(message);
    await pane.click('Wyślij z podaniem powodu');
    await pane.page.type('Prośba mieszkanki, żółty kubeł');
    const sent = await desk.sink.next(() => pane.page.press(Key.enter));
    expect(parseOverrideHeader(headerOf(sent, OVERRIDE_HEADER) ?? '')).toEqual([
      { id: 'closing-missing', reason: 'Prośba mieszkanki, żółty kubeł' },
    ]);
    await message.untilClosed();
  });

  it('sends later what was to be sent later', async () => {
    const message = await desk.write(WARNED);
    const before = desk.sink.messages.length;
    await message.sendLater();
    const pane = await desk.pane(message);
    await untilHeld(message);
    await pane.click('Wyślij mimo to');
    await message.untilClosed();
    expect(await desk.thunderbird.messagesIn('Queue', 1)).toMatchObject([{ subject: WARNED.subject }]);
    expect(desk.sink.messages).toHaveLength(before);
  });

  it('sees who is in a mailing list, and hides the list from its members', async () => {
    await desk.addOn.evalInBackground(async () => {
      const [book] = await messenger.addressBooks.list();
      if (!book) throw new Error('no address book');
      const list = await messenger.addressBooks.mailingLists.create(book.id, { name: 'Mieszkańcy' });
      for (const name of ['jan', 'ewa', 'piotr']) {
        const card = `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEMAIL:${name}@example.com\r\nEND:VCARD`;
        const contact = await messenger.addressBooks.contacts.create(book.id, card);
        await messenger.addressBooks.mailingLists.addMember(list, contact);
      }
    });
    const body = GOOD.body?.replace('Szanowna Pani', 'Szanowni Państwo') ?? '';
    const message = await desk.write({ ...GOOD, to: 'Mieszkańcy <Mieszkańcy>', body });
    await message.clickSend();
    const pane = await desk.pane(message);
    await pane.click('Przenieś 3 adresatów do UDW');
    await pane.until('Można wysłać');
    expect(await message.recipients('Bcc')).toEqual(['Mieszkańcy <Mieszkańcy>']);
    const sent = await desk.sink.next(() => pane.click('Wyślij'));
    expect(sent.to).toEqual(expect.arrayContaining(['jan@example.com', 'ewa@example.com', 'piotr@example.com']));
    expect(String(sent.raw)).not.toContain('ewa@example.com');
    await message.untilClosed();
  });

  it('leaves drafts and templates alone', async () => {
    const message = await desk.write(BLOCKED);
    await message.saveTemplate();
    await desk.thunderbird.messagesIn('Templates', 1);
    await message.saveDraft();
    const [draft] = await desk.thunderbird.messagesIn('Drafts', 1);
    expect(await desk.hasPane()).toBe(false);
    await message.close();
    const again = await desk.thunderbird.answer('Draft', draft?.uri ?? '');
    await again.clickSend();
    await (await desk.pane(again)).until('Do poprawy: 1');
  });

  it('opens a window of its own where the button was taken off the toolbar; its X means going back', async () => {
    const message = await desk.write(WARNED);
    await message.run((window) => {
      for (const button of window.document.querySelectorAll('[id$="-composeAction-toolbarbutton"]')) button.remove();
    });
    await message.clickSend();
    const pane = await desk.addOn.page('pane.html');
    const heldAt = Date.now();
    await pane.untilShown('[data-pane-status]');
    expect(pane.info.windowId).not.toBe(message.id);
    await untilHeld(message);
    await pane.closeWindow();
    await waitUntil('a second has passed', () => Date.now() > heldAt + 1000);
    await desk.sink.next(() => message.clickSend());
    await message.untilClosed();
  });

  describe('never locks a message', () => {
    it('when the check breaks: says so, and lets it go', async () => {
      const message = await desk.write(BLOCKED);
      await desk.addOn.evalInBackground(() => {
        messenger.compose.listAttachments = () => {
          throw new Error('broken');
        };
      });
      await message.clickSend();
      const pane = await desk.pane(message);
      await pane.until('Można ją wysłać bez sprawdzenia');
      await untilHeld(message);
      const sent = await desk.sink.next(() => pane.click('Wyślij bez sprawdzenia'));
      expect((await readSunk(sent)).subject).toBe(BLOCKED.subject);
      await message.untilClosed();
      await desk.addOn.terminateBackground();
    });

    it('when the check takes too long', async () => {
      const message = await desk.write(GOOD);
      await desk.addOn.evalInBackground(() => {
        messenger.compose.listAttachments = () => new Promise(() => undefined);
      });
      await message.clickSend();
      const pane = await desk.pane(message);
      await untilHeld(message);
      await desk.sink.next(() => pane.click('Wyślij bez sprawdzenia'));
      await message.untilClosed();
      await desk.addOn.terminateBackground();
    });

    it('when the background was asleep, and is killed while the message is held', async () => {
      const message = await desk.write(BLOCKED);
      await desk.addOn.terminateBackground();
      await message.clickSend();
      const pane = await desk.pane(message);
      await untilHeld(message);
      await desk.addOn.terminateBackground();
      expect(await message.isLocked()).toBe(false);
      await pane.click('Wstaw „Z poważaniem”');
      await pane.until('Można wysłać');
      await desk.addOn.terminateBackground();
      await desk.sink.next(() => pane.click('Wyślij'));
      await message.untilClosed();
    });

    it('when the add-on is updated while a message is written, and while it is held', async () => {
      cpSync(BUILT_ADD_ON, newer, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(newer, 'manifest.json'), 'utf8')) as { version: string };
      writeFileSync(join(newer, 'manifest.json'), JSON.stringify({ ...manifest, version: '9.9.9' }));
      const message = await desk.write(WARNED);
      await message.clickSend();
      await desk.pane(message);
      await untilHeld(message);
      await desk.thunderbird.install(newer);
      expect(await desk.addOn.version()).toBe('9.9.9');
      await untilHeld(message);
      await message.select('Witam');
      await message.type('Dzień dobry');
      await desk.untilMarks(message, { warn: ['ww.'] });
      await message.clickSend();
      const pane = await desk.pane(message);
      await desk.sink.next(() => pane.click('Wyślij mimo to'));
      await message.untilClosed();
    });

    it('when the add-on is switched off while it is held; its lines go with it', async () => {
      const message = await desk.write(BLOCKED);
      await message.clickSend();
      await desk.pane(message);
      await untilHeld(message);
      await desk.addOn.disable();
      await message.caretTo('start');
      await message.type('ww. ');
      expect(await message.isLocked()).toBe(false);
      await desk.sink.next(() => message.clickSend());
      await message.untilClosed();
      await desk.addOn.enable();
    });
  });
});
