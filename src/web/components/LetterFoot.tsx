import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageText } from '../page-language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL },
  },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    rowGap: tokens.spacingVerticalS,
    marginInlineStart: 'auto',
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { marginInlineEnd: tokens.spacingHorizontalS },
  kept: { flexBasis: '100%', margin: 0 },
});

interface Props {
  readonly attachments: ReactNode;
  readonly copy: ReactNode;
  /** `changed` can be begun afresh, `restarted` can be taken back. */
  readonly state: 'untouched' | 'changed' | 'restarted';
  /** Whether the browser keeps this letter until the tab is closed. */
  readonly kept: boolean;
  readonly onRestart: () => void;
  readonly onUndo: () => void;
}

/** Below the letter: its attachments, a fresh beginning, and the way back to the mail program. */
export function LetterFoot({ attachments, copy, state, kept, onRestart, onUndo }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const restarted = state === 'restarted';
  return (
    <div className={styles.root}>
      {attachments}
      <div className={styles.end}>
        <span className={styles.quiet} role="status">
          {restarted && text('restarted')}
        </span>
        {state !== 'untouched' && (
          <Button appearance="subtle" className={styles.button} onClick={restarted ? onUndo : onRestart}>
            {text(restarted ? 'undo' : 'restart')}
          </Button>
        )}
        {copy}
      </div>
      {kept && <p className={`${styles.quiet} ${styles.kept}`}>{text('kept')}</p>}
    </div>
  );
}
