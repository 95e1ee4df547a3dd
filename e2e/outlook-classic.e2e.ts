import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENT_HANDLERS } from '../src/manifest/add-in';
import { bakeOffice } from '../src/manifest/event-file';
import { largeOffice } from '../src/signature/fixtures/large-office';
import { loadOffice } from '../src/index';
import { ClassicRuntime, type ClassicItem, type ClassicOptions } from './classic-outlook';

const office = loadOffice('offices/kedzierzyn-kozle');
const author = office.people.find(({ lastName }) => lastName === 'Pisz') ?? office.people[0];
if (!author?.signature) throw new Error('the sample office has nobody to write');
const footer = `${author.signature.full.html}${office.notice.html}`;

const good: ClassicItem = {
  subject: 'Termin odbioru mapy',
  body: `<html><body><p>Szanowna Pani,</p><p>mapa jest gotowa do odbioru w pokoju 12.</p><p>Z poważaniem</p>${footer}</body></html>`,
  format: 'html',
  composeType: 'newMail',
  from: author.email,
  to: ['ola.zych@example.com'],
  bars: new Map(),
  attachments: [],
};
const open = (change: Partial<ClassicItem> = {}, options: ClassicOptions = {}) =>
  new ClassicRuntime({ ...good, bars: new Map(), ...change }, options);
const send = (runtime: ClassicRuntime) =>
  runtime.run(EVENT_HANDLERS.OnMessageSend).completed[0] as Record<string, unknown>;

it('associates exactly the handlers the manifest names, at the top level', () => {
  expect(open().associated).toEqual(Object.values(EVENT_HANDLERS).sort());
});

describe('Send', () => {
  it('lets a good letter go', () => {
    expect(send(open())).toEqual({ allowEvent: true });
  });

  it('holds a bad one, in Polish and English', () => {
    expect(send(open({ subject: '' }))).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringMatching(/^Przed wysłaniem proszę poprawić 1 rzecz\./),
      contextData: expect.stringContaining('subject-missing'),
    });
    expect(send(open({ subject: '' }, { language: 'en-GB' }))).toMatchObject({
      errorMessage: expect.stringMatching(/^Please mend 1 thing/),
    });
  });

  const warned = { body: good.body.replace('w pokoju', 'np. w pokoju') };

  it('asks about warnings where the client can, and takes a second press for a yes where it cannot', () => {
    expect(send(open(warned, { mailbox: 14 }))).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    const old = open(warned, { mailbox: 12 });
    expect(send(old)).toMatchObject({ allowEvent: false });
    expect(send(old)).toEqual({ allowEvent: true });
  });

  it.each(['body.getAsync', 'subject.getAsync', 'recipients.getAsync'])('is not held when %s stays silent', (name) => {
    const runtime = open({ subject: '' }, { silent: [name] });
    const { completed } = runtime.run(EVENT_HANDLERS.OnMessageSend);
    expect(completed).toEqual([]);
    runtime.passTime();
    expect(completed).toEqual([expect.objectContaining({ sendModeOverride: 'promptUser' })]);
    const old = open({ subject: '' }, { silent: [name], mailbox: 12 });
    const outcome = old.run(EVENT_HANDLERS.OnMessageSend);
    old.passTime();
    expect(outcome.completed).toEqual([{ allowEvent: true }]);
  });

  it.each(['getComposeTypeAsync', 'getAttachmentsAsync', 'from.getAsync', 'sessionData.getAsync'])(
    'does without %s',
    (name) => {
      const runtime = open({}, { silent: [name] });
      const { completed } = runtime.run(EVENT_HANDLERS.OnMessageSend);
      expect(completed).toEqual([]);
      runtime.passTime();
      expect(completed).toHaveLength(1);
    },
  );
});

describe('the signature', () => {
  it('is put into a new message, once', () => {
    const runtime = open({ body: '<html><body><div><br></div></body></html>' });
    expect(runtime.run(EVENT_HANDLERS.OnNewMessageCompose).completed).toEqual([null]);
    expect(runtime.item.signature).toBe(footer);
    runtime.item.body = `<html><body><div><br></div><div id="Signature">${footer}</div></body></html>`;
    runtime.item.signature = undefined;
    runtime.run(EVENT_HANDLERS.OnMessageFromChanged);
    expect(runtime.item.signature).toBeUndefined();
  });

  it('is text in a plain message', () => {
    const runtime = open({ body: '\r\n', format: 'text' });
    runtime.run(EVENT_HANDLERS.OnNewMessageCompose);
    expect(runtime.item.signature).toBe(`${author.signature?.full.text}\n\n${office.notice.text}`);
  });

  it('is nobody’s for strangers', () => {
    const runtime = open({ body: '<div><br></div>', from: 'ola.zych@example.com' });
    expect(runtime.run(EVENT_HANDLERS.OnNewMessageCompose).completed).toEqual([null]);
    expect(runtime.item.signature).toBeUndefined();
  });
});

describe('a large office', () => {
  const large = { ...largeOffice(2000), version: 'v1' };
  const [person] = large.people;
  const [, , colleague] = large.people;
  if (!person?.signature || !colleague?.signature) throw new Error('nobody to write');
  const { signature } = person;
  const dir = mkdtempSync(join(tmpdir(), 'events-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  /** The event file with people of the office. */
  function fileOf(people: typeof large.people): string {
    const file = join(dir, `events-${people.length}.js`);
    const baked = bakeOffice(readFileSync('dist/outlook/events.js', 'utf8'), { ...large, people });
    expect(baked.people).toBe(people.length === 0 ? 'none' : 'signed');
    writeFileSync(file, baked.text);
    return file;
  }

  const begin = (file: string, change: Partial<ClassicItem> = {}, options: ClassicOptions = {}) => {
    const item = { ...good, body: '<div><br></div>', from: person.email, bars: new Map(), ...change };
    const runtime = new ClassicRuntime(item, options, file);
    runtime.run(EVENT_HANDLERS.OnNewMessageCompose);
    return runtime;
  };
  const settingsOf = (record: object) => ({ settings: { 'dobry-list-own-record': JSON.stringify(record) } });
  const own = settingsOf({ id: large.id, version: 'v1', person });

  it('of 2 000 people has every signature in the event file', () => {
    const file = fileOf(large.people);
    expect(begin(file).item.signature).toBe(`${signature.full.html}${large.notice.html}`);
    const body = `\r\n${signature.full.text}\r\n`;
    const plain = begin(file, { format: 'text', body, from: colleague.email });
    expect(plain.item.signature).toBe(`${colleague.signature?.full.text}\n\n${large.notice.text}`);
  });

  it('that does not fit takes the signature the pane has kept', () => {
    expect(begin(fileOf([]), {}, own).item.signature).toBe(`${signature.full.html}${large.notice.html}`);
  });

  it('judges the letter of who has a kept record as in a small one', () => {
    const body = good.body.replace(footer, '');
    const sendAs = (options: ClassicOptions) =>
      new ClassicRuntime({ ...good, body, from: person.email, bars: new Map() }, options, fileOf([])).run(
        EVENT_HANDLERS.OnMessageSend,
      ).completed[0];
    expect(sendAs(own)).toMatchObject({ contextData: expect.stringContaining('footer-missing') });
  });

  it.each([
    ['nothing is kept', {}],
    ['the record is somebody else’s', settingsOf({ id: large.id, version: 'v1', person: colleague })],
    ['the record is of an older standard', settingsOf({ id: large.id, version: 'v0', person })],
    ['the record is of another office', settingsOf({ id: 'inny', version: 'v1', person })],
    ['the user writes from another account', { ...own, user: person.email, from: 'ola.zych@example.com' }],
  ])('puts in nothing when %s', (_, { from = person.email, ...options }: ClassicOptions & { from?: string }) => {
    expect(begin(fileOf([]), { from }, options).item.signature).toBeUndefined();
  });
});

describe('a phone', () => {
  it('supports sets up to 1.5 and gets the signature all the same', () => {
    const runtime = open({ body: '<div><br></div>' }, { mailbox: 5, platform: 'iOS' });
    runtime.run(EVENT_HANDLERS.OnNewMessageCompose);
    expect(runtime.item.signature).toBe(footer);
  });

  it('of another kind with 1.5 is left as it is', () => {
    const runtime = open({ body: '<div><br></div>' }, { mailbox: 5 });
    runtime.run(EVENT_HANDLERS.OnNewMessageCompose);
    expect(runtime.item.signature).toBeUndefined();
  });
});

describe('the emergency file', () => {
  it('lets everything through and touches nothing', () => {
    const runtime = new ClassicRuntime(
      { ...good, subject: '', bars: new Map() },
      {},
      'dist/outlook-permit-all/events.js',
    );
    expect(runtime.associated).toEqual(Object.values(EVENT_HANDLERS).sort());
    for (const handler of runtime.associated) expect(runtime.run(handler).completed).toEqual([{ allowEvent: true }]);
    expect([runtime.item.signature, runtime.item.bars.size]).toEqual([undefined, 0]);
  });
});

describe('bars', () => {
  it('tell of outsiders who see one another, until they do not', () => {
    const runtime = open({ to: ['a@example.com', 'b@example.net', 'c@example.org'] });
    runtime.run(EVENT_HANDLERS.OnMessageRecipientsChanged);
    expect([...runtime.item.bars.values()]).toEqual([
      expect.objectContaining({ message: expect.stringContaining('3 adresy spoza urzędu') }),
    ]);
    runtime.item.to = ['a@example.com'];
    runtime.run(EVENT_HANDLERS.OnMessageRecipientsChanged);
    expect(runtime.item.bars.size).toBe(0);
  });

  it('tell of an attachment that is announced and not there', () => {
    const runtime = open({ body: good.body.replace('mapa jest', 'w załączniku przesyłam mapę, która jest') });
    runtime.run(EVENT_HANDLERS.OnMessageAttachmentsChanged);
    expect([...runtime.item.bars.keys()]).toEqual(['attachment-missing']);
  });
});
