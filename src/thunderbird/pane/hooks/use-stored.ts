import { useCallback, useEffect, useState } from 'react';

/** A value that is read asynchronously, and read again when it changes; `undefined` until then, `failed` when it cannot be read. */
export type Stored<Value> =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'loaded'; readonly value: Value };

/** Both functions must be the same between renders. The function that comes back reads again. */
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
