import { accessibilityFaults } from '../../accessibility';
import type { WindowOptions } from '../playwright/outlook-window';
import { outlookUnderTest, ready } from './outlook-under-test';

const host = outlookUnderTest();

const ITEM = {
  to: ['Ola Nowak <ola@example.org>'],
  subject: '{"allowEvent":false,"errorMessage":"Not yet","commandId":"OpenPane"}',
  body: '<p>Hello</p>',
  attachments: [{ name: 'a.txt' }],
};

const LOOKS: readonly [string, WindowOptions][] = [
  ['English, light', { locale: 'en-US' }],
  ['Polish, dark', { locale: 'pl-PL', colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
  ['narrow', { viewport: { width: 400, height: 800 } }],
];

it.each(LOOKS)('has no accessibility faults: %s', async (_, options) => {
  const outlook = await host.open({
    ...options,
    requirementSet: '1.15',
    item: ITEM,
    inbox: [{ subject: 'Received' }],
  });
  const faults = async () => expect(await accessibilityFaults(outlook.page)).toEqual([]);
  await outlook.page.evaluate(() =>
    window.outlook?.mailbox.addNotification({ key: 'k', type: 'errorMessage', message: 'Look' }),
  );
  await ready(await outlook.openPane());
  await outlook.page.locator('#host-panel > summary').click();
  await faults();
  await outlook.send();
  await outlook.alert.waitFor();
  await faults();
  await outlook.choose('dontSend');
  await outlook.newItem({ mode: 'read', from: 'ola@example.com', subject: 'Read me', body: '<p>text</p>' });
  await faults();
  await outlook.newItem(undefined);
  await faults();
  expect(outlook.errors).toEqual([]);
});

it('can be used by keyboard, into the pane and out again', async () => {
  const outlook = await host.open({ item: { ...ITEM, subject: 'fine' } });
  const pane = await outlook.openPane();
  await ready(pane);
  const { keyboard } = outlook.page;
  await outlook.page.locator('#close-pane').focus();
  await keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe('first');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await outlook.page.waitForFunction(() => document.activeElement?.closest('#host-panel') !== null);
  await outlook.page.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  await outlook.untilSent();
});

it('takes what the user types, and keeps the caret for what the add-in inserts', async () => {
  const outlook = await host.open({ item: { body: '<p>one two</p>' } });
  const pane = await outlook.openPane();
  await ready(pane);
  await outlook.editor.focus();
  await outlook.page.keyboard.press('Control+End');
  await outlook.page.keyboard.type(' three');
  await outlook.page.waitForFunction(() => window.outlook?.mailbox.item?.body === '<p>one two three</p>');
  await pane.evaluate(() => {
    interface Body {
      setSelectedDataAsync(data: string, options: object): void;
    }
    const { Office } = globalThis as unknown as { Office: { context: { mailbox: { item: { body: Body } } } } };
    Office.context.mailbox.item.body.setSelectedDataAsync('<b>!</b>', { coercionType: 'html' });
  });
  await outlook.editor.locator('b').waitFor();
  expect(await outlook.body()).toBe('<p>one two three<b>!</b></p>');
});

it('answers and forwards a received message', async () => {
  const received = {
    from: 'Ola Nowak <ola@example.com>',
    to: ['alex.wilber@example.org', 'jan@example.com'],
    subject: 'Plan',
  };
  const outlook = await host.open({ item: undefined, inbox: [{ ...received, body: '<p>When?</p>' }] });
  await outlook.page.getByRole('button', { name: 'Plan' }).click();
  await outlook.page.getByRole('button', { name: 'Reply all' }).click();
  expect(await outlook.item()).toMatchObject({
    composeType: 'reply',
    subject: 'Re: Plan',
    to: [{ address: 'ola@example.com' }],
    cc: [{ address: 'jan@example.com' }],
    body: expect.stringMatching(/appendonsend.*<p>When\?<\/p>/),
  });
});

it("puts the user's own signature into new messages until the add-in disables it", async () => {
  const outlook = await host.open({ clientSignature: '<p>Alex</p>', item: { body: '<p>Hi</p>' } });
  expect(await outlook.body()).toBe('<p>Hi</p><div id="Signature"><p>Alex</p></div>');
});

it('passes the theme on to the pane', async () => {
  // Without a colour scheme set by Playwright, which would win.
  const outlook = await host.open({ colorScheme: null });
  const pane = await outlook.openPane();
  await outlook.page.locator('#host-panel > summary').click();
  await outlook.page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await pane.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches, undefined, { polling: 20 });
});

it('is started over by a choice of requirement set', async () => {
  const outlook = await host.open();
  await outlook.page.locator('#host-panel > summary').click();
  await outlook.page.getByRole('combobox', { name: 'Requirement set' }).selectOption('1.14');
  await outlook.page.waitForURL(/requirementSet=1\.14/);
  await outlook.page.waitForFunction(() => window.outlook?.mailbox.settings.requirementSet === '1.14');
});
