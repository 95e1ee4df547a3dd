import { watch, type FSWatcher } from 'node:fs';
import { fingerprint } from './fingerprint';

export interface WatchTimes {
  /** How often to look, since network drives report no changes, in milliseconds. */
  readonly poll: number;
  /** How long a folder must stay the same before it is read: files are written piece by piece. */
  readonly settle: number;
}

const TIMES: WatchTimes = { poll: 2000, settle: 250 };

/** Calls back when the files of a folder have changed and come to rest. */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly poll: NodeJS.Timeout;
  private pending: NodeJS.Timeout | undefined;
  private looking = false;
  private isClosed = false;

  /**
   * @param seen mark of the fingerprint the caller already knows
   * @param onChange its rejection is a programming error
   */
  constructor(
    private readonly dir: string,
    private seen: string,
    private readonly onChange: () => Promise<void>,
    private readonly times: WatchTimes = TIMES,
  ) {
    this.poll = setInterval(() => void this.look(), times.poll);
    void this.look();
  }

  close(): void {
    this.isClosed = true;
    clearInterval(this.poll);
    clearTimeout(this.pending);
    for (const watcher of this.watchers.values()) watcher.close();
  }

  private async look(): Promise<void> {
    if (this.looking || this.isClosed) return;
    this.looking = true;
    try {
      let last = await fingerprint(this.dir);
      this.watchFolders(last.folders);
      while (last.mark !== this.seen && !this.isClosed) {
        await new Promise((resolve) => setTimeout(resolve, this.times.settle));
        const now = await fingerprint(this.dir);
        if (now.mark === last.mark) {
          this.seen = now.mark;
          await this.onChange();
        }
        last = await fingerprint(this.dir);
      }
    } finally {
      this.looking = false;
    }
  }

  /** The system's own reports only make us look sooner: some are lost, and a folder made anew is another one. */
  private watchFolders(folders: readonly string[]): void {
    if (this.isClosed) return;
    for (const [folder, watcher] of this.watchers) {
      if (!folders.includes(folder)) this.forget(folder, watcher);
    }
    for (const folder of folders) {
      if (this.watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => this.lookSoon());
        watcher.on('error', () => this.forget(folder, watcher));
        this.watchers.set(folder, watcher);
      } catch {
        // Not there, or no watches left: the next look comes anyway.
      }
    }
  }

  private forget(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.watchers.delete(folder);
  }

  private lookSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.look(), this.times.settle);
  }
}
