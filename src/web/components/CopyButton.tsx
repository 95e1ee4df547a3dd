import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyLetter } from '../../pane/clipboard';
import { usePageText } from '../page-language';
import type { WebTextId } from '../texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', rowGap: tokens.spacingVerticalS },
  outcome: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':not(:empty)': { marginInlineEnd: tokens.spacingHorizontalM },
  },
});

interface Props {
  readonly html: string;
  /** The same letter as text. */
  readonly plain: string;
}

/** Takes the letter back to the mail program. */
export function CopyButton({ html, plain }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const [outcome, setOutcome] = useState<{ readonly html: string; readonly says: WebTextId }>();
  const copy = () => {
    copyLetter(html, plain).then(
      () => setOutcome({ html, says: 'copied' }),
      () => setOutcome({ html, says: 'copyFailed' }),
    );
  };
  return (
    <div className={styles.root}>
      <span className={styles.outcome} role="status">
        {outcome?.html === html && text(outcome.says)}
      </span>
      <Button icon={<Copy16Regular />} onClick={copy}>
        {text('copy')}
      </Button>
    </div>
  );
}
