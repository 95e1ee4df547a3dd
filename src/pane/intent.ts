import type { Finding, Fix } from '../rules/finding';

/** What the user wants. The host carries it out; the pane never touches a message. */
export type Intent =
  /** Apply these fixes together, as one step that can be undone. */
  | { readonly type: 'apply'; readonly fixes: readonly Fix[] }
  /** Apply every fix that cannot change the meaning. */
  | { readonly type: 'fix-safe' }
  /** Hide these findings for this message; `reason` when one of them blocks. */
  | { readonly type: 'ignore'; readonly findings: readonly Finding[]; readonly reason?: string }
  | { readonly type: 'restore-ignored' }
  /** Go to the words in the letter. */
  | { readonly type: 'reveal'; readonly finding: Finding }
  /** Point at the words without moving there; `null` ends it. */
  | { readonly type: 'point'; readonly finding: Finding | null }
  | { readonly type: 'undo' }
  | { readonly type: 'dismiss-undo' }
  /** Put the letter the client did not take on the clipboard. */
  | { readonly type: 'copy-mended' }
  | { readonly type: 'dismiss-trouble' }
  | { readonly type: 'retry' };
