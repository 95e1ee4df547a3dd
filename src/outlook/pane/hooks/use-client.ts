import { useEffect, useReducer, useState } from 'react';
import type { Language } from '../../../office/office';
import { clientLanguage, openItem, type OpenItem } from '../../office-js/client';
import { clientTheme, onItemChanged, onThemeChanged } from '../../office-js/client-events';
import { clientReady } from '../../office-js/client-ready';

export type Client =
  | { readonly kind: 'connecting' }
  /** `details` are for IT. */
  | { readonly kind: 'absent'; readonly details: string }
  /** `serial` counts the items that have been open. */
  | { readonly kind: 'ready'; readonly language: Language; readonly open: OpenItem; readonly serial: number };

function clientAfter(former: Client): Client {
  const serial = former.kind === 'ready' ? former.serial + 1 : 0;
  return { kind: 'ready', language: clientLanguage(), open: openItem(rethrow), serial };
}

function rethrow(error: unknown): never {
  throw error;
}

/** The mail client around the pane, with what it has open now. */
export function useClient(): Client {
  const [client, setClient] = useState<Client>({ kind: 'connecting' });
  useEffect(() => {
    const absent = (error: unknown) => setClient({ kind: 'absent', details: String(error) });
    const take = () => {
      try {
        setClient(clientAfter);
      } catch (error) {
        absent(error);
      }
    };
    clientReady()
      .then(() => {
        take();
        onItemChanged(take);
      })
      .catch(absent);
  }, []);
  useEffect(() => {
    if (client.kind === 'ready') document.documentElement.lang = client.language;
  }, [client]);
  return client;
}

/** The client's theme once it is ready, live; undefined where it does not tell. */
export function useClientTheme(isReady: boolean): 'light' | 'dark' | undefined {
  const [, follow] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (isReady) onThemeChanged(follow);
  }, [isReady]);
  return isReady ? clientTheme() : undefined;
}
