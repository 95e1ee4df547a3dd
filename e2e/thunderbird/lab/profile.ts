import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountPreferences, type Account } from './account';
import { colourScheme, QUIET, userJs, type Preferences } from './preferences';

export interface ProfileOptions {
  readonly account: Account;
  /** Language of Thunderbird; Polish needs Debian's package thunderbird-l10n-pl. Default `pl`. */
  readonly language?: 'pl' | 'en-US';
  readonly colourScheme?: 'light' | 'dark';
  /** Stand above those of the lab. */
  readonly preferences?: Preferences;
}

/** A temporary folder with a profile that starts without any question, and a HOME. */
export class Profile {
  private constructor(private readonly root: string) {}

  /** @param marionettePort where Thunderbird will listen */
  static create(options: ProfileOptions, marionettePort: number): Profile {
    const profile = new Profile(mkdtempSync(join(tmpdir(), 'dobry-list-thunderbird-')));
    for (const dir of [profile.dir, profile.home]) mkdirSync(dir);
    const preferences = {
      ...QUIET,
      ...colourScheme(options.colourScheme ?? 'light'),
      ...accountPreferences(options.account),
      'intl.locale.requested': options.language ?? 'pl',
      'marionette.port': marionettePort,
      ...options.preferences,
    };
    writeFileSync(join(profile.dir, 'user.js'), userJs(preferences));
    return profile;
  }

  get dir(): string {
    return join(this.root, 'profile');
  }

  get home(): string {
    return join(this.root, 'home');
  }

  /** Place for a copy of the program (program-copy.ts). */
  get program(): string {
    return join(this.root, 'program');
  }

  /** What Thunderbird wrote to its output. */
  get log(): string {
    return join(this.root, 'thunderbird.log');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
