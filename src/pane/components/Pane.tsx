import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Language, Office } from '../../office/office';
import type { Handover } from '../handover';
import { useAnnouncement } from '../hooks/use-announcement';
import { useFocusAfterFix } from '../hooks/use-focus-after-fix';
import type { Intent } from '../intent';
import { PaneProvider } from '../pane-context';
import type { PaneState, Undoable } from '../pane-state';
import { statusOf } from '../status';
import { statusDetail, statusHeadline } from '../status-text';
import { paneText } from '../texts';
import { Announcer } from './Announcer';
import { EmptyState } from './EmptyState';
import { FailedState } from './FailedState';
import { Findings } from './Findings';
import { LoadingState } from './LoadingState';
import { PaneErrorBoundary } from './PaneErrorBoundary';
import { StatusHeader } from './StatusHeader';
import { UndoBar } from './UndoBar';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // What matters most stays in sight while the remarks scroll.
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

export interface PaneProps {
  readonly state: PaneState;
  readonly office: Office;
  readonly language: Language;
  /** Whether the letter is sent from this host or copied from it: the pane's words follow. */
  readonly handover: Handover;
  /** The last change the user can take back, if any. */
  readonly undoable?: Undoable;
  /** How many findings the author has skipped in this message. */
  readonly skipped: number;
  /** Key (see `keyFindings`) of the finding the caret stands in. */
  readonly current?: string;
  /** Must be stable between renders. */
  readonly onIntent: (intent: Intent) => void;
}

/** The letter checker beside a message: findings in, intents out. It knows no mail client. */
export function Pane({ state, office, language, handover, undoable, skipped, current, onIntent }: PaneProps) {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const noteClick = useFocusAfterFix(root);
  const context = useMemo(
    () => ({ language, office, handover, send: onIntent }),
    [language, office, handover, onIntent],
  );
  const status = useMemo(() => (state.kind === 'checked' ? statusOf(state.report) : undefined), [state]);
  const words = status
    ? [statusHeadline(status, language), statusDetail(status, handover, language)]
        .filter((part) => part !== '')
        .join('. ')
    : state.kind === 'empty'
      ? paneText('empty', language)
      : '';
  return (
    <PaneProvider value={context}>
      <section
        ref={root}
        className={styles.root}
        lang={language}
        aria-label={paneText('pane', language)}
        onClickCapture={noteClick}
      >
        <PaneErrorBoundary attempt={state}>
          {state.kind === 'loading' && <LoadingState />}
          {state.kind === 'empty' && <EmptyState />}
          {state.kind === 'failed' && <FailedState details={state.details} />}
          {state.kind === 'checked' && status && (
            <>
              <div className={styles.top}>
                <StatusHeader status={status} />
                {undoable && <UndoBar undoable={undoable} />}
              </div>
              <Findings report={state.report} skipped={skipped} current={current} />
            </>
          )}
        </PaneErrorBoundary>
        {undoable && !status && <UndoBar undoable={undoable} />}
        <Announcer {...useAnnouncement(words, status?.tone)} />
      </section>
    </PaneProvider>
  );
}
