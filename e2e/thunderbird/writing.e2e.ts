import { headerOf, readSunk } from '../mail-lab/smtp-sink';
import { waitUntil } from '../wait-until';
import { BLOCKED, Desk, GOOD, MARIA, WARNED } from './desk';
import { Key } from './lab/chrome';
import type { ComposeWindow } from './lab/compose-window';
import { hasThunderbird } from './lab/thunderbird-process';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Takes back or repeats one step of the editor's history, as Ctrl+Z and Ctrl+Y do. */
const history = (message: ComposeWindow, step: 'undo' | 'redo') =>
  message.run(
    (window, wanted) => (window.GetCurrentEditor() as unknown as Record<string, (n: number) => void>)[wanted]?.(1),
    step,
  );

const lab = hasThunderbird() ? describe : describe.skip;

lab('writing in Thunderbird', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.open();
  }, 120_000);

  afterEach(() => desk.thunderbird.closeAll());
  afterAll(() => desk.close());

  it('goes the whole way: typed, underlined, held, mended, sent, and nothing of it in the message', async () => {
    const message = await desk.write({ to: MARIA, bcc: 'archiwum@powiat.kedzierzyn-kozle.pl', subject: GOOD.subject });
    await message.caretTo('start');
    await message.type('Witam,\nww. plan prześlemy w najbliższy czwartek.');
    await message.run((window, source) => {
      (window.GetCurrentEditor() as unknown as { insertHTML(html: string): void }).insertHTML(
        `<img src="${source}" alt="plan">`,
      );
    }, PIXEL);
    await desk.untilMarks(message, { warn: ['Witam', 'ww.'] });

    await message.pressCtrlEnter();
    const pane = await desk.pane(message);
    expect(await message.isLocked()).toBe(false);
    await pane.until('Do poprawy: 1');
    await pane.click('Popraw (2)');
    await pane.until('Warto poprawić: 1');
    await pane.click('Napisz „ten”');
    await pane.until('Gotowe do wysłania');
    const sent = await desk.sink.next(() => pane.click('Wyślij'));
    await message.untilClosed();

    const { body, subject, to, bcc } = await readSunk(sent);
    expect({ subject, to: to.map(({ email }) => email), bcc }).toEqual({
      subject: GOOD.subject,
      to: ['maria.jasinska@example.com'],
      bcc: [],
    });
    expect(sent.to).toContain('archiwum@powiat.kedzierzyn-kozle.pl');
    expect(headerOf(sent, 'Bcc')).toBeUndefined();
    const own = body.content.replace(/\s+/g, ' ').split('<div class="moz-signature">');
    expect(own).toHaveLength(2);
    expect(own[0]).toMatch(
      /<p>Szanowna Pani,<\/p> <p>ten plan prześlemy w najbliższy czwartek.<img src="cid:[^"]+" alt="plan"[^>]*><\/p> <p>Z poważaniem<\/p> $/,
    );
    expect(own[1]?.match(/Hanna Wolny/g)).toHaveLength(1);
    expect(String(sent.raw)).not.toMatch(/highlight|data-|dobryList/i);
    expect(await desk.errors()).toEqual([]);
  });

  it('mends in steps of the editor’s own history, with the caret where it was', async () => {
    const message = await desk.write(WARNED);
    await desk.untilMarks(message, { warn: ['Witam', 'ww.'] });
    await message.select('czwartek');
    const pane = await desk.openPane(message);
    await pane.click('Zamień na „Szanowna Pani”');
    await pane.until('Warto poprawić: 1');
    expect(await message.bodyText()).toMatch(/^Szanowna Pani,/);
    expect(await message.selected()).toBe('czwartek');
    await history(message, 'undo');
    expect(await message.bodyText()).toMatch(/^Witam,/);
    await history(message, 'redo');
    expect(await message.bodyText()).toMatch(/^Szanowna Pani,/);
    await pane.click('Cofnij');
    await pane.until('Warto poprawić: 2');
    expect(await message.bodyText()).toMatch(/^Witam,/);
  });

  it('shows the words of a finding in the editor', async () => {
    const lines = Array.from({ length: 80 }, (_, n) => `<p>Wiersz ${n + 1} tego listu.</p>`).join('');
    const message = await desk.write({
      ...GOOD,
      body: `<p>Szanowna Pani,</p>${lines}<p>Dotyczy to ww. ulicy.</p><p>Z poważaniem</p>`,
    });
    const pane = await desk.openPane(message);
    await pane.click('ww.');
    expect(await message.selected()).toBe('ww.');
    const isInSight = () =>
      message.run((window) => {
        const view = window.GetCurrentEditorElement().contentDocument?.defaultView;
        const box = view?.getSelection()?.getRangeAt(0).getBoundingClientRect();
        return (
          view !== null && view !== undefined && box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight
        );
      });
    await waitUntil('the words are in sight', isInSight);
  });

  it('checks again what typing changed, and leaves the word alone that is being written', async () => {
    const message = await desk.write(GOOD);
    await desk.untilMarks(message, {});
    await message.select('czwartek');
    await message.type('ww. dzień');
    await desk.untilMarks(message, { warn: ['ww.'] });
    await message.select('ww.');
    await message.type('ten');
    await desk.untilMarks(message, {});
  });

  it('takes the lines away with one switch, in all messages', async () => {
    const first = await desk.write(WARNED);
    const second = await desk.write({ ...WARNED, subject: 'Druga sprawa' });
    await desk.untilMarks(first, { warn: ['Witam', 'ww.'] });
    const pane = await desk.openPane(first);
    await pane.page.click('input[role="switch"]');
    await desk.untilMarks(first, {});
    await desk.untilMarks(second, {});
    await pane.page.click('input[role="switch"]');
    await desk.untilMarks(second, { warn: ['Witam', 'ww.'] });
  });

  it('mends plain text in the editor', async () => {
    const message = await desk.write({
      ...GOOD,
      isPlainText: true,
      body: 'Witam,\n\nww. plan odbioru gałęzi prześlemy w najbliższy czwartek.\n\nZ poważaniem\n',
    });
    await desk.untilMarks(message, { warn: ['Witam', 'ww.'] });
    const pane = await desk.openPane(message);
    await pane.click('Zamień na „Szanowna Pani”');
    await pane.until('Warto poprawić: 1');
    await pane.click('Napisz „ten”');
    await pane.until('Gotowe do wysłania');
    await pane.page.press(Key.escape);
    await pane.untilClosed();
    await history(message, 'undo');
    await history(message, 'redo');
    const sent = await desk.sink.next(() => message.clickSend());
    const { body } = await readSunk(sent);
    expect(body.format).toBe('plain');
    expect(body.content).toMatch(
      /^Szanowna Pani,\n\nten plan odbioru gałęzi prześlemy w najbliższy czwartek\.\n\nZ poważaniem\n+-- \nHanna Wolny\ninspektor/,
    );
  });

  it('keeps two messages apart', async () => {
    const first = await desk.write(BLOCKED);
    const second = await desk.write(WARNED);
    await first.clickSend();
    const held = await desk.pane(first);
    await held.until('Do poprawy: 1');
    await held.clickToClose('Wróć do pisania');
    await second.clickSend();
    const asked = await desk.pane(second);
    await asked.until('Warto poprawić: 2');
    const sent = await desk.sink.next(() => asked.click('Wyślij mimo to'));
    expect((await readSunk(sent)).body.content).toContain('Witam');
    await second.untilClosed();
    expect(await first.isOpen()).toBe(true);
  });

  it('checks and mends a message of five megabytes', async () => {
    const picture = `data:image/png;base64,${'A'.repeat(5_000_000)}`;
    const message = await desk.write({ ...GOOD, body: '<p>Witam,</p><p>plan ulicy:</p><p>Z poważaniem</p>' });
    await message.select('plan ulicy:');
    await message.run((window, source) => {
      (window.GetCurrentEditor() as unknown as { insertHTML(html: string): void }).insertHTML(
        `<img src="${source}" alt="plan">`,
      );
    }, picture);
    const pane = await desk.openPane(message);
    await pane.click('Zamień na „Szanowna Pani”');
    await pane.until('Poprawiono');
    const sent = await desk.sink.next(() => message.clickSend(), 30_000);
    expect(sent.raw.length).toBeGreaterThan(5_000_000);
    expect((await readSunk(sent)).body.content).toContain('Szanowna Pani,');
  });
});
