import type { Report } from '../checker/report';

/** What the pane shows. Every host arrives at one of these. */
export type PaneState =
  | { readonly kind: 'loading' }
  /** Nothing of the author's to read yet. */
  | { readonly kind: 'empty' }
  /** The host or the checker broke; `details` are for IT. */
  | { readonly kind: 'failed'; readonly details: string }
  | { readonly kind: 'checked'; readonly report: Report };

/** A change the user can take back: how many places were mended. */
export interface Undoable {
  readonly fixed: number;
}
