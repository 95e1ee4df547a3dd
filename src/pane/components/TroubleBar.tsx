import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneText } from '../pane-context';
import type { PaneTextId } from '../texts';
import type { Trouble } from '../trouble';
import { FailureDetails } from './FailureDetails';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    '& svg': { marginTop: tokens.spacingVerticalXXS },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const TEXTS: Readonly<Record<Trouble['kind'], PaneTextId>> = {
  'not-changed': 'notChanged',
  'changed-otherwise': 'changedOtherwise',
};

/** The mail client did not do as it was asked: says so, and lets the author do it by hand. */
export function TroubleBar({ trouble: { kind, copy, copied = false, details } }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const { send } = usePane();
  const text = usePaneText();
  return (
    <div className={styles.root}>
      <p className={styles.words} role="alert">
        <SeverityIcon tone="warn" />
        <span>
          {text(TEXTS[kind])} {copy && text('mayCopyMended')}
        </span>
      </p>
      <div className={styles.buttons}>
        {copy && (
          <Button size="small" onClick={() => send({ type: 'copy-mended' })}>
            {text('copyMended')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => send({ type: 'dismiss-trouble' })}>
          {text('close')}
        </Button>
        <span role="status">{copied && text('copied')}</span>
      </div>
      {details !== undefined && <FailureDetails details={details} />}
    </div>
  );
}
