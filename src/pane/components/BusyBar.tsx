import { makeStyles, tokens } from '@fluentui/react-components';
import { useBusy } from '../busy';
import { useLasting } from '../hooks/use-lasting';
import { usePaneText } from '../pane-context';

/** A change that is made at once needs no progress. Milliseconds. */
const SOON = 1000;

const useStyles = makeStyles({
  root: { position: 'absolute', insetInline: 0, bottom: 0, height: tokens.strokeWidthThick, overflow: 'hidden' },
  line: {
    width: '40%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** A thin line at the lower edge of the status while a change takes its time. Fluent's own would weigh 3 kB. */
export function BusyBar() {
  const styles = useStyles();
  const text = usePaneText();
  if (!useLasting(useBusy(), SOON)) return null;
  return (
    <div className={styles.root} role="progressbar" aria-label={text('busy')}>
      <div className={styles.line} />
    </div>
  );
}
