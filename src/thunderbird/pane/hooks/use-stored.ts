import { useCallback, useEffect, useState } from 'react';

/** A value that is read asynchronously. */
export type Stored<Value> =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'loaded'; readonly value: Value };

/** Reads a value, and again when it changes. Both functions must be the same between renders; the one that comes back reads again. */
export function useStored<Value>(
  read: () => Promise<Value>,
  onChange: (changed: () => void) => () => void,
): readonly [Stored<Value>, () => void] {
  const [stored, setStored] = useState<Stored<Value>>({ kind: 'loading' });
  const again = useCallback(() => {
    read().then(
      (value) => setStored({ kind: 'loaded', value }),
      () => setStored({ kind: 'failed' }),
    );
  }, [read]);
  useEffect(() => {
    again();
    return onChange(again);
  }, [again, onChange]);
  return [stored, again];
}
