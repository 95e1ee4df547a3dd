import { useEffect, useState } from 'react';
import type { Office } from '../../office/office';

export type OfficeState =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'loaded'; readonly office: Office };

async function fetchOffice(): Promise<Office> {
  const response = await fetch('office.json');
  if (!response.ok) throw new Error(`office.json: ${response.status}`);
  return (await response.json()) as Office;
}

/** The standard of the office the page was set up for. The function tries again. */
export function useOffice(): [OfficeState, () => void] {
  const [state, setState] = useState<OfficeState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    fetchOffice().then(
      (office) => current && setState({ kind: 'loaded', office }),
      () => current && setState({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  const retry = () => {
    setState({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  return [state, retry];
}
