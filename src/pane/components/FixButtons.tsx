import { makeStyles } from '@fluentui/react-components';
import { fixLabel } from '../../checker/describe-finding';
import type { Finding } from '../../rules/finding';
import { usePane } from '../pane-context';
import { ChangeButton } from './ChangeButton';

/** More alternatives than this are noise; rules list the best first. */
const MOST = 3;

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere', fontWeight: 'normal' },
});

/** One button for each way to mend a finding; the label says what will happen. */
export function FixButtons({ finding, describedBy }: { readonly finding: Finding; readonly describedBy: string }) {
  const styles = useStyles();
  const { language, send } = usePane();
  return finding.fixes.slice(0, MOST).map((fix, index) => (
    <ChangeButton
      key={index}
      size="small"
      className={styles.button}
      aria-describedby={describedBy}
      onClick={() => send({ type: 'apply', fixes: [fix] })}
    >
      {fixLabel(finding, fix, language)}
    </ChangeButton>
  ));
}
