/** Half-open range of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Content in both forms; the one that fits the draft's body is used. */
export interface Insertion {
  readonly html: string;
  readonly text: string;
}

/**
 * The smallest change that mends a finding. Everything outside its range stays byte for byte.
 * Offsets of `replace` and `insert` in the body count UTF-16 units of `Letter.text`; in the subject, of `Draft.subject`.
 */
export type Edit =
  /** Replaces the characters of a range; in HTML, mark-up inside and around the range is kept. */
  | {
      readonly type: 'replace';
      readonly in: 'subject' | 'body';
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  /** Puts a block of its own (greeting, signature, notice) before the line at `at`; at the end of the text when `at` is its length. */
  | { readonly type: 'insert-block'; readonly at: number; readonly block: Insertion }
  /** Replaces whole lines `[start, end)` by a block (an incomplete signature by the official one). */
  | { readonly type: 'replace-block'; readonly start: number; readonly end: number; readonly block: Insertion }
  /** Sets a subject where there is none or only an empty one. */
  | { readonly type: 'set-subject'; readonly text: string }
  /**
   * Moves these addresses (lower case) from To and Cc to Bcc. When nobody is left in To and Cc, the author (`from`) stands in To:
   * many servers refuse or mark a message without visible recipients.
   */
  | { readonly type: 'move-to-bcc'; readonly emails: readonly string[] }
  /**
   * Takes an e-mail address (lower case) out of the whole body source, from its text and from attributes such as
   * `href="mailto:…"`, where no offset of `Letter.text` reaches. Applied after all edits that have offsets.
   */
  | { readonly type: 'mask-address'; readonly email: string; readonly replacement: string };
