import { createContext, useContext, useLayoutEffect, useState, type RefObject } from 'react';
import type { Report } from '../checker/report';
import { keyOfAttention, type Attention } from './attention';

/** Where the focus is wanted: at a finding, or at the status line when `key` is absent. */
export interface Wanted {
  readonly attention: number;
  readonly key?: string;
  /** True for the first who asks: the focus moves once. */
  readonly claim: () => boolean;
}

const WantedContext = createContext<Wanted | undefined>(undefined);

export const WantedProvider = WantedContext.Provider;

export function useWanted(): Wanted | undefined {
  return useContext(WantedContext);
}

function wantedIn(report: Report, attention: Attention): Wanted {
  let claimed = false;
  return {
    attention: attention.id,
    key: keyOfAttention(report, attention),
    claim: () => {
      const first = !claimed;
      claimed = true;
      return first;
    },
  };
}

/** Where a request leads, decided once: when the first report is there. */
export function useAttention(attention: Attention | undefined, report: Report | undefined): Wanted | undefined {
  const [wanted, setWanted] = useState<Wanted>();
  if (attention && report && wanted?.attention !== attention.id) setWanted(wantedIn(report, attention));
  return wanted?.attention === attention?.id ? wanted : undefined;
}

/** Gives an element the focus when it is wanted there: at the finding with this key, or at the status line without one. */
export function useFocusWhenWanted(element: RefObject<HTMLElement | null>, key: string | undefined): void {
  const wanted = useWanted();
  useLayoutEffect(() => {
    if (wanted && wanted.key === key && wanted.claim()) element.current?.focus({ focusVisible: true });
  }, [element, key, wanted]);
}
