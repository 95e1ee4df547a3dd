import { useEffect, useReducer, useState } from 'react';
import type { Language } from '../../../office/office';
import { clientLanguage, openItem, type OpenItem } from '../../office-js/client';
import { clientTheme, onItemChanged, onThemeChanged } from '../../office-js/client-events';
import { clientReady } from '../../office-js/client-ready';

export type Client =
  | { readonly kind: 'connecting' }
  /** `details` are for IT. */
  | { readonly kind: 'absent'; readonly details: string }
  | { readonly kind: 'ready'; readonly language: Language; readonly open: OpenItem };

function readyClient(): Client {
  return { kind: 'ready', language: clientLanguage(), open: openItem(rethrow) };
}

function rethrow(error: unknown): never {
  throw error;
}

/** The mail client around the pane, with what it has open now. */
export function useClient(): Client {
  const [client, setClient] = useState<Client>({ kind: 'connecting' });
  useEffect(() => {
    clientReady().then(
      () => {
        setClient(readyClient());
        onItemChanged(() => setClient(readyClient()));
      },
      (error: unknown) => setClient({ kind: 'absent', details: String(error) }),
    );
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
