import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../checker/report';
import { useOutline } from '../hooks/use-outline';
import { partNote } from '../part-note';
import { usePane, usePaneText } from '../pane-context';
import { FailureDetails } from './FailureDetails';
import { PartSection } from './PartSection';
import { SkippedBar } from './SkippedBar';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  failures: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly report: Report;
  readonly skipped: number;
  readonly current: string | undefined;
}

/** The letter, part by part. */
export function Findings({ report, skipped, current }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const text = usePaneText();
  return (
    <div className={styles.root}>
      {useOutline(report).map((outline) => (
        <PartSection
          key={outline.part}
          outline={outline}
          note={partNote(outline.part, report.letter, language)}
          current={current}
        />
      ))}
      {skipped > 0 && <SkippedBar count={skipped} />}
      {report.failures.length > 0 && (
        <div>
          <p className={styles.failures}>{text('rulesFailed', { n: report.failures.length })}</p>
          <FailureDetails details={report.failures.map(({ ruleId, error }) => `${ruleId}: ${error}`).join('\n')} />
        </div>
      )}
    </div>
  );
}
