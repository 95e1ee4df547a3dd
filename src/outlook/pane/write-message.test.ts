import type { Draft } from '../../mail/draft';
import { completeDraft } from '../../rules/examples/example-letter';
import { ComposeItem } from '../office-js/compose-item';
import { CallQueue } from '../office-js/call-queue';
import { HostCalls } from '../office-js/host-calls';
import { writeMessage } from './write-message';

type Callback = (answer: unknown) => void;

/** What the emulated host of the end-to-end tests does not do: clients that keep something else than they are given. */
class OddClient {
  readonly log: string[] = [];
  /** The entry of the log that fails. */
  refuses = '';
  constructor(
    private held: string,
    private readonly keep: (given: string) => string | Error,
  ) {}

  readonly item = {
    body: {
      getAsync: (_type: string, callback: Callback) => callback({ status: 'succeeded', value: this.held }),
      setAsync: (given: string, _options: object, callback: Callback) => this.take('set', given, callback),
      prependAsync: (given: string, _options: object, callback: Callback) =>
        this.take('prepend', given + this.held, callback),
    },
    subject: { setAsync: (text: string, callback: Callback) => this.note(`subject ${text}`, callback) },
    ...Object.fromEntries(
      ['to', 'cc', 'bcc'].map((field) => [
        field,
        {
          setAsync: (people: readonly object[], callback: Callback) => this.note(`${field} ${people.length}`, callback),
          addAsync: (people: readonly object[], callback: Callback) =>
            this.note(`${field} +${people.length}`, callback),
        },
      ]),
    ),
  };

  private take(how: string, given: string, callback: Callback): void {
    this.log.push(how);
    const kept = this.keep(given);
    if (kept instanceof Error) callback({ status: 'failed', error: { code: 9002, message: kept.message } });
    else {
      this.held = kept;
      callback({ status: 'succeeded' });
    }
  }

  private note(what: string, callback: Callback): void {
    this.log.push(what);
    if (what === this.refuses) callback({ status: 'failed', error: { code: 9001, message: 'refused' } });
    else callback({ status: 'succeeded' });
  }

  get body(): string {
    return this.held;
  }
}

const html = (content: string, more: Partial<Draft> = {}): Draft =>
  completeDraft({ body: { format: 'html', content }, ...more });

function write(client: OddClient, before: Draft, after: Draft) {
  const calls = new HostCalls({
    queue: new CallQueue(),
    isSupported: () => true,
    isPhone: false,
    isOpen: () => true,
    onCrash: (error) => {
      throw error;
    },
  });
  return writeMessage(new ComposeItem(client.item as unknown as Office.MessageCompose, calls), before, after);
}

const PICTURE = '<p>Mapa:</p><p><img src="cid:mapa"></p><blockquote>Proszę o mapę.</blockquote>';
const MENDED = PICTURE.replace('Mapa:', 'Mapa jest gotowa:');

describe('the body', () => {
  it('is replaced, and compared with what the client then holds', async () => {
    const client = new OddClient(PICTURE, (given) =>
      given.replace('<p>', '<p class="elementToProof">').replace('cid:mapa', 'blob:1'),
    );
    expect(await write(client, html(PICTURE), html(MENDED))).toEqual({ kind: 'done' });
    expect(client.body).toContain('Mapa jest gotowa');
  });

  it.each([
    ['the pictures', (given: string) => given.replace(/<img[^>]*>/, '')],
    ['the quoted part', (given: string) => given.replace(/<blockquote>.*/, '')],
    ['some words', (given: string) => given.replace('jest ', '')],
  ])('comes back as it was when the client loses %s', async (_, lose) => {
    const client = new OddClient(PICTURE, (given) => (given === PICTURE ? given : lose(given)));
    expect(await write(client, html(PICTURE), html(MENDED))).toMatchObject({ kind: 'kept' });
    expect(client.body).toBe(PICTURE);
  });

  it.each([
    ['refuses to take it', (times: number) => (times > 1 ? new Error('format') : 'nic')],
    ['loses the picture every time', () => PICTURE.replace(/<img[^>]*>/, '')],
  ])('that cannot be brought back is told: the client %s', async (_, keep) => {
    let times = 0;
    const client = new OddClient(PICTURE, () => keep((times += 1)));
    expect(await write(client, html(PICTURE), html(MENDED))).toMatchObject({ kind: 'broken' });
  });

  it('is left alone when its author has gone on writing', async () => {
    const client = new OddClient(`${PICTURE}<p>Dopisane.</p>`, (given) => given);
    expect(await write(client, html(PICTURE), html(MENDED))).toEqual({ kind: 'overtaken' });
    expect(client.body).toBe(`${PICTURE}<p>Dopisane.</p>`);
  });

  it('stays where the client refuses', async () => {
    const client = new OddClient(PICTURE, () => new Error('The format is wrong.'));
    expect(await write(client, html(PICTURE), html(MENDED))).toEqual({
      kind: 'kept',
      reason: 'body.setAsync: refused 9002 (The format is wrong.)',
    });
  });

  it('is left alone when only something is put before it', async () => {
    const client = new OddClient(PICTURE, (given) => given);
    await write(client, html(PICTURE), html(`<p>Szanowna Pani,</p>${PICTURE}`));
    expect(client.log).toEqual(['prepend']);
    expect(client.body).toBe(`<p>Szanowna Pani,</p>${PICTURE}`);
  });
});

describe('the headers', () => {
  const people = (n: number) => Array.from({ length: n }, (_, i) => ({ email: `osoba${i}@example.com` }));

  it('are what they were when the client refuses half-way', async () => {
    const client = new OddClient(PICTURE, (given) => given);
    client.refuses = 'to 1';
    const before = html(PICTURE, { to: people(3), cc: [], bcc: [] });
    const after = html(PICTURE, { to: people(1), cc: [], bcc: people(3) });
    expect(await write(client, before, after)).toMatchObject({ kind: 'kept' });
    expect(client.log).toEqual(['bcc 3', 'to 1', 'bcc 0', 'to 3', 'cc 0']);
  });

  it('are written only where they differ, Bcc first, a hundred people at a time', async () => {
    const client = new OddClient(PICTURE, (given) => given);
    const before = html(PICTURE, { to: people(250), cc: people(1), bcc: [], subject: 'Mapa' });
    const after = html(PICTURE, { to: people(1), cc: people(1), bcc: people(250), subject: 'Mapa do odbioru' });
    expect(await write(client, before, after)).toEqual({ kind: 'done' });
    expect(client.log).toEqual(['bcc 100', 'bcc +100', 'bcc +50', 'to 1', 'subject Mapa do odbioru']);
  });
});
