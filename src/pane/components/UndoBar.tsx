import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Undoable } from '../pane-state';
import { usePane, usePaneText } from '../pane-context';
import { ChangeButton } from './ChangeButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
  },
  words: { flexGrow: 1 },
  button: {
    minWidth: 0,
    color: tokens.colorNeutralForegroundInverted,
    ':hover': {
      color: tokens.colorNeutralForegroundInverted,
      backgroundColor: tokens.colorNeutralBackgroundInvertedHover,
    },
    ':hover:active': { color: tokens.colorNeutralForegroundInverted },
  },
});

/** Says what was mended and takes it back. Stays until the author goes on, so that nobody has to hurry. */
export function UndoBar({ undoable }: { readonly undoable: Undoable }) {
  const styles = useStyles();
  const { send } = usePane();
  const text = usePaneText();
  return (
    <div className={styles.root}>
      <span className={styles.words}>
        {undoable.fixed > 1 ? text('fixedMany', { n: undoable.fixed }) : text('fixed')}
      </span>
      <ChangeButton
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<ArrowUndo16Regular />}
        onClick={() => send({ type: 'undo' })}
      >
        {text('undo')}
      </ChangeButton>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<Dismiss16Regular />}
        aria-label={text('close')}
        onClick={() => send({ type: 'dismiss-undo' })}
      />
    </div>
  );
}
