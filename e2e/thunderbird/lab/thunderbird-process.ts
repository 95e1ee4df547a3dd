import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { freePort } from '../../free-port';
import { waitUntil } from '../../wait-until';
import { Marionette } from './marionette';
import { copyProgram, type Policies } from './program-copy';
import { Profile, type ProfileOptions } from './profile';

/** Debian's Thunderbird; `THUNDERBIRD` names another one. Not the shell script in /usr/bin. */
export const THUNDERBIRD = process.env['THUNDERBIRD'] ?? '/usr/lib/thunderbird/thunderbird';

const INSTALL = 'apt-get install thunderbird thunderbird-l10n-pl';

/** Milliseconds a busy machine may take to start. */
const START_LIMIT = 90_000;

/** Whether Thunderbird is there. On a build server its absence is an error, not a reason to skip tests. */
export function hasThunderbird(): boolean {
  const installed = existsSync(THUNDERBIRD);
  if (!installed && process.env['CI']) throw new Error(`${THUNDERBIRD} is missing: ${INSTALL}`);
  if (!installed) console.warn(`${THUNDERBIRD} is not installed: its tests are skipped.`);
  return installed;
}

export interface ProcessOptions extends ProfileOptions {
  /** Enterprise policies, as in `policies.json`. */
  readonly policies?: Policies;
  /** Environment of a desktop to show windows on, e.g. `{ DISPLAY: ':0' }`; without one Thunderbird runs headless. */
  readonly desktop?: Readonly<Record<string, string | undefined>>;
}

/** A running Thunderbird with a profile of its own and Marionette listening. */
export class ThunderbirdProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly profile: Profile,
    readonly marionette: Marionette,
  ) {}

  static async start(options: ProcessOptions): Promise<ThunderbirdProcess> {
    if (!existsSync(THUNDERBIRD)) throw new Error(`${THUNDERBIRD} is missing: ${INSTALL}`);
    const port = await freePort();
    const profile = Profile.create(options, port);
    const child = launch(options, profile);
    try {
      const marionette = await waitUntil('Marionette listens', () => connect(port, child), START_LIMIT);
      await marionette.startSession(START_LIMIT);
      return new ThunderbirdProcess(child, profile, marionette);
    } catch (error) {
      child.kill('SIGKILL');
      const log = readFileSync(profile.log, 'utf8').slice(-2000);
      profile.remove();
      throw new Error(`Thunderbird did not start: ${String(error)}\n${log}`, { cause: error });
    }
  }

  /** Settles when Thunderbird has ended, by whoever's hand. */
  async ended(): Promise<void> {
    if (!hasEnded(this.child)) await once(this.child, 'exit');
  }

  /** Ends Thunderbird and removes its profile. */
  async stop(): Promise<void> {
    if (!hasEnded(this.child)) {
      await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }, 5000).catch(() => undefined);
      await waitUntil('Thunderbird quits', () => hasEnded(this.child), 5000).catch(() => this.child.kill('SIGKILL'));
      await this.ended();
    }
    this.marionette.close();
    this.profile.remove();
  }
}

function launch({ policies, desktop }: ProcessOptions, profile: Profile): ChildProcess {
  const args = ['-no-remote', '-profile', profile.dir, '-marionette', '-remote-allow-system-access'];
  const output = openSync(profile.log, 'a');
  const executable = policies ? copyProgram(THUNDERBIRD, profile.program, policies) : THUNDERBIRD;
  const child = spawn(executable, desktop ? args : [...args, '-headless'], {
    stdio: ['ignore', output, output],
    env: {
      PATH: process.env['PATH'],
      HOME: profile.home,
      LANG: 'C.UTF-8',
      TZ: 'Europe/Warsaw',
      MOZ_CRASHREPORTER_DISABLE: '1',
      ...desktop,
    },
  });
  // A test run that is cut off leaves nothing behind.
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function connect(port: number, child: ChildProcess): Promise<Marionette | undefined> {
  if (hasEnded(child)) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
  return Marionette.connect(port).catch(() => undefined);
}
