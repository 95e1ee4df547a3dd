import type { Frame } from 'playwright-core';
import { CALLS } from '../core/calls';
import { call, outlookUnderTest, read, ready, tell, type CallResult } from './outlook-under-test';

const host = outlookUnderTest();

const HTML = { coercionType: 'html' };
const OK: CallResult = {};
type Step = readonly [path: string, args: readonly unknown[], expected: CallResult];

/** Calls of `Office.context.mailbox` in their order, with what each must bring. */
async function take(pane: Frame, steps: readonly Step[]): Promise<void> {
  for (const [path, args, expected] of steps) {
    expect({ path, ...(await call(pane, `mailbox.${path}`, ...args)) }).toEqual({ path, ...expected });
  }
}

const value = (wanted: unknown): CallResult => ({ value: wanted });
const error = (code: number): CallResult => ({ error: code });
const anId = value(expect.any(String));

const COMPOSE: Readonly<Record<string, readonly Step[]>> = {
  'subject, sender, kind': [
    ['item.subject.setAsync', ['Hello'], OK],
    ['item.subject.getAsync', [], value('Hello')],
    ['item.from.getAsync', [], value({ displayName: 'Alex Wilber', emailAddress: 'alex.wilber@example.org' })],
    ['item.getComposeTypeAsync', [], value({ composeType: 'newMail', coercionType: 'html' })],
    ['item.getInitializationContextAsync', [], value('')],
    ['item.delayDeliveryTime.setAsync', [new Date(1_900_000_000_000)], OK],
    ['item.delayDeliveryTime.getAsync', [], value(expect.anything())],
  ],
  body: [
    ['item.body.getTypeAsync', [], value('html')],
    ['item.body.setAsync', ['<p>one</p>', HTML], OK],
    ['item.body.prependAsync', ['a < b', { coercionType: 'text' }], OK],
    ['item.body.setSelectedDataAsync', ['<b>!</b>', HTML], OK],
    ['item.setSelectedDataAsync', ['?', HTML], OK],
    ['item.body.getAsync', ['html'], value('<b>!</b>?a &lt; b<p>one</p>')],
    ['item.body.getAsync', ['text'], value('!?a < bone')],
    ['item.getSelectedDataAsync', ['text'], value(expect.objectContaining({ data: '', sourceProperty: 'body' }))],
    ['item.body.appendOnSendAsync', ['<i>end</i>', HTML], OK],
    ['item.body.setSignatureAsync', ['<p>Alex</p>', HTML], OK],
    ['item.body.setSignatureAsync', ['<p>A. Wilber</p>', HTML], OK],
    ['item.body.getAsync', ['html'], value('<b>!</b>?a &lt; b<p>one</p><div id="Signature"><p>A. Wilber</p></div>')],
    ['item.isClientSignatureEnabledAsync', [], value(false)],
    ['item.disableClientSignatureAsync', [], OK],
  ],
  recipients: [
    ['item.to.setAsync', [['ola@example.org', { displayName: 'Jan', emailAddress: 'jan@example.com' }]], OK],
    ['item.to.addAsync', [['team@example.org']], OK],
    [
      'item.to.getAsync',
      [],
      value([
        { displayName: 'ola@example.org', emailAddress: 'ola@example.org', recipientType: 'user' },
        { displayName: 'Jan', emailAddress: 'jan@example.com', recipientType: 'externalUser' },
        { displayName: 'Team', emailAddress: 'team@example.org', recipientType: 'distributionList' },
      ]),
    ],
    ['item.cc.getAsync', [], value([])],
    ['item.bcc.getAsync', [], value([])],
  ],
  attachments: [
    ['item.addFileAttachmentFromBase64Async', ['aGVsbG8=', 'hello.txt'], anId],
    ['item.addFileAttachmentAsync', ['https://localhost/logo.png', 'logo.png', { isInline: true }], anId],
    ['item.addItemAttachmentAsync', ['item-1', 'letter'], anId],
    [
      'item.getAttachmentsAsync',
      [],
      value([
        expect.objectContaining({ name: 'hello.txt', size: 5, attachmentType: 'file', isInline: false }),
        expect.objectContaining({ name: 'logo.png', isInline: true }),
        expect.objectContaining({ name: 'letter', attachmentType: 'item' }),
      ]),
    ],
    ['item.getAttachmentContentAsync', ['no-such'], error(9008)],
    ['item.removeAttachmentAsync', ['no-such'], error(9008)],
  ],
  notifications: [
    ['item.notificationMessages.addAsync', ['a', { type: 'errorMessage', message: 'A' }], OK],
    ['item.notificationMessages.addAsync', ['a', { type: 'errorMessage', message: 'A' }], error(9023)],
    ['item.notificationMessages.replaceAsync', ['a', { type: 'progressIndicator', message: 'B' }], OK],
    ['item.notificationMessages.getAllAsync', [], value([{ key: 'a', type: 'progressIndicator', message: 'B' }])],
    ['item.notificationMessages.removeAsync', ['b'], error(9024)],
    ['item.notificationMessages.removeAsync', ['a'], OK],
  ],
  'what stays with the message': [
    ['item.sessionData.setAsync', ['k', 'v'], OK],
    ['item.sessionData.getAsync', ['k'], value('v')],
    ['item.sessionData.getAllAsync', [], value({ k: 'v' })],
    ['item.sessionData.removeAsync', ['k'], OK],
    ['item.sessionData.getAsync', ['k'], error(9050)],
    ['item.sessionData.setAsync', ['k', 'x'.repeat(50_000)], error(9051)],
    ['item.sessionData.clearAsync', [], OK],
    ['item.internetHeaders.setAsync', [{ 'x-test': '1', 'x-other': '2' }], OK],
    ['item.internetHeaders.removeAsync', [['x-other']], OK],
    ['item.internetHeaders.getAsync', [['x-test', 'x-other']], value({ 'x-test': '1' })],
    ['masterCategories.addAsync', [[{ displayName: 'Urgent', color: 'Preset0' }]], OK],
    ['masterCategories.getAsync', [], value([{ displayName: 'Urgent', color: 'Preset0' }])],
    ['item.categories.addAsync', [['Nonsense']], error(9044)],
    ['item.categories.addAsync', [['Urgent']], OK],
    ['item.categories.getAsync', [], value([{ displayName: 'Urgent', color: 'Preset0' }])],
    ['item.categories.removeAsync', [['Urgent']], OK],
    ['masterCategories.removeAsync', [['Urgent']], OK],
  ],
  'saving, tokens, EWS': [
    ['item.getItemIdAsync', [], error(9046)],
    ['item.saveAsync', [], anId],
    ['item.getItemIdAsync', [], anId],
    ['getCallbackTokenAsync', [], value('emulated-callback-token')],
    ['getUserIdentityTokenAsync', [], value('emulated-identity-token')],
    ['makeEwsRequestAsync', ['<a/>'], error(9020)],
  ],
};

const READ = { mode: 'read' as const, from: 'ola@example.com', subject: 'Report', body: '<p>Hi</p>' };

/** In the pane: the message being read is open, and office.js knows. */
const untilReading = () => {
  const page = globalThis as unknown as { Office: { context: { mailbox: { item?: { itemId?: string } } } } };
  return page.Office.context.mailbox.item?.itemId !== undefined;
};

it('starts office.js with the right host, item and user', async () => {
  const { outlook, pane } = await host.openPane({ locale: 'pl-PL' });
  expect(await ready(pane)).toEqual({ host: 'Outlook', platform: 'OfficeOnline', addin: null });
  expect(await read(pane, 'displayLanguage')).toBe('pl-PL');
  expect(await read(pane, 'mailbox.userProfile.emailAddress')).toBe('alex.wilber@example.org');
  expect(await read(pane, 'mailbox.item.itemType')).toBe('message');
  expect({ errors: outlook.errors, unknown: (await outlook.trace()).unknown }).toEqual({ errors: [], unknown: [] });
});

it.each(Object.keys(COMPOSE))('answers calls beside a message being written: %s', async (group) => {
  const team = { name: 'Team', address: 'team@example.org', recipientType: 'distributionList' as const };
  const { outlook, pane } = await host.openPane({ requirementSet: '1.15', directory: [team] });
  await take(pane, COMPOSE[group] ?? []);
  expect((await outlook.trace()).unknown).toEqual([]);
});

it('sends what was to be appended on sending', async () => {
  const { outlook, pane } = await host.openPane({ item: { body: '<p>text</p>' } });
  await take(pane, [['item.body.appendOnSendAsync', ['<i>end</i>', HTML], OK]]);
  await outlook.send();
  await outlook.untilSent();
  expect((await outlook.sent())[0]?.body).toBe('<p>text</p><i>end</i>');
});

it('keeps roaming settings and custom properties', async () => {
  const { outlook, pane } = await host.openPane({ roamingSettings: { before: '"now"' } });
  const seen = await pane.evaluate(async () => {
    interface Properties {
      get(name: string): unknown;
      set(name: string, value: unknown): void;
      saveAsync(done: (result: { status: string }) => void): void;
    }
    interface Context {
      roamingSettings: Properties;
      mailbox: { item: { loadCustomPropertiesAsync(done: (result: { value: Properties }) => void): void } };
    }
    const { context } = (globalThis as unknown as { Office: { context: Context } }).Office;
    const save = (properties: Properties) =>
      new Promise<string>((resolve) => properties.saveAsync(({ status }) => resolve(status)));
    const load = () =>
      new Promise<Properties>((resolve) =>
        context.mailbox.item.loadCustomPropertiesAsync(({ value: loaded }) => resolve(loaded)),
      );
    context.roamingSettings.set('n', 1);
    const properties = await load();
    properties.set('seen', true);
    const saved = [await save(context.roamingSettings), await save(properties)];
    return [context.roamingSettings.get('before'), ...saved, (await load()).get('seen')];
  });
  expect(seen).toEqual(['now', 'succeeded', 'succeeded', true]);
  expect((await outlook.item())?.customProperties).toEqual({ seen: true });
});

it('has a message being read', async () => {
  const item = {
    mode: 'read' as const,
    from: 'Ola Nowak <ola@example.com>',
    to: ['alex.wilber@example.org'],
    subject: 'Re: Report',
    body: '<p>Hi</p>',
    internetHeaders: { 'X-Mailer': 'test' },
    attachments: [{ name: 'a.txt', base64: 'aGVsbG8=' }],
  };
  const { outlook, pane } = await host.openPane({ item });
  expect(await read(pane, 'mailbox.item.normalizedSubject')).toBe('Report');
  expect(await read(pane, 'mailbox.item.from.emailAddress')).toBe('ola@example.com');
  expect(await read(pane, 'mailbox.item.attachments')).toEqual([expect.objectContaining({ name: 'a.txt', size: 5 })]);
  await take(pane, [
    ['item.body.getAsync', ['html'], value('<p>Hi</p>')],
    ['item.getAllInternetHeadersAsync', [], value('X-Mailer: test')],
    ['item.displayReplyAllFormAsync', [{ htmlBody: '<p>Answer</p>' }], OK],
  ]);
  expect(await outlook.item()).toMatchObject({ mode: 'compose', composeType: 'reply', subject: 'Re: Report' });
  expect(await outlook.body()).toMatch(/^<p>Answer<\/p>.*id="divRplyFwdMsg".*<p>Hi<\/p>/);
});

it('opens other messages from one being read', async () => {
  const { outlook, pane } = await host.openPane({ item: READ });
  const forms: readonly Step[] = [
    ['item.displayReplyFormAsync', ['<p>A</p>'], OK],
    ['item.displayReplyFormAsync', [{ htmlBody: '<p>A</p>' }], OK],
    ['item.displayReplyAllFormAsync', ['<p>A</p>'], OK],
    ['displayNewMessageFormAsync', [{ toRecipients: ['ola@example.com'], subject: 'S', htmlBody: '<p>A</p>' }], OK],
  ];
  for (const form of forms) {
    await take(pane, [form]);
    expect(await outlook.body()).toMatch(/^<p>A<\/p>/);
    await outlook.newItem(READ);
    await pane.waitForFunction(untilReading, undefined, { polling: 20 });
  }
  for (const path of ['item.displayReplyForm', 'item.displayReplyAllForm']) {
    for (const form of ['<p>A</p>', { htmlBody: '<p>A</p>' }]) {
      await tell(pane, `mailbox.${path}`, form);
      await outlook.page.waitForFunction(() => window.outlook?.mailbox.item?.body.startsWith('<p>A</p>'));
      await outlook.newItem(READ);
      await pane.waitForFunction(untilReading, undefined, { polling: 20 });
    }
  }
  await tell(pane, 'mailbox.displayNewMessageForm', { subject: 'S' });
  await outlook.page.waitForFunction(() => window.outlook?.mailbox.item?.subject === 'S');
  const draft = await outlook.page.evaluate(() => window.outlook?.mailbox.save());
  await outlook.newItem(READ);
  await pane.waitForFunction(untilReading, undefined, { polling: 20 });
  expect(await call(pane, 'mailbox.displayMessageFormAsync', 'no-such')).toEqual(error(9049));
  await tell(pane, 'mailbox.displayMessageForm', draft);
  await outlook.page.waitForFunction(() => window.outlook?.mailbox.item?.subject === 'S');
  expect((await outlook.trace()).unknown).toEqual([]);
});

it('closes a message being written', async () => {
  const { outlook, pane } = await host.openPane();
  await tell(pane, 'mailbox.item.close');
  await outlook.page.waitForFunction(() => window.outlook?.mailbox.item === undefined);
});

it('reads and removes attachments', async () => {
  const { outlook, pane } = await host.openPane({ item: { attachments: [{ name: 'a.txt', base64: 'aGVsbG8=' }] } });
  const id = (await outlook.item())?.attachments[0]?.id;
  await take(pane, [
    ['item.getAttachmentContentAsync', [id], value({ content: 'aGVsbG8=', format: 'base64' })],
    ['item.removeAttachmentAsync', [id], OK],
    ['item.getAttachmentsAsync', [], value([])],
  ]);
});

it('has a plain-text message and refuses HTML in it', async () => {
  const { pane } = await host.openPane({ item: { bodyType: 'text', body: 'Hello\n' } });
  await take(pane, [
    ['item.body.getTypeAsync', [], value('text')],
    ['item.body.setAsync', ['<p>no</p>', HTML], error(9002)],
    ['item.body.setSignatureAsync', ['Alex', { coercionType: 'text' }], OK],
    ['item.body.setSignatureAsync', ['A. Wilber', { coercionType: 'text' }], OK],
    ['item.body.getAsync', ['text'], value('Hello\n\nA. Wilber')],
  ]);
});

it.each([
  ['Restricted', 'item.subject.getAsync', { thrown: expect.stringMatching(/permission/i) }],
  ['ReadItem', 'item.subject.getAsync', { value: '' }],
  ['ReadItem', 'item.saveAsync', { thrown: expect.stringMatching(/permission/i) }],
  ['ReadWriteItem', 'item.saveAsync', { value: expect.any(String) }],
  ['ReadWriteItem', 'masterCategories.getAsync', { thrown: expect.stringMatching(/permission/i) }],
  ['ReadWriteMailbox', 'masterCategories.getAsync', { value: [] }],
] as const)('with permission %s answers %s accordingly', async (permission, path, expected) => {
  const { pane } = await host.openPane({ permission });
  expect(await call(pane, `mailbox.${path}`)).toEqual(expected);
});

it.each([
  ['1.5', '1.5', true],
  ['1.5', '1.6', false],
  ['1.12', '1.12', true],
  ['1.15', '1.15', true],
  ['1.15', '1.16', false],
])('claiming Mailbox %s, has %s: %s', async (requirementSet, wanted, has) => {
  const { pane } = await host.openPane({ requirementSet });
  const supported = await pane.evaluate((set) => {
    interface Requirements {
      isSetSupported(name: string, version: string): boolean;
    }
    const { context } = (globalThis as unknown as { Office: { context: { requirements: Requirements } } }).Office;
    return context.requirements.isSetSupported('Mailbox', set);
  }, wanted);
  expect(supported).toBe(has);
});

it('says so when office.js asks for what is not emulated', async () => {
  const { outlook, pane } = await host.openPane();
  expect(await call(pane, 'mailbox.displayPersonaCardAsync', 'ola@example.com')).toEqual(error(5000));
  expect((await outlook.trace()).unknown).toEqual(['displayPersonaCardAsync is not emulated']);
});

it('has called everything the table answers, apart from what the npm build does not have', () => {
  // Read in a later build only.
  const later = [196, 197, 203, 206, 207, 210, 213, 215];
  const answered = Object.entries(CALLS).filter(([, { run }]) => run !== undefined);
  const missing = answered.map(([id]) => Number(id)).filter((id) => !host.called.has(id) && !later.includes(id));
  expect(missing).toEqual([]);
});
