import { parseSkips, serialiseSkips, skippedIdentities, type SkipList } from '../../checker/skips';
import type { ComposeItem } from '../office-js/compose-item';
import { together, type Ask } from '../office-js/host-result';

/** Keys under which pane and event handlers find what they keep with a message. */
const SKIPS = 'dobry-list-skips';
const ASKED = 'dobry-list-asked';

/** What is kept with a message. A client that keeps nothing has nothing skipped and nobody asked. */
export interface Kept {
  readonly skips: SkipList;
  /** Identities of the skipped findings. */
  readonly ignored: ReadonlySet<string>;
  /** What the user was asked about at the last *Send*, see `askedKey`. */
  readonly asked: string | undefined;
}

export function readKept(item: ComposeItem): (done: (kept: Kept) => void) => void {
  return (done) =>
    together({ skips: item.store.read(SKIPS), asked: item.store.read(ASKED) }, ({ skips, asked }) => {
      const list = parseSkips(skips.ok ? skips.value : undefined);
      done({ skips: list, ignored: skippedIdentities(list), asked: asked.ok ? asked.value : undefined });
    });
}

/** Keeps what the author skipped, as much of it as the client has room for. */
export function keepSkips(item: ComposeItem, skips: SkipList): Ask<void> {
  return item.store.write(SKIPS, serialiseSkips(skips, item.store.limit).text);
}

export function keepAsked(item: ComposeItem, asked: string): Ask<void> {
  return item.store.write(ASKED, asked);
}
