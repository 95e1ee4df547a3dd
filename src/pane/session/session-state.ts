import type { Skipped, SkipList } from '../../checker/skips';
import type { Draft } from '../../mail/draft';
import type { FindingId } from '../../office/finding-id';
import type { Attention } from '../attention';
import type { Undoable } from '../pane-state';
import type { Typing } from '../settle';
import type { Trouble } from '../trouble';

/** What the pane knows about the message beside it. */
export interface SessionState {
  /** The message as last read; a new object for every change of it. */
  readonly draft?: Draft;
  /** What can be judged of it; everything when absent. */
  readonly only?: ReadonlySet<FindingId>;
  /** Why the message cannot be read, for IT. */
  readonly failure?: string;
  readonly skips: SkipList;
  /** What `skips` leaves out of the check; a new object for every change of them. */
  readonly skipped: Skipped;
  readonly attention?: Attention;
  readonly busy: boolean;
  readonly trouble?: Trouble;
  readonly undoable?: Undoable;
  /** Where the author wrote last; absent when the last change was ours. */
  readonly typing?: Typing['where'];
  /** Where in the letter's text, as far as it can be told. */
  readonly caret?: number;
}
