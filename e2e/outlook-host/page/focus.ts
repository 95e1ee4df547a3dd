import type { FocusMove } from '../core/frame-requests';

/** Where the focus goes when it leaves the pane: on, back, or to the button that opened it. */
const TARGETS: Readonly<Record<FocusMove, string>> = {
  forward: '#host-panel > summary',
  backward: '#close-pane',
  escape: '[data-command][aria-pressed="true"]',
};

export function moveFocus(move: FocusMove): void {
  document.querySelector<HTMLElement>(TARGETS[move])?.focus();
}
