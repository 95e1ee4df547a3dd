import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import type { Language, Office } from '../../office/office';
import { heldFindings, type Attention } from '../attention';
import { BusyProvider } from '../busy';
import type { Handover } from '../handover';
import { useAnnouncement } from '../hooks/use-announcement';
import { useFocusAfterFix } from '../hooks/use-focus-after-fix';
import type { Intent } from '../intent';
import { PaneProvider } from '../pane-context';
import type { PaneState, Undoable } from '../pane-state';
import { quietTextId } from '../quiet-text';
import { statusOf } from '../status';
import { statusDetail, statusHeadline } from '../status-text';
import { paneText } from '../texts';
import type { Trouble } from '../trouble';
import { useAttention, WantedProvider } from '../wanted';
import { Announcer } from './Announcer';
import { FailedState } from './FailedState';
import { Findings } from './Findings';
import { LoadingState } from './LoadingState';
import { PaneErrorBoundary } from './PaneErrorBoundary';
import { QuietState } from './QuietState';
import { StatusHeader } from './StatusHeader';
import { TroubleBar } from './TroubleBar';
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
  // What matters most stays in sight while the remarks scroll, and leaves them room in a low window.
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    maxHeight: '60vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PaneProps {
  readonly state: PaneState;
  readonly office: Office;
  readonly language: Language;
  /** Whether the letter is sent from this host or copied from it: the pane's words follow. */
  readonly handover: Handover;
  /** Whether the host can show the words of a finding in the letter. */
  readonly canReveal: boolean;
  /** The message was held at Send: the focus goes to what holds it. */
  readonly attention?: Attention;
  /** A change of the message is being made. */
  readonly busy?: boolean;
  /** A change the mail client did not make. */
  readonly trouble?: Trouble;
  /** The last change the user can take back, if any. */
  readonly undoable?: Undoable;
  /** How many findings the author has skipped in this message. */
  readonly skipped: number;
  /** Key (see `keyFindings`) of the finding the caret stands in. */
  readonly current?: string;
  /** Must be stable between renders. */
  readonly onIntent: (intent: Intent) => void;
  /** What the host puts below the findings. */
  readonly children?: ReactNode;
}

/** The letter checker beside a message: findings in, intents out. It knows no mail client. */
export function Pane({
  state,
  office,
  language,
  handover,
  canReveal,
  attention,
  busy = false,
  trouble,
  undoable,
  skipped,
  current,
  onIntent,
  children,
}: PaneProps) {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const noteClick = useFocusAfterFix(root);
  const context = useMemo(
    () => ({ language, office, handover, canReveal, send: onIntent }),
    [language, office, handover, canReveal, onIntent],
  );
  const report = state.kind === 'checked' ? state.report : undefined;
  const status = useMemo(() => report && statusOf(report), [report]);
  const wanted = useAttention(attention, report);
  const quiet = quietTextId(state);
  const words = status
    ? `${statusHeadline(status, language)}. ${statusDetail(status, handover, language)}`
    : quiet
      ? paneText(quiet, language)
      : '';
  const held = attention && report && heldFindings(report, attention).length;
  const announcement = useAnnouncement(
    words,
    status?.tone,
    held ? { id: attention.id, words: paneText('held', language, { n: held }) } : undefined,
  );
  const bars = (
    <>
      {trouble && <TroubleBar trouble={trouble} />}
      {undoable && <UndoBar undoable={undoable} />}
    </>
  );
  return (
    <PaneProvider value={context}>
      <BusyProvider value={busy}>
        <WantedProvider value={wanted}>
          <section
            ref={root}
            className={styles.root}
            lang={language}
            aria-label={paneText('pane', language)}
            onClickCapture={noteClick}
          >
            <PaneErrorBoundary attempt={state}>
              {state.kind === 'loading' && <LoadingState />}
              {quiet && <QuietState words={quiet} />}
              {state.kind === 'failed' && <FailedState details={state.details} />}
              {report && status && (
                <>
                  <div className={styles.top}>
                    <StatusHeader status={status} />
                    {bars}
                  </div>
                  <Findings report={report} skipped={skipped} current={current} />
                </>
              )}
            </PaneErrorBoundary>
            {!status && bars}
            {children}
            <Announcer {...announcement} />
          </section>
        </WantedProvider>
      </BusyProvider>
    </PaneProvider>
  );
}
