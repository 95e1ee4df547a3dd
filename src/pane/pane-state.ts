import type { Report } from '../checker/report';

/** What the pane shows. Every host arrives at one of these. */
export type PaneState =
  | { readonly kind: 'loading' }
  /** Nothing of the author's to read yet. */
  | { readonly kind: 'empty' }
  /** What is open is none of the author's messages. */
  | { readonly kind: 'unavailable'; readonly reason: 'read-only' | 'not-a-message' }
  /** The host or the checker broke; `details` are for IT. */
  | { readonly kind: 'failed'; readonly details: string }
  | { readonly kind: 'checked'; readonly report: Report };

/** A change the user can take back: how many places were mended. */
export interface Undoable {
  readonly fixed: number;
}
