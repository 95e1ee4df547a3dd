import type { AddIn } from './add-in';
import { OutlookHost } from './host';
import type { Frames } from './runtime';
import { DEFAULT_SETTINGS, type HostSettings } from './settings';

const ORIGIN = 'https://localhost';
const label = { text: '', overrides: {} };
const ADD_IN: AddIn = {
  id: 'add-in',
  name: label,
  permission: 'ReadWriteItem',
  runtimeUrl: `${ORIGIN}/commands.html`,
  launchEvents: [{ type: 'OnMessageSend', functionName: 'check', sendMode: 'SoftBlock' }],
  commands: [{ id: 'Open', label, surface: 'compose', action: 'pane', url: `${ORIGIN}/pane.html`, canBePinned: false }],
  appDomains: [],
};

interface Sent {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

/** A frame that says what office.js says, without office.js. */
class ScriptedFrame {
  readonly received: Sent[] = [];
  private lastCorrelation = -1;

  constructor(
    readonly kind: string,
    private readonly conversationId: string,
    private readonly toHost: (data: unknown, origin: string) => void,
  ) {}

  say(
    actionName: string,
    data: unknown,
    { actionType = 0, origin = ORIGIN, conversationId = this.conversationId } = {},
  ) {
    this.lastCorrelation += 1;
    const envelope = { _messageType: 0, _actionName: actionName, _correlationId: this.lastCorrelation };
    const rest = { _conversationId: conversationId, _actionType: actionType, _data: data, _serializerVersion: 1 };
    this.toHost(JSON.stringify({ ...envelope, ...rest }), origin);
    return this.received.find(({ _correlationId }) => _correlationId === this.lastCorrelation)?._data;
  }

  call(DispatchId: number, ApiParams?: unknown) {
    return this.say('ExecuteMethod', { ApiParams, MethodData: { ControlId: '', DispatchId } });
  }
}

function start(settings: Partial<HostSettings> = {}) {
  const frames: ScriptedFrame[] = [];
  const factory: Frames = {
    open: ({ kind, name, receive }) => {
      const { xdmInfo } = JSON.parse(name) as { xdmInfo: string };
      const frame = new ScriptedFrame(kind, xdmInfo.split('|')[0] ?? '', receive);
      frames.push(frame);
      return { post: (message) => frame.received.push(JSON.parse(message) as Sent), remove: () => undefined };
    },
  };
  const host = new OutlookHost({
    addIn: ADD_IN,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    frames: factory,
    origin: ORIGIN,
  });
  host.open({ subject: 'Hello' });
  const frame = (kind: string) => {
    const found = frames.filter((one) => one.kind === kind).at(-1);
    if (found === undefined) throw new Error(`no ${kind} frame`);
    return found;
  };
  const openPane = () => {
    host.runCommand(ADD_IN.commands[0]);
    return frame('pane');
  };
  return { host, frame, openPane };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a frame', () => {
  it('is answered under its conversation and correlation ids', () => {
    const pane = start().openPane();
    expect(pane.call(18)).toEqual({ error: false, data: 'Hello' });
    expect(pane.received).toEqual([
      expect.objectContaining({ _actionName: 'ExecuteMethod', _correlationId: 0, _responseType: 0, _origin: ORIGIN }),
    ]);
  });

  it.each([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of another conversation', { conversationId: 'x' }],
  ])('%s gets no answer', (_, who) => {
    const { host, openPane } = start();
    expect(openPane().say('GetInitialData', { MethodData: { DispatchId: 1 } }, who)).toBeUndefined();
    expect(host.trace.unknown).toHaveLength(1);
  });

  it.each(['', '{', '{"_messageType":1}', 'hello', undefined, 7])('may post %j without harm', (data) => {
    const { host, openPane } = start();
    const pane = openPane();
    (pane as unknown as { toHost: (data: unknown, origin: string) => void }).toHost(data, ORIGIN);
    expect([pane.received, host.trace.unknown]).toEqual([[], []]);
  });
});

describe('what the host does not know', () => {
  it.each([
    ['an id', (pane: ScriptedFrame) => pane.call(999), 'dispatch id 999'],
    ['a parameter', (pane: ScriptedFrame) => pane.call(17, { subject: 'x', more: 1 }), 'parameter more'],
    ['a missing parameter', (pane: ScriptedFrame) => pane.call(17, {}), 'parameter subject'],
    ['an action', (pane: ScriptedFrame) => pane.say('Dance', null), 'action Dance'],
    [
      'a common call',
      (pane: ScriptedFrame) => pane.say('executeMethod', { DdaMethod: { DispatchId: 1 } }),
      'executeMethod 1',
    ],
  ])('%s is recorded', (_, act, words) => {
    const { host, openPane } = start();
    act(openPane());
    expect(host.trace.unknown).toEqual([expect.stringContaining(words)]);
  });
});

describe('sending', () => {
  const completed = (commands: ScriptedFrame, options: unknown, nth = -1) => {
    const events = commands.received.filter(({ _responseType }) => _responseType === 1);
    const [id, , json] = events.at(nth)?._data as [string, string, string];
    const data = JSON.stringify({ ...(JSON.parse(json) as object), completedContext: options });
    commands.say('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: data });
  };
  const handlerReady = async (frame: (kind: string) => ScriptedFrame) => {
    frame('commands').say('appCommandInvoked', { eventDispId: 39, targetId: '' }, { actionType: 1 });
    await jest.advanceTimersByTimeAsync(0);
    return frame('commands');
  };

  it('goes through the states of a slow check, and an answer that comes too late changes nothing', async () => {
    const { host, frame } = start();
    void host.gate.send();
    const commands = await handlerReady(frame);
    expect([host.gate.isChecking, host.gate.alert]).toEqual([true, undefined]);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(host.gate.alert).toMatchObject({ kind: 'slow', choices: ['dontSend'] });
    await jest.advanceTimersByTimeAsync(295_000);
    expect(host.gate.alert).toMatchObject({ kind: 'timedOut', choices: ['dontSend'] });
    completed(commands, { allowEvent: true });
    await jest.advanceTimersByTimeAsync(0);
    expect(host.mailbox.sent).toEqual([]);
    expect(host.trace.violations).toEqual(['completed called again, or too late']);
  });

  it('is unavailable when the page never registers', async () => {
    const { host } = start();
    void host.gate.send();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(host.gate.alert).toMatchObject({ kind: 'unavailable', choices: ['sendAnyway', 'tryLater'] });
    host.gate.choose('sendAnyway');
    expect(host.mailbox.sent).toHaveLength(1);
  });

  it('asks once at a time, and again after "Don\'t Send"', async () => {
    const { host, frame } = start();
    void host.gate.send();
    void host.gate.send();
    const commands = await handlerReady(frame);
    completed(commands, { allowEvent: false });
    await jest.advanceTimersByTimeAsync(0);
    host.gate.choose('sendAnyway');
    expect(host.gate.alert?.kind).toBe('blocked');
    host.gate.choose('dontSend');
    void host.gate.send();
    await jest.advanceTimersByTimeAsync(0);
    completed(commands, { allowEvent: true });
    await jest.advanceTimersByTimeAsync(0);
    expect(host.mailbox.sent).toHaveLength(1);
    expect(host.trace.activations.map(({ outcome }) => outcome)).toEqual(['completed', 'completed']);
  });

  it('needs no add-in before requirement set 1.12', () => {
    const { host } = start({ requirementSet: '1.11' });
    void host.gate.send();
    expect(host.mailbox.sent).toHaveLength(1);
  });
});
