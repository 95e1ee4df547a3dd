import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { gateText } from '../../checker/gate-texts';
import type { Report } from '../../checker/report';
import type { Language, Office } from '../../office/office';
import { FailureDetails } from '../../pane/components/FailureDetails';
import { SkipReason } from '../../pane/components/SkipReason';
import type { MessageSession } from '../../pane/session/message-session';
import type { Held } from '../send/held';
import { thunderbirdText } from './texts';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly held: Held;
  /** Absent while there is none. */
  readonly report: Report | undefined;
  readonly session: MessageSession;
  readonly office: Office;
  readonly language: Language;
  readonly onSend: () => Promise<void>;
  readonly onBack: () => void;
}

/** The message was held at Send: send it now, or go back to it. */
export function SendBar({ held, report, session, office, language, onSend, onBack }: Props) {
  const styles = useStyles();
  const text = (id: Parameters<typeof thunderbirdText>[0]) => thunderbirdText(id, language);
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const isUnchecked = held.reason === 'failed' || held.reason === 'slow';
  const blocking = report?.findings.filter(({ severity }) => severity === 'block') ?? [];
  const send = async () => {
    setSending(true);
    await onSend();
  };
  const overrule = async (reason: string) => {
    setAsking(false);
    await session.skip(blocking, reason);
    await send();
  };
  const words = isUnchecked
    ? gateText(held.reason === 'slow' ? 'checkSlow' : 'checkFailed', language)
    : held.reason === 'rules-failed'
      ? gateText('rulesFailed', language, { n: report?.failures.length ?? 1 })
      : undefined;
  return (
    <footer className={styles.root}>
      {words !== undefined && (
        <p className={styles.words} role="alert">
          {words}
        </p>
      )}
      {asking ? (
        <SkipReason onSkip={(reason) => void overrule(reason)} onCancel={() => setAsking(false)} />
      ) : (
        <div className={styles.buttons}>
          {(blocking.length === 0 || isUnchecked) && (
            <Button
              appearance={isUnchecked || report?.verdict === 'confirm' ? 'secondary' : 'primary'}
              disabledFocusable={sending}
              onClick={() => void send()}
            >
              {text(isUnchecked ? 'sendUnchecked' : report?.verdict === 'confirm' ? 'sendAnyway' : 'send')}
            </Button>
          )}
          {blocking.length > 0 && !isUnchecked && office.override === 'with-reason' && (
            <Button onClick={() => setAsking(true)}>{text('sendWithReason')}</Button>
          )}
          <Button appearance="subtle" onClick={onBack}>
            {text('goBack')}
          </Button>
        </div>
      )}
      {held.details !== undefined && <FailureDetails details={held.details} />}
    </footer>
  );
}
