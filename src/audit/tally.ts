import type { Verdict } from '../checker/report';
import type { FindingId } from '../office/finding-id';

/** Why a message is not judged: sent by somebody else, outside the period asked for, or without a readable date when there is one. */
export type SkipReason = 'foreign' | 'period' | 'undated';

/** Why a message cannot be read. */
export type UnreadableReason = 'empty' | 'outlook-item' | 'no-header' | 'malformed' | 'no-access';

/** Messages of one month and one department. */
export type Cell = Record<Verdict, number> & {
  /** By finding: in how many messages, and how many in all. */
  readonly findings: Partial<Record<FindingId, { messages: number; findings: number }>>;
};

/** A letter without a finding, kept only when texts were asked for. */
export interface Example {
  readonly subject: string;
  readonly text: string;
  readonly department: string;
  readonly date: string;
}

/** The month of messages without a date, and the department of senders the profile does not know. */
export const UNKNOWN = '';

/** What an audit counts. Plain data; `addTally` makes it a commutative monoid with `emptyTally` as its zero. */
export interface Tally {
  /** By month (`2026-05`), then by department id. */
  readonly cells: Record<string, Record<string, Cell>>;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly unreadable: Partial<Record<UnreadableReason, number>>;
  /** Rules that broke off, by id. */
  readonly failures: Record<string, number>;
  /** The best letters: at most `EXAMPLES`, by `compareExamples`. */
  examples: readonly Example[];
}

export const EXAMPLES = 5;

export function emptyTally(): Tally {
  return { cells: {}, skipped: {}, unreadable: {}, failures: {}, examples: [] };
}

interface Counts {
  [key: string]: number | Counts;
}

/** Adds numbers to the numbers of the same place, at any depth. */
function addCounts(target: Counts, source: Counts): void {
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === 'number') target[key] = ((target[key] as number | undefined) ?? 0) + value;
    else addCounts((target[key] ??= {}) as Counts, value);
  }
}

/** The longer letter shows more; of letters of one length the order of the alphabet decides, so that every run chooses the same. */
function compareExamples(a: Example, b: Example): number {
  const key = ({ subject, text, department, date }: Example): string => [text, subject, date, department].join('\n');
  return b.text.length - a.text.length || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

/** Adds one tally to another, in place. The order of additions does not matter. Returns the target. */
export function addTally(target: Tally, { examples, ...counts }: Tally): Tally {
  const { examples: kept, ...own } = target;
  addCounts(own as unknown as Counts, counts as unknown as Counts);
  if (examples.length > 0) target.examples = [...kept, ...examples].sort(compareExamples).slice(0, EXAMPLES);
  return target;
}

/** The same tally with its keys in the order of the alphabet: equal tallies are equal texts in JSON. */
export function sortedTally(tally: Tally): Tally {
  const sorted = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
  };
  return sorted(tally) as Tally;
}
