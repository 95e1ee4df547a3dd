import { newId } from './item-input';
import type { Trace } from './trace';
import { ACTION, answer, event, notification, readRequest, type WireRequest } from './wire';

/** What a frame is for: the task pane, the hidden page that runs functions, or a dialog in a frame. */
export type RuntimeKind = 'pane' | 'commands' | 'dialog';

/** A frame as the page around makes it. */
export interface Frame {
  post(message: string): void;
  remove(): void;
}

/** Makes frames. `receive` takes what the frame sends through `postMessage`, with its origin. */
export interface Frames {
  open(options: {
    readonly kind: RuntimeKind;
    readonly name: string;
    readonly url: string;
    readonly receive: (data: unknown, origin: string) => void;
  }): Frame;
}

/** Who answers a runtime. */
export interface RuntimeOwner {
  /** Data of the answer to a call; `NO_ANSWER` for none. */
  invoke(runtime: Runtime, action: string, data: unknown): unknown;
  registered(runtime: Runtime, eventName: string, data: unknown): void;
  unregistered(runtime: Runtime, eventName: string): void;
}

export const NO_ANSWER = Symbol('no answer');

/** `addHandlerAsync` and what office.js registers itself: the answer for success. */
const REGISTERED = { Error: 0 };

export const FIRST_CALL = 'ContextActivationManager_getAppContextAsync';

/** The event through which a host calls functions in a page. */
const APP_COMMAND = 'appCommandInvoked';

/** One frame with its office.js: checks who speaks, keeps its registrations, answers and sends events. */
export class Runtime {
  readonly id = newId('control');
  private readonly conversationId = newId('conversation');
  private readonly registrations = new Map<string, WireRequest>();
  private readonly frame: Frame;
  private isOpen = true;
  private announceReady: (isReady: boolean) => void = () => undefined;
  /** The page takes calls of functions; false when the frame is closed before. */
  private readonly functionsReady = new Promise<boolean>((resolve) => {
    this.announceReady = resolve;
  });

  constructor(
    readonly kind: RuntimeKind,
    url: string,
    frames: Frames,
    /** Of the host page, and of the frame: office.js talks to its own host name only. */
    private readonly origin: string,
    locale: string,
    private readonly owner: RuntimeOwner,
    private readonly trace: Trace,
  ) {
    const name = this.frameName(locale);
    this.frame = frames.open({ kind, name, url, receive: (data, from) => void this.receive(data, from) });
  }

  /** What office.js reads in `window.name` before it looks anywhere else. */
  private frameName(locale: string): string {
    const isDialog = this.kind === 'dialog' ? 'isDialog' : '';
    return JSON.stringify({
      baseFrameName: `_xdm_${this.id}`,
      hostInfo: ['Outlook', 'Web', '16.01', locale, this.id, isDialog, 'disableLogging', '0'].join('$'),
      xdmInfo: [this.conversationId, this.id, this.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
  }

  private async receive(data: unknown, origin: string): Promise<void> {
    const request = readRequest(data);
    if (request === undefined) return;
    if (origin !== this.origin || request._conversationId !== this.conversationId) {
      this.trace.unknown.push(`${request._actionName} from ${origin}, conversation ${request._conversationId}`);
      return;
    }
    const { _actionName: name, _data: body } = request;
    if (request._actionType === ACTION.register) {
      this.registrations.set(name, request);
      if (name === APP_COMMAND) this.announceReady(true);
      this.owner.registered(this, name, body);
      this.post(answer(request, this.origin, REGISTERED));
    } else if (request._actionType === ACTION.unregister) {
      this.registrations.delete(name);
      this.owner.unregistered(this, name);
      this.post(answer(request, this.origin, REGISTERED));
    } else {
      // A page that starts, or is loaded again, has registered for nothing yet.
      if (name === FIRST_CALL) this.registrations.clear();
      const result = this.owner.invoke(this, name, body);
      // Answered in the same turn where nothing delays it.
      const reply = result instanceof Promise ? ((await result) as unknown) : result;
      if (reply !== NO_ANSWER) this.post(answer(request, this.origin, reply));
    }
  }

  private post(message: string): void {
    if (this.isOpen) this.frame.post(message);
  }

  listensTo(eventName: string): boolean {
    return this.registrations.has(eventName);
  }

  /** Sends an event where the frame has registered for it. */
  fire(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration === undefined) return;
    this.trace.events.push({ runtime: this.kind, event: eventName, data, at: this.trace.now() });
    this.post(event(registration, this.origin, data));
  }

  /** Waits until functions of the page can be called. @returns false when that took too long */
  async whenReady(milliseconds: number): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds);
    });
    const isReady = await Promise.race([this.functionsReady, late]);
    clearTimeout(timer);
    return isReady;
  }

  /** Calls a function of the page. It answers through `executeMethod` with the same id. */
  call(id: string, functionName: string, eventObject: unknown): void {
    this.fire(APP_COMMAND, [id, functionName, JSON.stringify(eventObject)]);
  }

  /** Asks the frame to put the focus on its first control. */
  focus(): void {
    const TAB_IN = 11;
    this.post(notification(this.conversationId, this.origin, TAB_IN));
  }

  close(): void {
    this.isOpen = false;
    this.announceReady(false);
    this.frame.remove();
  }
}
