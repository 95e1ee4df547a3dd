import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePaneText } from '../pane-context';

const useStyles = makeStyles({ root: { padding: tokens.spacingVerticalXXXL } });

export function LoadingState() {
  return (
    <div className={useStyles().root}>
      <Spinner size="small" label={usePaneText()('loading')} />
    </div>
  );
}
