import { useCallback, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';

interface Left {
  readonly element: Element;
  readonly index: number;
}

const CARDS = '[data-finding]';

/**
 * A mended finding takes the button that mended it away. Keeps keyboard users in their place: the focus goes to the
 * finding that now stands there, else to the status line. Put the returned handler on the pane's `onClickCapture`.
 */
export function useFocusAfterFix(pane: RefObject<HTMLElement | null>): (event: MouseEvent) => void {
  const left = useRef<Left | undefined>(undefined);
  useLayoutEffect(() => {
    const root = pane.current;
    const from = left.current;
    if (!root || !from || from.element.isConnected) return;
    left.current = undefined;
    const active = document.activeElement;
    if (active && active !== document.body) return;
    const cards = root.querySelectorAll<HTMLElement>(CARDS);
    const next = from.index < 0 ? undefined : cards[Math.min(from.index, cards.length - 1)];
    (next ?? root.querySelector<HTMLElement>('[data-pane-status]'))?.focus();
  });
  return useCallback(
    (event) => {
      const button = (event.target as Element).closest('button');
      if (!button || !pane.current) return;
      const card = button.closest(CARDS);
      const index = card ? [...pane.current.querySelectorAll(CARDS)].indexOf(card) : -1;
      left.current = { element: button, index };
    },
    [pane],
  );
}
