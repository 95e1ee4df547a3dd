import type { OfficeProblem } from '../../office/load/problem';
import { Access } from '../access/access';
import { missingToken } from '../access/token';
import type { Body } from './body';
import { fingerprint } from './fingerprint';
import { FolderWatch, type WatchTimes } from './folder-watch';
import { unpackRecords } from './record-pack';
import type { Loaded, Snapshot } from './snapshot';

/** A snapshot in use. */
export interface Profile extends Omit<Snapshot, 'records'> {
  readonly access: Access;
  /** By e-mail, lower case. */
  readonly records: ReadonlyMap<string, Body>;
}

/** What happened to the profile, for log and console. */
export type ProfileEvent =
  | { readonly kind: 'loaded'; readonly profile: Profile }
  /** `cause` is what broke the loading off, where no file is to blame. */
  | { readonly kind: 'broken'; readonly problems: readonly OfficeProblem[]; readonly cause?: unknown };

export interface LiveProfileOptions {
  readonly dir: string;
  /** Takes a snapshot of `dir`, in a thread or not. */
  readonly load: () => Promise<Loaded>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The first profile could not be used: there is nothing to serve. */
export class NoProfileError extends Error {
  constructor(
    readonly dir: string,
    readonly problems: readonly OfficeProblem[],
    options: ErrorOptions,
  ) {
    super(`${dir}: no usable profile`, options);
  }
}

/** The profile the server answers from: always a whole one, the newest that could be used. */
export class LiveProfile {
  private folder: FolderWatch | undefined;
  private newer: readonly OfficeProblem[] = [];

  private constructor(
    private readonly options: LiveProfileOptions,
    private readonly mark: string,
    private used: Profile,
  ) {}

  /** Loads a profile. Rejects with NoProfileError when it cannot be used. */
  static async open(options: LiveProfileOptions): Promise<LiveProfile> {
    const { mark } = await fingerprint(options.dir);
    const first = await read(options);
    if (first.kind === 'broken') throw new NoProfileError(options.dir, first.problems, { cause: first.cause });
    return new LiveProfile(options, mark, first.profile);
  }

  /** Follows the files from now on. */
  follow(onEvent: (event: ProfileEvent) => void, times?: WatchTimes): void {
    this.folder = new FolderWatch(this.options.dir, this.mark, () => this.reload(onEvent), times);
  }

  get current(): Profile {
    return this.used;
  }

  /** Why the files as they are now are not the profile in use; empty when they are. */
  get problems(): readonly OfficeProblem[] {
    return this.newer;
  }

  close(): void {
    this.folder?.close();
  }

  private async reload(onEvent: (event: ProfileEvent) => void): Promise<void> {
    const before = await fingerprint(this.options.dir);
    const next = await read(this.options);
    const after = await fingerprint(this.options.dir);
    // Written while it was read: half of the one, half of the other. The watch comes again.
    if (before.mark !== after.mark) return;
    if (next.kind === 'loaded') this.used = next.profile;
    this.newer = next.kind === 'broken' ? next.problems : [];
    onEvent(next);
  }
}

async function read({ load, environment }: LiveProfileOptions): Promise<ProfileEvent> {
  let loaded: Loaded;
  try {
    loaded = await load();
  } catch (cause) {
    return { kind: 'broken', problems: [UNREADABLE], cause };
  }
  if ('problems' in loaded)
    return { kind: 'broken', problems: loaded.problems.filter(({ level }) => level === 'error') };
  const { records, ...snapshot } = loaded.snapshot;
  const unguarded = missingToken(snapshot.settings, environment);
  if (unguarded) return { kind: 'broken', problems: [unguarded] };
  const access = new Access(snapshot.settings, environment);
  return { kind: 'loaded', profile: { ...snapshot, access, records: unpackRecords(records) } };
}

const UNREADABLE: OfficeProblem = {
  level: 'error',
  file: '.',
  path: '',
  problem: { pl: 'Folderu profilu nie udało się odczytać.', en: 'The folder of the profile cannot be read.' },
  remedy: {
    pl: 'Należy sprawdzić, czy folder istnieje i czy serwer ma prawo go czytać.',
    en: 'Check that it is there and that the server may read it.',
  },
};
