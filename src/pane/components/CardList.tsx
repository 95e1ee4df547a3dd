import { makeStyles, tokens } from '@fluentui/react-components';
import type { Card } from '../outline';
import { FindingCard } from './FindingCard';
import { FoldedCard } from './FoldedCard';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
});

interface Props {
  readonly cards: readonly Card[];
  readonly label: string;
  readonly current: string | undefined;
}

/** The cards of one part of the letter. */
export function CardList({ cards, label, current }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {cards.map((card) => {
        const [only, ...others] = card.findings;
        return only && others.length === 0 ? (
          <FindingCard key={only.key} keyed={only} current={only.key === current} />
        ) : (
          <FoldedCard key={card.key} card={card} current={card.findings.some((one) => one.key === current)} />
        );
      })}
    </ul>
  );
}
