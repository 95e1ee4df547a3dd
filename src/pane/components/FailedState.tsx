import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HANDOVER_TEXTS } from '../handover';
import { usePane, usePaneText } from '../pane-context';
import { FailureDetails } from './FailureDetails';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  words: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  retry: { alignSelf: 'flex-start' },
});

/** Something broke: says so in words, holds nothing back, and offers a way out. */
export function FailedState({ details }: { readonly details: string }) {
  const styles = useStyles();
  const { handover, send } = usePane();
  const text = usePaneText();
  return (
    <div className={styles.root} role="alert">
      <p className={styles.words}>
        <SeverityIcon tone="warn" large />
        {text(HANDOVER_TEXTS[handover].failed)}
      </p>
      <Button className={styles.retry} onClick={() => send({ type: 'retry' })}>
        {text('retry')}
      </Button>
      <FailureDetails details={details} />
    </div>
  );
}
