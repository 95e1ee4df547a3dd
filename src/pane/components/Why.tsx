import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../rules/finding';
import { usePane, usePaneText } from '../pane-context';
import { reasonOf } from '../why';

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

/** The clause behind a finding, word for word, and a bad and a good example. */
export function Why({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const styles = useStyles();
  const { language, office } = usePane();
  const text = usePaneText();
  const reason = reasonOf(finding, office, language);
  if (!reason) return null;
  const { clause, bad, good } = reason;
  return (
    <div className={styles.root} id={id}>
      <p className={styles.paragraph}>{reason.explanation}</p>
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
    </div>
  );
}
