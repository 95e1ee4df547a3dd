import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useState } from 'react';
import { kindCount } from '../../checker/kind-count';
import type { FindingId } from '../../office/finding-id';
import type { Finding, Fix } from '../../rules/finding';
import type { Card } from '../outline';
import { usePane, usePaneText } from '../pane-context';
import { severityTextId } from '../severity-text';
import type { PaneTextId } from '../texts';
import { useWanted } from '../wanted';
import { CardFrame } from './CardFrame';
import { ChangeButton } from './ChangeButton';
import { FindingActions } from './FindingActions';
import { FixButtons } from './FixButtons';
import { FoldedItem } from './FoldedItem';
import { HiddenText } from './HiddenText';
import { QuietButton } from './QuietButton';

/** Lines shown at first, and how many more whenever the reader asks: a thousand findings must stay light. */
const FIRST = 6;
const STEP = 50;

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
  readonly current: boolean;
}

/** Several findings of one kind in one card: the words listed, one button for all. */
export const FoldedCard = memo(function FoldedCard({ card: { id, key, findings }, current }: Props) {
  const styles = useStyles();
  const { language, send } = usePane();
  const text = usePaneText();
  const titleId = useId();
  const wanted = useWanted();
  const [limit, setLimit] = useState(FIRST);
  const [first, ...rest] = findings.map(({ finding }) => finding);
  if (!first) return null;
  const fixes = findings.flatMap(({ finding }) => certainFix(finding));
  const oneFixForAll = fixes.length === findings.length && new Set(fixes.map((fix) => JSON.stringify(fix))).size === 1;
  const wantedAt = wanted ? findings.findIndex((one) => one.key === wanted.key) : -1;
  const shown = findings.slice(0, Math.max(limit, wantedAt + 1));
  const hidden = findings.length - shown.length;
  return (
    <CardFrame
      severity={first.severity}
      labelledBy={titleId}
      findingKey={key}
      current={current}
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
        {hidden > 0 && (
          <QuietButton onClick={() => setLimit(shown.length + STEP)}>
            {hidden > STEP ? text('showNext', { n: STEP, of: hidden }) : text('showRest', { n: hidden })}
          </QuietButton>
        )}
        {oneFixForAll && <FixButtons finding={first} describedBy={titleId} />}
        {fixes.length > 1 && !oneFixForAll && (
          <ChangeButton size="small" aria-describedby={titleId} onClick={() => send({ type: 'apply', fixes })}>
            {text(FIX_ALL[id] ?? 'fixAll', { n: fixes.length })}
          </ChangeButton>
        )}
      </FindingActions>
    </CardFrame>
  );
});
