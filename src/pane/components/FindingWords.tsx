import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findingMessage } from '../../checker/describe-finding';
import type { Finding } from '../../rules/finding';
import { usePane, usePaneText } from '../pane-context';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  words: { fontWeight: tokens.fontWeightSemibold },
  link: {
    // A target of 24 px in lines of 20 px: the padding reaches over the line, the margin takes it back.
    minHeight: '24px',
    paddingBlock: tokens.spacingVerticalXXS,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXXS})`,
    lineHeight: 'inherit',
    fontSize: 'inherit',
    userSelect: 'text',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

/** Longer quotations are cut: the letter itself is beside the pane. */
const LONGEST_QUOTE = 120;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
}

/** The sentence about a finding; the words it is about lead to their place in the letter, where the host can. */
export function FindingWords({ finding, id }: { readonly finding: Finding; readonly id?: string }) {
  const styles = useStyles();
  const { language, canReveal, send } = usePane();
  const text = usePaneText();
  const message = findingMessage(finding, language);
  const words = finding.text === null ? '' : shorten(finding.text);
  if (words === '' || !finding.range) {
    return (
      <p className={styles.text} id={id}>
        {message}
      </p>
    );
  }
  const quoted = (shown: string) =>
    canReveal ? (
      <Link
        as="button"
        inline
        className={mergeClasses(styles.words, styles.link)}
        title={text('showInLetter')}
        onClick={() => send({ type: 'reveal', finding })}
      >
        {shown}
      </Link>
    ) : (
      <span className={styles.words}>{shown}</span>
    );
  const at = message.indexOf(words);
  return at < 0 ? (
    <p className={styles.text} id={id}>
      {quoted(text('quote', { words }))} {message}
    </p>
  ) : (
    <p className={styles.text} id={id}>
      {message.slice(0, at)}
      {quoted(words)}
      {message.slice(at + words.length)}
    </p>
  );
}
