import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { OutlookHost } from '../core/host';

/** Renders again whenever anything in the mailbox or the host changes. */
export function useMailbox({ mailbox }: OutlookHost): void {
  const version = useRef(0);
  const subscribe = useCallback(
    (onChange: () => void) =>
      mailbox.on('change', () => {
        version.current += 1;
        onChange();
      }),
    [mailbox],
  );
  useSyncExternalStore(subscribe, () => version.current);
}
