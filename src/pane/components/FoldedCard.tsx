import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import type { FindingId } from '../../office/finding-id';
import type { Finding, Fix } from '../../rules/finding';
import type { Card } from '../outline';
import { usePane, usePaneText } from '../pane-context';
import { severityTextId } from '../severity-text';
import { kindCount } from '../kind-count';
import type { PaneTextId } from '../texts';
import { CardFrame } from './CardFrame';
import { FindingActions } from './FindingActions';
import { FixButtons } from './FixButtons';
import { FoldedItem } from './FoldedItem';
import { HiddenText } from './HiddenText';
import { QuietButton } from './QuietButton';

/** Lines shown before the reader asks for more: a thousand findings must stay light. */
const FIRST = 6;

const FIX_ALL: Readonly<Partial<Record<FindingId, PaneTextId>>> = {
  'abbreviation-unexplained': 'expandAll',
  'acronym-unexplained': 'expandAll',
  'exposed-addresses': 'maskAll',
  'personal-data-exposed': 'maskAll',
};

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0 },
});

/** The fix that one button for all may make: a safe one or the only one. Between several offers the author chooses. */
function certainFix({ fixes }: Finding): readonly Fix[] {
  const [first] = fixes;
  return first && (first.safe || fixes.length === 1) ? [first] : [];
}

interface Props {
  readonly card: Card;
  readonly current: string | undefined;
}

/** Several findings of one kind in one card: the words listed, one button for all. */
export const FoldedCard = memo(function FoldedCard({ card: { id, key, findings }, current }: Props) {
  const styles = useStyles();
  const { language, send } = usePane();
  const text = usePaneText();
  const titleId = useId();
  const [all, setAll] = useState(false);
  const [first, ...rest] = findings.map(({ finding }) => finding);
  if (!first) return null;
  const fixes = findings.flatMap(({ finding }) => certainFix(finding));
  const oneFixForAll = fixes.length === findings.length && new Set(fixes.map((fix) => JSON.stringify(fix))).size === 1;
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <CardFrame
      severity={first.severity}
      labelledBy={titleId}
      findingKey={key}
      current={findings.some((one) => one.key === current)}
      onPoint={(here) => {
        if (!here) send({ type: 'point', finding: null });
      }}
    >
      <h4 className={styles.title} id={titleId}>
        <HiddenText>{text(severityTextId(first.severity))}: </HiddenText>
        {kindCount(id, findings.length, language)}
      </h4>
      <ul className={styles.list} aria-labelledby={titleId}>
        {shown.map((one) => (
          <FoldedItem key={one.key} keyed={one} withFix={!oneFixForAll} />
        ))}
      </ul>
      <FindingActions findings={[first, ...rest]} describedBy={titleId}>
        {shown.length < findings.length && (
          <QuietButton onClick={() => setAll(true)}>
            {text('showMore', { n: findings.length - shown.length })}
          </QuietButton>
        )}
        {oneFixForAll && <FixButtons finding={first} describedBy={titleId} />}
        {fixes.length > 1 && !oneFixForAll && (
          <Button size="small" aria-describedby={titleId} onClick={() => send({ type: 'apply', fixes })}>
            {text(FIX_ALL[id] ?? 'fixAll', { n: fixes.length })}
          </Button>
        )}
      </FindingActions>
    </CardFrame>
  );
});
