import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRead28Regular } from '@fluentui/react-icons/svg/mail-read';
import { usePaneText } from '../pane-context';
import type { PaneTextId } from '../texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Nothing to read, or nothing to read yet: the pane waits. */
export function QuietState({ words }: { readonly words: PaneTextId }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <MailRead28Regular />
      <p className={styles.text}>{usePaneText()(words)}</p>
    </div>
  );
}
