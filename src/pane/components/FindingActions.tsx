import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Finding } from '../../rules/finding';
import { usePane, usePaneText } from '../pane-context';
import { maySkip, needsReason } from '../skipping';
import { QuietButton } from './QuietButton';
import { SkipReason } from './SkipReason';
import { Why } from './Why';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** One finding, or all of a folded card: of one kind. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Id of the sentence about them, which tells buttons of one name apart. */
  readonly describedBy: string;
  /** A folded card explains itself once, not in every line. */
  readonly explains?: boolean;
  /** Buttons that mend. */
  readonly children?: ReactNode;
}

/** Mend, ask why, or skip. */
export function FindingActions({ findings, describedBy, explains = true, children }: Props) {
  const styles = useStyles();
  const { office, send } = usePane();
  const text = usePaneText();
  const [open, setOpen] = useState<'why' | 'reason'>();
  const whyId = useId();
  const skip = () => {
    if (needsReason(findings)) setOpen('reason');
    else send({ type: 'ignore', findings });
  };
  return (
    <>
      <div className={styles.row}>
        {children}
        {explains && (
          <QuietButton
            aria-expanded={open === 'why'}
            aria-controls={open === 'why' ? whyId : undefined}
            aria-describedby={describedBy}
            onClick={() => setOpen(open === 'why' ? undefined : 'why')}
          >
            {text('why')}
          </QuietButton>
        )}
        {maySkip(findings, office) && (
          <QuietButton aria-describedby={describedBy} onClick={skip}>
            {text(findings.length > 1 ? 'skipAll' : 'skip')}
          </QuietButton>
        )}
      </div>
      {open === 'why' && <Why finding={findings[0]} id={whyId} />}
      {open === 'reason' && (
        <SkipReason
          onSkip={(reason) => send({ type: 'ignore', findings, reason })}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
