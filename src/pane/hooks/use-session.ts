import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Office } from '../../office/office';
import type { Speller } from '../../rules/rule';
import type { MessageClient } from '../session/message-client';
import { MessageSession } from '../session/message-session';
import type { SessionState } from '../session/session-state';

/** Follows a message for as long as the pane shows it. */
export function useSession(client: MessageClient, office: Office, speller: Speller): [SessionState, MessageSession] {
  const session = useMemo(() => new MessageSession(client, office, speller), [client, office, speller]);
  useEffect(() => session.start(), [session]);
  return [useSyncExternalStore(session.subscribe, session.getState), session];
}
