import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Office } from '../../../office/office';
import type { Speller } from '../../../rules/rule';
import { userEmail } from '../../office-js/client';
import type { ComposeItem } from '../../office-js/compose-item';
import { MessageSession } from '../message-session';
import type { SessionState } from '../session-state';

/** Follows a message for as long as the pane shows it. */
export function useSession(item: ComposeItem, office: Office, speller: Speller): [SessionState, MessageSession] {
  const session = useMemo(() => new MessageSession(item, office, speller, userEmail()), [item, office, speller]);
  useEffect(() => session.start(), [session]);
  return [useSyncExternalStore(session.subscribe, session.getState), session];
}
