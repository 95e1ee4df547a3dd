import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { freePort } from '../free-port';
import { waitUntil } from '../wait-until';
import { dovecotConfig, type DovecotPorts } from './dovecot-config';

const DOVECOT = '/usr/sbin/dovecot';
const PACKAGES = 'dovecot-imapd dovecot-lmtpd dovecot-sieve dovecot-managesieved';

/** Whether Dovecot is there. On a build server its absence is an error, not a reason to skip tests. */
export function hasDovecot(): boolean {
  const installed = existsSync(DOVECOT);
  if (!installed && process.env['CI']) throw new Error(`${DOVECOT} is missing: apt-get install ${PACKAGES}`);
  if (!installed) console.warn(`${DOVECOT} is not installed: the tests against a real mail server are skipped.`);
  return installed;
}

export interface DovecotOptions {
  /** Mail addresses and their passwords. */
  readonly users: Readonly<Record<string, string>>;
  /** A service account that may log in as anybody: SASL PLAIN with the user as authorization id. */
  readonly master?: { readonly user: string; readonly password: string };
  /** Port of the SMTP sink that gets vacation replies. */
  readonly submissionPort?: number;
  /** Starts the server's clock at this time, e.g. `2026-12-24 08:00:00` UTC; needs Debian's package libfaketime. */
  readonly time?: string;
}

/** A real Dovecot on loopback: IMAP, LMTP with Sieve, ManageSieve. */
export class Dovecot {
  private constructor(
    private readonly child: ChildProcess,
    readonly dir: string,
    readonly ports: DovecotPorts,
  ) {}

  /** Starts the server; takes some 50 ms. Runs as whoever runs the tests. */
  static async start(options: DovecotOptions): Promise<Dovecot> {
    const ports = { imap: await freePort(), lmtp: await freePort(), sieve: await freePort() };
    const dir = writeFiles(options, ports);
    const child = spawn(DOVECOT, ['-F', '-c', join(dir, 'dovecot.conf')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env['PATH'], ...clock(options.time) },
    });
    const kill = (): boolean => child.kill('SIGTERM');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    const server = new Dovecot(child, dir, ports);
    try {
      for (const port of Object.values(ports))
        await waitUntil(`Dovecot listens on ${port}`, () => server.accepts(port));
    } catch (error) {
      const log = existsSync(server.logFile) ? readFileSync(server.logFile, 'utf8') : '';
      await server.stop();
      throw new Error(`Dovecot did not start: ${String(error)}\n${log}`, { cause: error });
    }
    return server;
  }

  /** Hands a message in over LMTP: Sieve runs, and it lies in the mailbox when the promise settles. */
  async deliver(raw: Buffer | string, to: string, from = ''): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.ports.lmtp, lmtp: true, ignoreTLS: true });
    try {
      await transport.sendMail({ envelope: { from, to }, raw });
    } finally {
      transport.close();
    }
  }

  /** The messages in a user's folder, oldest first; lines ended by LF, as the server keeps them. */
  messages(user: string, folder = 'INBOX'): Buffer[] {
    const maildir = join(this.dir, 'users', user, 'Maildir', folder === 'INBOX' ? '' : `.${folder}`);
    return ['cur', 'new']
      .map((name) => join(maildir, name))
      .filter((path) => existsSync(path))
      .flatMap((path) => readdirSync(path).map((file) => ({ path, file })))
      .sort((a, b) => a.file.localeCompare(b.file))
      .map(({ path, file }) => readFileSync(join(path, file)));
  }

  /** What the server wrote to its log. */
  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** Ends the server and removes its mail. */
  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGTERM');
      await once(this.child, 'exit');
    }
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 5 });
  }

  private get logFile(): string {
    return join(this.dir, 'dovecot.log');
  }

  private async accepts(port: number): Promise<boolean> {
    if (this.child.exitCode !== null) throw new Error(`it ended with ${this.child.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return open;
  }
}

function writeFiles({ users, master, submissionPort }: DovecotOptions, ports: DovecotPorts): string {
  const dir = mkdtempSync(join(tmpdir(), 'dobry-list-dovecot-'));
  // Mail belongs to another user when root runs the server.
  chmodSync(dir, 0o755);
  mkdirSync(join(dir, 'users'));
  if (process.getuid?.() === 0) execFileSync('chown', ['nobody:nogroup', join(dir, 'users')]);
  const [first = 'nobody@localhost'] = Object.keys(users);
  const postmaster = `postmaster@${first.slice(first.lastIndexOf('@') + 1)}`;
  const lines = (accounts: readonly (readonly [string, string])[]): string =>
    accounts.map(([user, password]) => `${user}:{PLAIN}${password}\n`).join('');
  writeFileSync(join(dir, 'passwd'), lines(Object.entries(users)));
  writeFileSync(join(dir, 'masters'), lines(master ? [[master.user, master.password]] : []));
  writeFileSync(join(dir, 'dovecot.conf'), dovecotConfig({ dir, ports, submissionPort, postmaster }));
  return dir;
}

function clock(time: string | undefined): Record<string, string> {
  if (time === undefined) return {};
  const libraries = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/faketime/libfaketime.so.1`);
  const library = libraries.find((path) => existsSync(path));
  if (library === undefined) throw new Error('libfaketime is missing: apt-get install libfaketime');
  return { LD_PRELOAD: library, FAKETIME: `@${time}`, FAKETIME_DONT_FAKE_MONOTONIC: '1', TZ: 'UTC' };
}
