export const TERM_UNITS = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** How long somebody may wait for an answer; `at-once` is a duty without a number ("niezwłocznie"). */
export type TermLength = 'at-once' | { readonly count: number; readonly unit: TermUnit };

/** What an office changes in the table of terms, or adds to it. */
export interface OfficeTerm {
  /** Of a kind of matter in the table (src/terms/matters.ts), or a new one. */
  readonly id: string;
  readonly title?: string;
  readonly term?: TermLength;
  readonly source?: string;
  /** Phrases of received messages that suggest this kind. */
  readonly words?: readonly string[];
  /** Not offered in this office. */
  readonly hidden?: boolean;
}
