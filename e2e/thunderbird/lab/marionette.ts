import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Milliseconds a command may take. */
const LIMIT = 30_000;

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface RemoteError {
  readonly error: string;
  readonly message: string;
}

/** What Thunderbird answered instead of a result. `code` is WebDriver's, e.g. `no such window`. */
export class MarionetteError extends Error {
  constructor(
    command: string,
    readonly code: string,
    message: string,
  ) {
    super(`${command}: ${code}: ${message}`);
    this.name = 'MarionetteError';
  }
}

/**
 * A client of Marionette, Gecko's remote control: packets `<bytes>:<json>` over TCP, requests `[0, id, command, parameters]`,
 * answers `[1, id, error, result]`.
 */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private received = Buffer.alloc(0);
  private closed: Error | undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('Thunderbird closed the connection')));
  }

  /** Connects to 127.0.0.1; rejects while nobody listens. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /**
   * Starts a session in the chrome context, which is allowed everything; answers when Thunderbird's main window is there.
   * Prompts stay open: tests see them.
   */
  async startSession(limit = LIMIT): Promise<void> {
    const capabilities = { alwaysMatch: { unhandledPromptBehavior: 'ignore' } };
    await this.send('WebDriver:NewSession', { capabilities }, limit);
    await this.send('Marionette:SetContext', { value: 'chrome' });
    await this.send('WebDriver:SetTimeouts', { script: LIMIT });
  }

  /**
   * Sends a command and waits for its result.
   * @param limit milliseconds
   * @throws MarionetteError when Thunderbird refuses; Error when it does not answer in time or has gone
   */
  async send(command: string, parameters: Readonly<Record<string, unknown>> = {}, limit = LIMIT): Promise<unknown> {
    if (this.closed) throw new Error(`${command}: ${this.closed.message}`);
    const id = (this.lastId += 1);
    const json = JSON.stringify([0, id, command, parameters]);
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, command });
      timer = setTimeout(() => reject(new Error(`${command}: no answer within ${limit} ms`)), limit);
    });
    this.socket.write(`${Buffer.byteLength(json)}:${json}`);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      this.waiting.delete(id);
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const end = colon + 1 + Number(this.received.toString('latin1', 0, colon));
      if (colon === -1 || this.received.length < end) return;
      const packet: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      // The greeting is an object; everything else answers a request.
      if (Array.isArray(packet)) this.answer(packet as [1, number, RemoteError | null, unknown]);
    }
  }

  private answer([, id, error, result]: [1, number, RemoteError | null, unknown]): void {
    const waiting = this.waiting.get(id);
    if (error) waiting?.reject(new MarionetteError(waiting.command, error.error, error.message));
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    this.closed ??= error;
    for (const { command, reject } of this.waiting.values()) reject(new Error(`${command}: ${error.message}`));
  }
}
