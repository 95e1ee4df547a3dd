import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../rules/finding';
import { usePane, usePaneText } from '../pane-context';
import { maySkip, needsReason } from '../skipping';
import { FixButtons } from './FixButtons';
import { SkipReason } from './SkipReason';
import { Why } from './Why';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: 'normal',
    ':first-child': {
      marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
      '@media (forced-colors: active)': { marginLeft: 0 },
    },
  },
});

interface Props {
  readonly finding: Finding;
  /** Id of the sentence about the finding, which tells buttons of one name apart. */
  readonly describedBy: string;
  /** A folded card explains itself once, not in every line. */
  readonly explains?: boolean;
  /** False when the card around it mends all its findings in one step. */
  readonly withFix?: boolean;
}

/** Mend it, ask why, or skip it. */
export function FindingActions({ finding, describedBy, explains = true, withFix = true }: Props) {
  const styles = useStyles();
  const { office, send } = usePane();
  const text = usePaneText();
  const [open, setOpen] = useState<'why' | 'reason'>();
  const whyId = useId();
  const skip = () => {
    if (needsReason([finding])) setOpen('reason');
    else send({ type: 'ignore', findings: [finding] });
  };
  return (
    <>
      <div className={styles.row}>
        {withFix && <FixButtons finding={finding} describedBy={describedBy} />}
        {explains && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-expanded={open === 'why'}
            aria-controls={open === 'why' ? whyId : undefined}
            aria-describedby={describedBy}
            onClick={() => setOpen(open === 'why' ? undefined : 'why')}
          >
            {text('why')}
          </Button>
        )}
        {maySkip([finding], office) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-describedby={describedBy}
            onClick={skip}
          >
            {text('skip')}
          </Button>
        )}
      </div>
      {open === 'why' && <Why finding={finding} id={whyId} />}
      {open === 'reason' && (
        <SkipReason
          onSkip={(reason) => send({ type: 'ignore', findings: [finding], reason })}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
