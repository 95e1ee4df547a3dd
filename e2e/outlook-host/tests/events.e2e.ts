import { call, heard, listen, outlookUnderTest, read, ready } from './outlook-under-test';

const host = outlookUnderTest();
const OLA = { name: 'Ola Nowak', address: 'ola@example.org' };

describe('item events reach the pane', () => {
  it('when the user or the add-in changes recipients', async () => {
    const { outlook, pane } = await host.openPane();
    await listen(pane, 'mailbox.item', 'RecipientsChanged');
    await outlook.page.getByRole('textbox', { name: 'Add to Cc' }).fill('ola@example.org;');
    await outlook.page.keyboard.press('Enter');
    await pane.evaluate(() => {
      interface Recipients {
        setAsync(people: readonly string[]): void;
      }
      const { Office } = globalThis as unknown as { Office: { context: { mailbox: { item: { to: Recipients } } } } };
      Office.context.mailbox.item.to.setAsync(['jan@example.com']);
    });
    expect(await heard(pane, 2)).toEqual([
      { type: 'olkRecipientsChanged', changedRecipientFields: { to: false, cc: true, bcc: false } },
      { type: 'olkRecipientsChanged', changedRecipientFields: { to: true, cc: false, bcc: false } },
    ]);
  });

  it('when an attachment comes or goes', async () => {
    const { outlook, pane } = await host.openPane();
    await listen(pane, 'mailbox.item', 'AttachmentsChanged');
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
    await outlook.page.locator('input[type=file]').setInputFiles(file);
    await outlook.page.getByRole('button', { name: 'Remove a.txt' }).click();
    const details = expect.objectContaining({ name: 'a.txt', size: 5, attachmentType: 'file' });
    expect(await heard(pane, 2)).toEqual([
      { type: 'olkAttachmentsChanged', attachmentStatus: 'added', attachmentDetails: details },
      { type: 'olkAttachmentsChanged', attachmentStatus: 'removed', attachmentDetails: details },
    ]);
  });

  it('when the user closes an information bar', async () => {
    const { outlook, pane } = await host.openPane();
    await listen(pane, 'mailbox.item', 'InfobarClicked');
    await outlook.page.evaluate(() =>
      window.outlook?.mailbox.addNotification({ key: 'k', type: 'insightMessage', message: 'Look' }),
    );
    await outlook.infobars.getByRole('button', { name: 'Dismiss' }).click();
    expect(await heard(pane, 1)).toEqual([
      { type: 'olkInfobarClicked', infobarDetails: { actionType: 1, infobarType: 3 } },
    ]);
    expect(await outlook.notifications()).toEqual([]);
  });

  it('when another message is opened, in a pinned pane', async () => {
    const outlook = await host.open({ item: { subject: 'first' } });
    const pane = await outlook.openPane('OpenPinned');
    await ready(pane);
    await listen(pane, 'mailbox', 'ItemChanged');
    await outlook.newItem({ mode: 'read', from: 'ola@example.com', subject: 'second' });
    await heard(pane, 1);
    expect(await read(pane, 'mailbox.item.subject')).toBe('second');
    await outlook.newItem(undefined);
    await heard(pane, 2);
    expect(await read(pane, 'mailbox.item')).toBeUndefined();
  });
});

it('closes a pane that is not pinned when another message is opened', async () => {
  const { outlook } = await host.openPane();
  await outlook.newItem({});
  await outlook.page.locator('#pane-frame > iframe').waitFor({ state: 'detached' });
});

describe('launch events activate the add-in', () => {
  it('with what happened', async () => {
    const outlook = await host.open({
      requirementSet: '1.13',
      accounts: [{ name: 'Alex', address: 'alex@example.org' }, OLA],
    });
    await outlook.activation('OnNewMessageCompose');
    await outlook.setRecipients('to', [OLA]);
    await outlook.page.evaluate(() => {
      const attachment = {
        id: 'a',
        name: 'a.txt',
        size: 1,
        contentType: '',
        isInline: false,
        isItem: false,
        base64: '',
      };
      window.outlook?.mailbox.addAttachment(attachment);
    });
    await outlook.changeFrom('ola@example.org');
    await outlook.activation('OnMessageFromChanged');
    const commands = await outlook.commands();
    const recorded = await commands.evaluate(() =>
      JSON.stringify((globalThis as unknown as { recorded: object }).recorded),
    );
    expect(JSON.parse(recorded)).toEqual([
      expect.objectContaining({ type: 'OnNewMessageCompose' }),
      expect.objectContaining({
        type: 'OnMessageRecipientsChanged',
        changedRecipientFields: { to: true, cc: false, bcc: false },
      }),
      expect.objectContaining({ type: 'OnMessageAttachmentsChanged', attachmentStatus: 'added' }),
      expect.objectContaining({ type: 'OnMessageFromChanged' }),
    ]);
    const { activations, violations } = await outlook.trace();
    expect(activations.map(({ outcome }) => outcome)).toEqual(Array(4).fill('completed'));
    expect(violations).toEqual([]);
  });

  it.each([
    ['1.5', []],
    ['1.10', ['OnNewMessageCompose']],
    ['1.12', ['OnNewMessageCompose', 'OnMessageRecipientsChanged']],
  ])('as far as requirement set %s has them', async (requirementSet, expected) => {
    const outlook = await host.open({ requirementSet });
    await outlook.setRecipients('to', [OLA]);
    await outlook.changeFrom('alex.wilber@example.org');
    const last = expected.at(-1);
    if (last !== undefined) await outlook.activation(last);
    const { activations } = await outlook.trace();
    expect(activations.map(({ event }) => event)).toEqual(expected);
  });

  it('not for messages being read', async () => {
    const outlook = await host.open({ item: { mode: 'read', from: 'ola@example.com' } });
    expect(await outlook.page.locator('#commands-frame > iframe').count()).toBe(0);
  });
});

it('serves a pane that is loaded again in mid-message', async () => {
  const { outlook, pane } = await host.openPane({ item: { subject: 'first' } });
  await listen(pane, 'mailbox.item', 'RecipientsChanged');
  await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
  await ready(pane);
  await outlook.setRecipients('to', [OLA]);
  expect(await call(pane, 'mailbox.item.subject.getAsync')).toEqual({ value: 'first' });
  expect((await outlook.trace()).events.map(({ runtime }) => runtime)).not.toContain('pane');
  expect(outlook.errors).toEqual([]);
});

it('runs a function command', async () => {
  const outlook = await host.open();
  await outlook.page.getByRole('button', { name: 'Stamp' }).click();
  await outlook.activation('FunctionCommand');
  expect(await outlook.subject()).toBe('stamped');
});
