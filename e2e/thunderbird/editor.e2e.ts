import type { Body } from '../../src/mail/draft';
import { Desk, GOOD } from './desk';
import type { ComposeWindow } from './lab/compose-window';
import { hasThunderbird } from './lab/thunderbird-process';

/** Changes as fixes make them, in the HTML that Thunderbird and other programs write. */
const CHANGES: readonly (readonly [string, string, string])[] = [
  ['a word', '<p>Witam,</p><p>treść</p>', '<p>Szanowna Pani,</p><p>treść</p>'],
  ['a word in bold', '<p>Proszę <b>przesłać ww.</b> plan.</p>', '<p>Proszę <b>przesłać ten</b> plan.</p>'],
  ['words over mark-up', '<p>w <i>dniu</i> <b>dzisiejszym</b> odpowiemy</p>', '<p>dziś odpowiemy</p>'],
  ['nothing left of a word', '<p>ogólnie rzecz biorąc odpowiemy</p>', '<p>odpowiemy</p>'],
  ['a greeting before paragraphs', '<p>treść</p>', '<p>Szanowna Pani,</p><p>treść</p>'],
  ['a greeting before lines', 'treść<br>i dalej<br>', '<div>Szanowna Pani,</div>treść<br>i dalej<br>'],
  [
    'a greeting in a cell',
    '<table><tbody><tr><td>treść</td></tr></tbody></table>',
    '<table><tbody><tr><td><div>Witam Panią,</div>treść</td></tr></tbody></table>',
  ],
  [
    'a closing before the signature',
    '<p>treść</p><div class="moz-signature">-- <br>Anna</div>',
    '<p>treść</p><p>Z poważaniem</p><div class="moz-signature">-- <br>Anna</div>',
  ],
  [
    'a closing above the quotation',
    '<p>treść</p><blockquote type="cite"><p>list</p></blockquote>',
    '<p>treść</p><p>Z poważaniem</p><blockquote type="cite"><p>list</p></blockquote>',
  ],
  [
    'another signature',
    '<p>treść</p><p>Pzdr<br>Anna</p>',
    '<p>treść</p><div><strong>Anna Lis</strong><br>inspektor</div>',
  ],
  [
    'a line less',
    '<ul><li>pierwszy</li><li>drugi</li><li>trzeci</li></ul>',
    '<ul><li>pierwszy</li><li>trzeci</li></ul>',
  ],
  [
    'an address masked in a link',
    '<p>Pisz: <a href="mailto:a@b.example">a@b.example</a></p>',
    '<p>Pisz: <a href="#">a•••@b.example</a></p>',
  ],
  [
    'an address masked between words',
    '<p>Pisz: <a href="mailto:a@b.example">a@b.example</a> albo dzwoń, <b>proszę</b>.</p>',
    '<p>Pisz: <a href="#">a•••@b.example</a> albo dzwoń, <b>proszę</b>.</p>',
  ],
  [
    'two addresses masked in one line',
    '<p>Pisz: <a href="mailto:a@b.example">a@b.example</a> albo <a href="mailto:c@b.example">c@b.example</a>.</p>',
    '<p>Pisz: <a href="#">a•••@b.example</a> albo <a href="#">c•••@b.example</a>.</p>',
  ],
  [
    'several at once',
    '<p>Witam,</p><p>ww. plan i ww. mapa</p><p>Pzdr</p>',
    '<p>Szanowni Państwo,</p><p>ten plan i ta mapa</p><p>Z poważaniem</p>',
  ],
  ['fixed spaces and signs beyond the plane', '<p>Ul.&nbsp;Kłosowa 🌿 ww.</p>', '<p>Ul.&nbsp;Kłosowa 🌿 ta</p>'],
];

const lab = hasThunderbird() ? describe : describe.skip;

lab('the editor of Thunderbird', () => {
  let desk: Desk;
  let message: ComposeWindow;

  beforeAll(async () => {
    desk = await Desk.open();
    message = await desk.write(GOOD);
  }, 120_000);

  afterAll(() => desk.close());

  /** Sets the body as a person who pastes it would have it, with an empty history. */
  const setBody = (html: string) =>
    desk.addOn.evalInBackground(async (body) => {
      const [tab] = await messenger.tabs.query({ type: 'messageCompose' });
      await messenger.compose.setComposeDetails(tab?.id ?? 0, { body });
    }, html);

  const ask = (name: string, question: object) =>
    desk.addOn.evalInBackground(
      async (dobryList, asked) => {
        const [tab] = await messenger.tabs.query({ type: 'messageCompose' });
        return messenger.tabs.sendMessage(tab?.id ?? 0, { dobryList, question: asked });
      },
      name,
      question,
    );

  it.each(CHANGES)('takes %s, and gives it back', async (_, before, after) => {
    await setBody(before);
    const held = (await ask('read', {})) as Body;
    // What the editor adds of its own, such as a last line break, belongs to both.
    const wanted = { ...held, content: held.content.replace(before, () => after) };
    expect(wanted.content).toContain(after);
    expect(await ask('write', { before: held, after: wanted })).toMatchObject({ taken: true });
    expect(((await ask('read', {})) as Body).content).toBe(wanted.content);
    for (let step = 0; step < 20; step += 1) {
      await message.run((window) => window.GetCurrentEditor().undo(1));
    }
    expect(((await ask('read', {})) as Body).content).toBe(held.content);
  });

  it('refuses a change made for a text that is no longer there', async () => {
    await setBody('<p>jeden</p>');
    const before = (await ask('read', {})) as Body;
    await setBody('<p>dwa</p>');
    expect(await ask('write', { before, after: { ...before, content: '<p>trzy</p>' } })).toBeNull();
    expect(((await ask('read', {})) as Body).content).toContain('dwa');
  });
});
