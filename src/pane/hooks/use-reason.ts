import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../rules/finding';
import { usePane } from '../pane-context';
import type { Reason, reasonOf } from '../why';

type ReasonState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** Without a reason when the clause of the finding is none of the standard. */
  | { readonly kind: 'loaded'; readonly reason: Reason | undefined };

/** The reason behind a finding. What it is made of is loaded when it is first asked for; the function tries again. */
export function useReason(finding: Finding): readonly [ReasonState, () => void] {
  const { office, language } = usePane();
  const [why, setWhy] = useState<{ readonly reasonOf: typeof reasonOf } | 'failed'>();
  const load = useCallback(() => {
    setWhy(undefined);
    import('../why').then(setWhy, () => setWhy('failed'));
  }, []);
  useEffect(load, [load]);
  if (why === undefined) return [{ kind: 'loading' }, load];
  if (why === 'failed') return [{ kind: 'failed' }, load];
  return [{ kind: 'loaded', reason: why.reasonOf(finding, office, language) }, load];
}
