/** A change the mail client did not make as it was asked to. */
export interface Trouble {
  /** It made none, or another one. */
  readonly kind: 'not-changed' | 'changed-otherwise';
  /** The letter as it should have become, for the author to paste. */
  readonly copy?: { readonly html: string; readonly text: string };
  /** It is on the clipboard now. */
  readonly copied?: boolean;
  /** For IT. */
  readonly details?: string;
}
