import { useCallback, type ReactNode } from 'react';
import type { Report } from '../../checker/report';
import type { Draft } from '../../mail/draft';
import type { Language, Office } from '../../office/office';
import { useCheck } from '../hooks/use-check';
import { useSession } from '../hooks/use-session';
import { useSpelling } from '../hooks/use-spelling';
import type { PaneState } from '../pane-state';
import type { MessageClient } from '../session/message-client';
import type { MessageSession } from '../session/message-session';
import { Pane } from './Pane';

interface Props {
  /** The same object for as long as the message is the same. */
  readonly client: MessageClient;
  readonly office: Office;
  readonly language: Language;
  /** What a host puts below the findings, given what is known of the message. */
  readonly foot?: (report: Report | undefined, session: MessageSession) => ReactNode;
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

/** The pane beside a message that is being written in a mail client. */
export function MessagePane({ client, office, language, foot }: Props) {
  const { words, version } = useSpelling();
  const [state, session] = useSession(client, office, words);
  const { draft, failure, trouble, undoable, attention } = state;
  const caretIn = useCallback(() => state.caret, [state.caret]);
  const check = useCheck({
    draft: draft ?? NOTHING,
    office,
    ignored: state.skipped.ignored,
    overridden: state.skipped.overridden,
    only: state.only,
    words,
    wordsVersion: version,
    typing: state.typing,
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
      canReveal={client.reveal !== undefined}
      busy={state.busy}
      attention={attention}
      trouble={trouble}
      undoable={undoable}
      skipped={state.skips.length}
      onIntent={session.carryOut}
    >
      {foot?.(draft && check.report, session)}
    </Pane>
  );
}

function stateOf(draft: Draft | undefined, failure: string | undefined, checked: PaneState): PaneState {
  if (failure !== undefined) return { kind: 'failed', details: failure };
  // The report of nothing stands until that of the first reading is made.
  const isOld = checked.kind === 'checked' && checked.report.letter.draft === NOTHING;
  return draft && !isOld ? checked : { kind: 'loading' };
}
