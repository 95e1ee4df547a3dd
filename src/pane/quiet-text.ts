import type { PaneState } from './pane-state';
import type { PaneTextId } from './texts';

/** What the pane says when there is nothing to check. */
export function quietTextId(state: PaneState): PaneTextId | undefined {
  if (state.kind === 'empty') return 'empty';
  if (state.kind === 'unavailable') return state.reason === 'read-only' ? 'readOnly' : 'notAMessage';
  return undefined;
}
