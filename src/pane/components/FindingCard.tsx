import { memo, useId } from 'react';
import type { KeyedFinding } from '../outline';
import { usePane, usePaneText } from '../pane-context';
import { CardFrame } from './CardFrame';
import { FindingActions } from './FindingActions';
import { FindingWords } from './FindingWords';
import { FixButtons } from './FixButtons';
import { HiddenText } from './HiddenText';
import { severityTextId } from '../severity-text';

interface Props {
  readonly keyed: KeyedFinding;
  readonly current: boolean;
}

/** One finding: what was seen, what can be done about it, why. */
export const FindingCard = memo(function FindingCard({ keyed: { key, finding }, current }: Props) {
  const { send } = usePane();
  const text = usePaneText();
  const id = useId();
  return (
    <CardFrame
      severity={finding.severity}
      labelledBy={id}
      findingKey={key}
      current={current}
      onPoint={(here) => send({ type: 'point', finding: here ? finding : null })}
    >
      <div id={id}>
        <HiddenText>{text(severityTextId(finding.severity))}: </HiddenText>
        <FindingWords finding={finding} />
      </div>
      <FindingActions findings={[finding]} describedBy={id}>
        <FixButtons finding={finding} describedBy={id} />
      </FindingActions>
    </CardFrame>
  );
});
