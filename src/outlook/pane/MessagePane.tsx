import { useCallback } from 'react';
import type { Draft } from '../../mail/draft';
import type { Language, Office } from '../../office/office';
import { Pane } from '../../pane/components/Pane';
import { useCheck } from '../../pane/hooks/use-check';
import { useSpelling } from '../../pane/hooks/use-spelling';
import type { PaneState } from '../../pane/pane-state';
import type { ComposeItem } from '../office-js/compose-item';
import { useSession } from './hooks/use-session';

interface Props {
  readonly item: ComposeItem;
  readonly office: Office;
  readonly language: Language;
}

/** Until the first reading there is nothing to check; the pane then waits for the message. */
const NOTHING: Draft = {
  kind: 'new',
  to: [],
  cc: [],
  bcc: [],
  body: { format: 'plain', content: '' },
  attachments: [],
};

/** The pane beside a message that is being written. */
export function MessagePane({ item, office, language }: Props) {
  const { words, version } = useSpelling();
  const [session, { carryOut }] = useSession(item, office, words);
  const { draft, failure, trouble, undoable, attention } = session;
  const caretIn = useCallback(() => session.caret, [session.caret]);
  const check = useCheck({
    draft: draft ?? NOTHING,
    office,
    ignored: session.ignored,
    only: session.only,
    words,
    wordsVersion: version,
    typing: session.typing,
    caretIn,
    held: attention !== undefined,
    attempt: 0,
  });
  return (
    <Pane
      state={stateOf(draft, failure, check.state)}
      office={office}
      language={language}
      handover="send"
      canReveal={false}
      busy={session.busy}
      attention={attention}
      trouble={trouble}
      undoable={undoable}
      skipped={session.skips.length}
      onIntent={carryOut}
    />
  );
}

function stateOf(draft: Draft | undefined, failure: string | undefined, checked: PaneState): PaneState {
  if (failure !== undefined) return { kind: 'failed', details: failure };
  return draft ? checked : { kind: 'loading' };
}
