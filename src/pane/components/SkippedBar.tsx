import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneText } from '../pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  button: { minWidth: 0, fontWeight: 'normal' },
});

/** How many findings the author has skipped in this message, and the way back. */
export function SkippedBar({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { send } = usePane();
  const text = usePaneText();
  return (
    <div className={styles.root}>
      <span>{text('skipped', { n: count })}</span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        onClick={() => send({ type: 'restore-ignored' })}
      >
        {text('restore')}
      </Button>
    </div>
  );
}
