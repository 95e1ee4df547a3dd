import { useEffect, useState } from 'react';
import type { Office } from '../../office/office';
import { fetchOffice, type Author } from '../fetch-office';
import { readKept, wholeOffice, writeKept, type KeptOffice, type Shelf } from '../kept-office';

export type OfficeState =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'loaded'; readonly office: Office };

/** The browser's own shelf; without site data nothing is kept. */
function shelf(): Shelf {
  const base = new URL('.', location.href).href;
  try {
    return { storage: localStorage, base };
  } catch {
    return { storage: { getItem: () => null, setItem: () => undefined }, base };
  }
}

/** What is kept, unless it is somebody else's. */
function keptFor(author: Author): KeptOffice | undefined {
  const kept = readKept(shelf());
  if (kept?.record === undefined || author === undefined) return kept;
  const isTheirs = wholeOffice(kept).people.some(({ email }) => email === author);
  return isTheirs ? kept : undefined;
}

/**
 * The standard of the office the page was set up for, with the author's signature: at once from the copy this computer
 * keeps, then as the server has it now. While the server is away the copy does. The function tries again.
 */
export function useOffice(author?: string | null): [OfficeState, () => void] {
  const [state, setState] = useState<OfficeState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const kept = keptFor(author);
    const { base } = shelf();
    if (kept) setState({ kind: 'loaded', office: wholeOffice(kept) });
    fetchOffice(base, author, kept).then(
      (newest) => {
        if (!current || newest === undefined || newest === kept) return;
        setState({ kind: 'loaded', office: wholeOffice(newest) });
        writeKept(shelf(), newest);
      },
      () => current && !kept && author !== null && setState({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [attempt, author]);
  const retry = () => {
    setState({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  return [state, retry];
}
