import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useRef } from 'react';
import type { KeyedFinding } from '../outline';
import { usePane } from '../pane-context';
import { useFocusWhenWanted } from '../wanted';
import { FindingActions } from './FindingActions';
import { FindingWords } from './FindingWords';
import { FixButtons } from './FixButtons';
import { findingTarget } from './finding-target';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ...findingTarget,
  },
});

interface Props {
  readonly keyed: KeyedFinding;
  /** False when one fix of the card mends them all. */
  readonly withFix: boolean;
}

/** One of several findings in a folded card. */
export const FoldedItem = memo(function FoldedItem({ keyed: { key, finding }, withFix }: Props) {
  const styles = useStyles();
  const { send } = usePane();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useFocusWhenWanted(item, key);
  return (
    <li
      ref={item}
      className={styles.item}
      tabIndex={-1}
      data-finding={key}
      onMouseEnter={() => send({ type: 'point', finding })}
      onFocus={() => send({ type: 'point', finding })}
    >
      <FindingWords finding={finding} id={id} />
      <FindingActions findings={[finding]} describedBy={id} explains={false}>
        {withFix && <FixButtons finding={finding} describedBy={id} />}
      </FindingActions>
    </li>
  );
});
