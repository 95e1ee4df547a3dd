import { NO_SKIPS, parseSkips, serialiseSkips, type SkipList } from '../../checker/skips';
import type { ComposeItem } from '../office-js/compose-item';
import { together, type Ask, type HostResult } from '../office-js/host-result';

/** Keys under which pane and event handlers find what they keep with a message. */
const SKIPS = 'dobry-list-skips';
const ASKED = 'dobry-list-asked';

/** What is kept with a message. */
export interface Kept {
  /** Undefined when the client does not tell, though it could: then it may be that what holds the message was skipped. */
  readonly skips: SkipList | undefined;
  /** What the user was asked about at the last *Send*, see `askedKey`. */
  readonly asked: string | undefined;
}

export function readKept(item: ComposeItem): (done: (kept: Kept) => void) => void {
  return (done) =>
    together({ skips: item.store.read(SKIPS), asked: item.store.read(ASKED) }, ({ skips, asked }) =>
      done({ skips: skipsIn(skips), asked: asked.ok ? asked.value : undefined }),
    );
}

/** A client that keeps nothing has nothing skipped. */
function skipsIn(stored: HostResult<string | undefined>): SkipList | undefined {
  if (stored.ok) return parseSkips(stored.value);
  return stored.error.reason === 'missing' ? NO_SKIPS : undefined;
}

/** Keeps what the author skipped: all of it, or nothing. */
export function keepSkips(item: ComposeItem, skips: SkipList): Ask<void> {
  const { text, dropped } = serialiseSkips(skips, item.store.limit);
  if (dropped.length === 0) return item.store.write(SKIPS, text);
  const message = `no room for ${dropped.length} of ${skips.length} skipped findings`;
  return (done) => done({ ok: false, error: { call: 'sessionData.setAsync', reason: 'refused', message } });
}

export function keepAsked(item: ComposeItem, asked: string): Ask<void> {
  return item.store.write(ASKED, asked);
}
