import type { FindingId } from '../office/finding-id';
import type { Office } from '../office/office';
import type { Finding } from '../rules/finding';
import { idOfIdentity } from './identity';

/** A finding the author has skipped in this message. */
export interface Skip {
  /** `Finding.identity`. */
  readonly identity: string;
  readonly id: FindingId;
  /** Given where the finding blocked, and only there. */
  readonly reason?: string;
}

/** What is skipped in one message, oldest first, every identity once. Restoring everything means starting from `NO_SKIPS`. */
export type SkipList = readonly Skip[];

export const NO_SKIPS: SkipList = [];

/** The list with these findings skipped as well; `reason` is kept with those that block. A finding skipped anew is the newest. */
export function addSkips(list: SkipList, findings: readonly Finding[], reason?: string): SkipList {
  const added = new Map<string, Skip>();
  for (const { identity, id, severity } of findings) {
    added.set(identity, { identity, id, ...(severity === 'block' && reason !== undefined ? { reason } : {}) });
  }
  return [...list.filter(({ identity }) => !added.has(identity)), ...added.values()];
}

/** What `checkDraft` is to leave out: a finding that blocks only if it was skipped for a reason, and the office allows that. */
export interface Skipped {
  readonly ignored: ReadonlySet<string>;
  readonly overridden: ReadonlySet<string>;
}

/** A new object for every call: keep it as long as list and office are the same. */
export function skippedIn(list: SkipList, { override }: Pick<Office, 'override'>): Skipped {
  const reasoned = override === 'never' ? [] : list.filter(({ reason }) => reason !== undefined);
  return { ignored: new Set(list.map(identityIn)), overridden: new Set(reasoned.map(identityIn)) };
}

/** Whether a finding of a check without these options is skipped. */
export function isSkipped({ identity, severity }: Finding, { ignored, overridden }: Skipped): boolean {
  return (severity === 'block' ? overridden : ignored).has(identity);
}

function identityIn({ identity }: Skip): string {
  return identity;
}

/**
 * Writes a list for the mail client to keep with the message: JSON of at most `budget` characters, of two at least.
 * (Outlook holds 50,000 in an item's session data and 2,500 in its custom properties, which are JSON themselves: names
 * and escaped quotation marks count.) What does not fit is left out, the oldest first, findings that blocked last,
 * because their reasons are owed to the audit.
 */
export function serialiseSkips(list: SkipList, budget: number): { text: string; dropped: SkipList } {
  const dropOrder = [
    ...list.filter(({ reason }) => reason === undefined),
    ...list.filter(({ reason }) => reason !== undefined),
  ];
  let length = '[]'.length + list.reduce((sum, skip) => sum + entryOf(skip).length + ','.length, 0);
  const dropped = new Set<Skip>();
  for (const skip of dropOrder) {
    // The last entry has no comma after it.
    if (length - ','.length <= budget) break;
    length -= entryOf(skip).length + ','.length;
    dropped.add(skip);
  }
  const kept = list.filter((skip) => !dropped.has(skip));
  return { text: `[${kept.map(entryOf).join(',')}]`, dropped: list.filter((skip) => dropped.has(skip)) };
}

/** The id stands at the beginning of the identity. */
function entryOf({ identity, reason }: Skip): string {
  return JSON.stringify(reason === undefined ? [identity] : [identity, reason]);
}

/** Reads what `serialiseSkips` wrote. Never throws: what is not a skip of a finding we know is passed over. */
export function parseSkips(text: unknown): SkipList {
  const skips = new Map<string, Skip>();
  for (const entry of entriesOf(text)) {
    const [identity, reason] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    const id = typeof identity === 'string' ? idOfIdentity(identity) : undefined;
    if (typeof identity !== 'string' || id === undefined) continue;
    skips.set(identity, { identity, id, ...(typeof reason === 'string' ? { reason } : {}) });
  }
  return [...skips.values()];
}

function entriesOf(text: unknown): readonly unknown[] {
  if (typeof text !== 'string') return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
