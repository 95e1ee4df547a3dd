import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { PartOutline } from '../outline';
import { usePane, usePaneText } from '../pane-context';
import { PART_NAMES } from '../texts';
import { Advice } from './Advice';
import { CardList } from './CardList';
import { HiddenText } from './HiddenText';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: {
    marginLeft: 'auto',
    paddingLeft: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: 'end',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly outline: PartOutline;
  /** Beside the name of a part that is fine: whose signature it is, how many files. */
  readonly note?: string;
  readonly current: string | undefined;
}

/** One part of the letter: a quiet line when it is fine, its findings when it is not. */
export const PartSection = memo(function PartSection({ outline, note, current }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const text = usePaneText();
  const id = useId();
  const { part, tone, cards, advice, remarks } = outline;
  const name = PART_NAMES[part][language];
  const quiet = tone === 'fine' || tone === 'absent';
  const state = remarks > 0 ? text('remarks', { n: remarks }) : text(tone === 'absent' ? 'partAbsent' : 'partFine');
  const shown = remarks > 0 ? String(remarks) : tone === 'absent' ? state : undefined;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.line}>
        <SeverityIcon tone={tone} />
        <h3 className={mergeClasses(styles.heading, quiet && styles.quiet)} id={id}>
          {name}
          <HiddenText>
            {' – '}
            {state}
          </HiddenText>
        </h3>
        {shown === undefined ? (
          note !== undefined && <span className={styles.note}>{note}</span>
        ) : (
          <span className={styles.note} aria-hidden>
            {shown}
          </span>
        )}
      </div>
      {cards.length > 0 && <CardList cards={cards} label={name} current={current} />}
      {advice.length > 0 && <Advice outline={outline} current={current} />}
    </section>
  );
});
