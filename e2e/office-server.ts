import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

type LogLine = Record<string, unknown>;

/** The built server as a process of its own, as an administrator runs it. */
export class OfficeServer {
  /** Log lines so far; of requests only the first thousand. */
  readonly log: LogLine[] = [];
  /** What people read so far. */
  readonly said: string[] = [];
  url = '';
  private readonly counts = new Map<unknown, number>();
  private readonly news = new EventEmitter();

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    createInterface({ input: child.stdout }).on('line', (line) => this.keep(JSON.parse(line) as LogLine));
    createInterface({ input: child.stderr }).on('line', (line) => {
      this.said.push(line);
      this.news.emit('line');
    });
  }

  private keep(line: LogLine): void {
    if (!('method' in line)) {
      this.counts.set(line['event'], (this.counts.get(line['event']) ?? 0) + 1);
      this.news.emit('line');
    } else if (this.log.length > 1000) return;
    this.log.push(line);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Starts the server on a free port; rejects with what it says when it does not start. */
  static async start(
    office: string,
    args: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<OfficeServer> {
    const all = ['dist/cli/index.mjs', 'serve', '--office', office, '--port', '0', '--lang', 'en', ...args];
    const server = new OfficeServer(spawn(process.execPath, all, { env: { ...process.env, ...environment } }));
    const ended = once(server.child, 'close').then(([code]) => {
      throw new Error(`ended with ${code}: ${server.said.join('\n')}`);
    });
    ended.catch(() => undefined);
    const line = await Promise.race([server.hears(/^Dobry List: /), ended]);
    server.url = line.slice('Dobry List: '.length);
    return server;
  }

  /** The next line for people that fits, or one said already. */
  async hears(pattern: RegExp): Promise<string> {
    return this.until(() => this.said.find((line) => pattern.test(line)));
  }

  /** What `look` finds, looked for again whenever the process tells something, requests aside. */
  async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await once(this.news, 'line');
    }
  }

  /** How often something happened to the profile. */
  count(event: 'profile-loaded' | 'profile-broken'): number {
    return this.counts.get(event) ?? 0;
  }

  async json(path: string): Promise<unknown> {
    return (await fetch(new URL(path, this.url))).json();
  }

  /** Asks the process to end. */
  signal(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.child.kill(signal);
  }

  /** Exit code, once it has ended. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }

  async stop(): Promise<number | null> {
    this.signal();
    return this.ended();
  }
}
