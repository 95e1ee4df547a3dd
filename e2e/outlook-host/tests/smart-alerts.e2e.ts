import type { WindowOptions } from '../playwright/outlook-window';
import { call, outlookUnderTest, ready } from './outlook-under-test';

const host = outlookUnderTest();

/** A window whose send handler does what the subject says (test-add-in/pages/commands.js), after Send was pressed. */
async function sending(subject: string | object, options: WindowOptions = {}) {
  const text = typeof subject === 'string' ? subject : JSON.stringify(subject);
  const outlook = await host.open({ requirementSet: '1.15', item: { subject: text }, ...options });
  await outlook.send();
  return outlook;
}

const BLOCK = { allowEvent: false, errorMessage: 'Not yet' };
const QUICK = { start: 5000, slow: 100, timeout: 400 };
const WAITING = { start: 5000, slow: 100, timeout: 60_000 };

it('lets a message go that the add-in allows', async () => {
  const outlook = await sending('fine');
  await outlook.untilSent();
  expect(await outlook.alert.count()).toBe(0);
  expect(await outlook.item()).toBeUndefined();
});

describe.each([
  // What the dialog offers; the first one is pressed.
  ['PromptUser', 'blocked', BLOCK, {}, ['sendAnyway', 'dontSend']],
  ['SoftBlock', 'blocked', BLOCK, {}, ['dontSend']],
  ['Block', 'blocked', BLOCK, {}, ['dontSend']],
  ['SoftBlock', 'blocked', { ...BLOCK, sendModeOverride: 'promptUser' }, {}, ['sendAnyway', 'dontSend']],
  ['SoftBlock', 'blocked', { ...BLOCK, sendModeOverride: 'block' }, {}, ['dontSend']],
  ['SoftBlock', 'blocked', 'no options', {}, ['dontSend']],
  ['PromptUser', 'slow', 'no answer', { timing: WAITING }, ['sendAnyway', 'dontSend']],
  ['SoftBlock', 'slow', 'no answer', { timing: WAITING }, ['dontSend']],
  ['PromptUser', 'timedOut', 'no answer', { timing: QUICK }, ['sendAnyway', 'dontSend']],
  ['SoftBlock', 'timedOut', 'throw', { timing: QUICK }, ['dontSend']],
  ['Block', 'timedOut', 'throw', { timing: QUICK }, ['dontSend']],
] as const)('%s, %s by %j', (sendMode, kind, subject, options, choices) => {
  it(`offers ${choices.join(', ')}`, async () => {
    const outlook = await sending(subject, { sendMode, ...options });
    const dialog = outlook.page.locator(`[role=alertdialog][data-kind=${kind}]`);
    await dialog.waitFor();
    const offered = await dialog
      .locator('[data-choice]')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.choice));
    expect(offered).toEqual(choices);
    await outlook.choose(choices[0]);
    await outlook.alert.waitFor({ state: 'detached' });
    expect(await outlook.sent()).toHaveLength(choices[0] === 'sendAnyway' ? 1 : 0);
    expect((await outlook.item()) === undefined).toBe(choices[0] === 'sendAnyway');
  });
});

describe.each([
  ['PromptUser', ['sendAnyway', 'tryLater']],
  ['SoftBlock', ['sendAnyway', 'tryLater']],
  ['Block', ['tryLater']],
] as const)('%s, unavailable', (sendMode, choices) => {
  it(`offers ${choices.join(', ')}`, async () => {
    const outlook = await host.open({ sendMode, requirementSet: '1.12' });
    await outlook.activation('OnNewMessageCompose');
    await outlook.setRuntimeMissing();
    await outlook.send();
    await outlook.alert.waitFor();
    expect(await outlook.alert.locator('button').count()).toBe(choices.length);
    await outlook.choose('tryLater');
    expect(await outlook.sent()).toEqual([]);
  });
});

it('counts the first completed only', async () => {
  const outlook = await sending('twice');
  await outlook.alert.getByText('first').waitFor();
  expect((await outlook.trace()).violations).toEqual(['completed called again, or too late']);
});

it('replaces "taking longer" by the answer when it comes', async () => {
  const faults = [{ call: 'subject.getAsync', runtime: 'commands' as const, delay: 600 }];
  const outlook = await sending(BLOCK, { faults, timing: WAITING });
  await outlook.page.locator('[data-kind=slow]').waitFor();
  await outlook.alert.getByText('Not yet').waitFor();
});

describe('Take Action', () => {
  const action = { ...BLOCK, commandId: 'OpenPane', cancelLabel: 'Put it right', contextData: { finding: 7 } };

  it('opens the pane with the context', async () => {
    const outlook = await sending(action);
    await outlook.alert.getByRole('button', { name: 'Put it right' }).click();
    const pane = await outlook.pane();
    await ready(pane);
    expect(await call(pane, 'mailbox.item.getInitializationContextAsync')).toEqual({ value: '{"finding":7}' });
    expect(await outlook.sent()).toEqual([]);
  });

  it('does not exist before requirement set 1.14', async () => {
    const outlook = await sending(action, { requirementSet: '1.12' });
    await outlook.alert.waitFor();
    expect(await outlook.alert.getByRole('button').allTextContents()).toEqual(["Don't Send"]);
  });

  it('with a wrong id only closes the dialog', async () => {
    const outlook = await sending({ ...action, commandId: 'Nothing' });
    await outlook.choose('takeAction');
    await outlook.alert.waitFor({ state: 'detached' });
    expect(await outlook.page.locator('#pane-frame > iframe').count()).toBe(0);
    expect((await outlook.trace()).violations).toEqual(['commandId Nothing is not in the manifest']);
  });
});

it('cuts texts at their limits and says so', async () => {
  const outlook = await sending({ allowEvent: false, errorMessage: 'ż'.repeat(501) });
  await outlook.alert.getByText(/^ż{500}$/).waitFor();
  expect((await outlook.trace()).violations).toEqual(['errorMessage has 501 characters, the limit is 500']);
});

it('shows Markdown from requirement set 1.15', async () => {
  const markdown = 'Please **look**:\n\n- one\r- two';
  const outlook = await sending({ ...BLOCK, errorMessageMarkdown: markdown });
  await outlook.alert.getByRole('listitem').getByText('two').waitFor();
  expect(await outlook.alert.locator('strong').textContent()).toBe('look');
});

it('measures how long the handler took', async () => {
  const outlook = await sending('fine', { faults: [{ call: 'subject.getAsync', delay: 100 }] });
  const { ms = 0, hostMs = 0 } = await outlook.activation('OnMessageSend');
  expect(hostMs).toBeGreaterThanOrEqual(99);
  expect(ms).toBeGreaterThanOrEqual(hostMs);
});

it('forgets the check when another message is opened', async () => {
  const outlook = await sending('no answer', { timing: WAITING });
  await outlook.alert.waitFor();
  await outlook.newItem({ subject: 'fine' });
  await outlook.alert.waitFor({ state: 'detached' });
  await outlook.send();
  await outlook.untilSent();
});
