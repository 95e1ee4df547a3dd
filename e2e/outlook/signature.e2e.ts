import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { publishOffice } from '../../src/deploy/publish';
import { bakeOffice } from '../../src/manifest/event-file';
import { recordFile } from '../../src/pane/record-file';
import { launchChromium } from '../chromium';
import type { ItemInput } from '../outlook-host/core/item-input';
import type { OutlookWindow, WindowOptions } from '../outlook-host/playwright/outlook-window';
import { startServer, type OutlookServer } from '../outlook-host/server/start-server';
import { waitUntil } from '../wait-until';
import { HANNA, JOANNA, office, openOutlook, serveAddIn, THREAD } from './add-in';

let browser: Browser;
let server: OutlookServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveAddIn()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const NOTICE = office.notice.text.slice(0, 40);
const times = (text: string, words: string) => text.split(words).length - 1;

/** A message just begun, when the add-in has answered. */
async function begin(item: ItemInput, options: WindowOptions = {}): Promise<OutlookWindow> {
  const outlook = await openOutlook(browser, server, item, options);
  await outlook.activation('OnNewMessageCompose');
  return outlook;
}

const OWN = '<p>Hania, wysłano z Outlooka</p>';

describe('a message just begun', () => {
  it.each([
    ['new', { composeType: 'newMail', body: '<div><br></div>' }],
    ['a reply', { composeType: 'reply', subject: 'Re: Wywóz gałęzi', body: `<div><br></div>${THREAD}` }],
    ['a forward', { composeType: 'forward', subject: 'Fw: Wywóz gałęzi', body: `<div><br></div>${THREAD}` }],
  ] as const)('%s gets the official signature and notice, once', async (_, item) => {
    const outlook = await begin(item);
    const body = await outlook.body();
    expect([times(body, 'Hanna Wolny</strong>'), times(body, NOTICE)]).toEqual([1, 1]);
    expect(body).toContain('class="dobry-list-signature"');
    if (item.composeType !== 'newMail') {
      // The thread stands below the signature, untouched.
      expect(body.slice(body.indexOf('<div id="appendonsend">'))).toBe(THREAD);
      expect(body.indexOf('dobry-list-signature')).toBeLessThan(body.indexOf('appendonsend'));
    }
    await outlook.close();
  });

  it('loses the client’s own signature', async () => {
    const outlook = await begin({ body: '<div><br></div>' }, { clientSignature: OWN });
    const body = await outlook.body();
    expect(body).not.toContain('wysłano z Outlooka');
    expect(times(body, NOTICE)).toBe(1);
    await outlook.newItem({ body: '<div><br></div>' });
    await outlook.activation('OnNewMessageCompose', 2);
    expect(times(await outlook.body(), NOTICE)).toBe(1);
    await outlook.close();
  });

  it('in plain text gets it as text', async () => {
    const outlook = await begin({ bodyType: 'text', body: '\n' });
    expect(await outlook.body()).toContain(`${HANNA.signature.full.text}\n\n${office.notice.text}`);
    await outlook.close();
  });

  it('of somebody the office does not know gets none', async () => {
    const outlook = await begin(
      { body: '<div><br></div>' },
      { accounts: [{ name: 'Ola Zych', address: 'ola.zych@example.com' }], clientSignature: OWN },
    );
    expect(await outlook.body()).not.toContain('dobry-list');
    expect(await outlook.body()).toContain('wysłano z Outlooka');
    await outlook.close();
  });
});

describe('another sender', () => {
  it('gets their own signature in place of the former', async () => {
    const outlook = await begin({ composeType: 'reply', body: `<div><br></div>${THREAD}` });
    await outlook.changeFrom(JOANNA.address);
    await outlook.activation('OnMessageFromChanged');
    const body = await outlook.body();
    expect(body).toContain('Joanna Pisz');
    expect(body).not.toContain('Hanna Wolny</strong>');
    expect(times(body, NOTICE)).toBe(1);
    expect(body).toContain(THREAD);
    await outlook.changeFrom(HANNA.address);
    await outlook.activation('OnMessageFromChanged', 2);
    expect(await outlook.body()).not.toContain('Joanna Pisz');
    await outlook.close();
  });

  it('gets it in plain text, too', async () => {
    const outlook = await begin({ bodyType: 'text', body: '\n' });
    await outlook.changeFrom(JOANNA.address);
    await outlook.activation('OnMessageFromChanged');
    const body = await outlook.body();
    expect([times(body, 'Joanna Pisz'), times(body, 'Hanna Wolny'), times(body, NOTICE)]).toEqual([1, 0, 1]);
    await outlook.close();
  });

  it('who is a mailbox of the office leaves the employee’s', async () => {
    const shared = { name: 'Starostwo', address: 'starostwo@powiat.kedzierzyn-kozle.pl' };
    const outlook = await begin(
      { body: '<div><br></div>' },
      { accounts: [{ name: HANNA.name, address: HANNA.address }, shared] },
    );
    await outlook.changeFrom(shared.address);
    await outlook.activation('OnMessageFromChanged');
    expect(times(await outlook.body(), 'Hanna Wolny</strong>')).toBe(1);
    await outlook.close();
  });
});

describe('in an office too large for the event file', () => {
  const addIn = mkdtempSync(join(tmpdir(), 'add-in-'));
  let large: OutlookServer;

  beforeAll(async () => {
    const { withoutPeople, records } = publishOffice(office, { folder: 'people/' });
    cpSync('dist/outlook', addIn, { recursive: true });
    const { text, people } = bakeOffice(readFileSync('dist/outlook/events.js', 'utf8'), withoutPeople);
    expect(people).toBe('none');
    writeFileSync(join(addIn, 'events.js'), text);
    writeFileSync(join(addIn, 'office.json'), JSON.stringify(withoutPeople));
    mkdirSync(join(addIn, 'people'));
    for (const record of records) {
      writeFileSync(join(addIn, 'people', await recordFile(record.person.email)), JSON.stringify(record));
    }
    large = await startServer({ manifest: 'manifest.xml', addIn });
  });

  afterAll(async () => {
    await large.close();
    rmSync(addIn, { recursive: true });
  });

  const saves = async (outlook: OutlookWindow) =>
    (await outlook.trace()).calls.filter(({ api }) => api === 'roamingSettings.saveAsync').length;

  it('new messages are signed once the pane has been open', async () => {
    const outlook = await openOutlook(browser, large, { body: '<div><br></div>' });
    await outlook.activation('OnNewMessageCompose');
    expect(await outlook.body()).not.toContain('Hanna Wolny');
    await outlook.openPane();
    await waitUntil('the record is kept', async () => (await saves(outlook)) === 1);
    await outlook.newItem({ body: '<div><br></div>' });
    await outlook.activation('OnNewMessageCompose', 2);
    const body = await outlook.body();
    expect([times(body, 'Hanna Wolny</strong>'), times(body, NOTICE)]).toEqual([1, 1]);
    expect(await saves(outlook)).toBe(1);
    await outlook.close();
  });
});

it('an old client without signatures for add-ins is left as it is', async () => {
  const outlook = await openOutlook(browser, server, { body: '<div><br></div>' }, { requirementSet: '1.5' });
  expect(await outlook.body()).not.toContain('dobry-list');
  expect((await outlook.trace()).violations).toEqual([]);
  await outlook.close();
});
