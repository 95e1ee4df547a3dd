import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneText } from '../pane-context';

const useStyles = makeStyles({
  summary: { minHeight: '24px', cursor: 'pointer' },
  details: {
    maxHeight: '160px',
    overflow: 'auto',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** What IT needs to know, folded, with a button to copy it. */
export function FailureDetails({ details }: { readonly details: string }) {
  const styles = useStyles();
  const text = usePaneText();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <details>
      <summary className={styles.summary}>{text('details')}</summary>
      <pre className={styles.details} tabIndex={0}>
        {details}
      </pre>
      <Button size="small" onClick={copy}>
        {copied ? text('copied') : text('copyDetails')}
      </Button>
    </details>
  );
}
