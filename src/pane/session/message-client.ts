import type { SkipList } from '../../checker/skips';
import type { Draft } from '../../mail/draft';
import type { FindingId } from '../../office/finding-id';
import type { Finding } from '../../rules/finding';

/** A message as it was read. */
export interface Reading {
  readonly draft: Draft;
  /** What can be judged of what the client told; everything when absent. */
  readonly only?: ReadonlySet<FindingId>;
}

/** What became of a change. `kept`: the client did not take it, or took it otherwise, and the message is as it was. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'kept'; readonly reason: string }
  /** Like `kept`, but the message could not be made what it was either. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** The author went on writing: the change was made for a text that is no longer there, and its body was not touched. */
  | { readonly kind: 'overtaken' };

/** A message that is being written in a mail client, as the pane deals with it. */
export interface MessageClient {
  /** Reads the message: everything, or what its author types and the rest as it was read last. Rejects when the client refuses. */
  read(what: 'all' | 'text'): Promise<Reading>;
  /** Makes the message what `after` says where that differs from `before`, which is what the client holds now. Never rejects. */
  write(before: Draft, after: Draft): Promise<Outcome>;
  /** What the author skipped in this message. Rejects when the client does not tell. */
  readSkips(): Promise<SkipList>;
  /** Keeps what is skipped for the check at Send. Rejects, and keeps what was, when it cannot keep all of it. */
  keepSkips(skips: SkipList): Promise<void>;
  /** Calls back when the client says that recipients, attachments or text changed; the function ends it. */
  onChange(changed: () => void): () => void;
  /** Calls back, at once if need be, with the identities of the findings the pane was opened for; the function ends it. */
  onHeld(held: (identities: readonly string[]) => void): () => void;
  /** Selects the words of a finding and shows them; absent where the client cannot. */
  reveal?(finding: Finding, draft: Draft): void;
  /** Marks the words the user points at; `null` ends it. */
  point?(finding: Finding | null, draft: Draft): void;
}
