import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Finding } from '../../rules/finding';
import { useReason } from '../hooks/use-reason';
import { usePaneText } from '../pane-context';
import type { Reason } from '../why';
import { QuietButton } from './QuietButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
  clause: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  source: {
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontStyle: 'normal',
  },
  examples: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  example: { margin: 0, whiteSpace: 'pre-line' },
});

function ReasonText({ reason: { explanation, clause, bad, good } }: { readonly reason: Reason }) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <>
      <p className={styles.paragraph}>{explanation}</p>
      <figure className={styles.paragraph} aria-label={text('whyClause')}>
        <blockquote className={styles.clause} lang="pl">
          „{clause.text}”
        </blockquote>
        {clause.gloss !== undefined && <p className={styles.paragraph}>{clause.gloss}</p>}
        <figcaption className={styles.source} lang="pl">
          {clause.source}
        </figcaption>
      </figure>
      {(bad ?? good) !== undefined && (
        <dl className={styles.examples}>
          {bad !== undefined && (
            <>
              <dt className={styles.term}>{text('whyInstead')}</dt>
              <dd className={styles.example} lang="pl">
                {bad}
              </dd>
            </>
          )}
          {good !== undefined && (
            <>
              <dt className={styles.term}>{text(bad === undefined ? 'whyGood' : 'whyBetter')}</dt>
              <dd className={styles.example} lang="pl">
                {good}
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}

/** The clause behind a finding, word for word, and a bad and a good example. */
export function Why({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const styles = useStyles();
  const text = usePaneText();
  const [state, retry] = useReason(finding);
  if (state.kind === 'loaded' && !state.reason) return null;
  return (
    <div className={styles.root} id={id} aria-busy={state.kind === 'loading'}>
      {state.kind === 'loading' && <Spinner size="tiny" label={text('whyLoading')} />}
      {state.kind === 'failed' && (
        <div role="alert">
          <p className={styles.paragraph}>{text('whyFailed')}</p>
          <QuietButton onClick={retry}>{text('retry')}</QuietButton>
        </div>
      )}
      {state.kind === 'loaded' && state.reason && <ReasonText reason={state.reason} />}
    </div>
  );
}
