import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type RefObject } from 'react';
import { SeverityIcon } from '../../pane/components/SeverityIcon';
import type { Status } from '../../pane/status';
import { statusHeadline } from '../../pane/status-text';
import type { Language } from '../../office/office';
import { usePageText } from '../page-language';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  words: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

const TONES = { ready: 'fine', confirm: 'warn', block: 'block' } as const;

interface Props {
  readonly status: Status;
  readonly language: Language;
  readonly target: RefObject<HTMLElement | null>;
}

/** On a phone the remarks stand below the letter: the state of the letter stays in sight, one tap leads to them. */
export function JumpBar({ status, language, target }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    if (!target.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? true), {
      rootMargin: '0px 0px -96px 0px',
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  if (inSight) return null;
  return (
    <nav className={styles.root} aria-label={text('showRemarks')}>
      <SeverityIcon tone={TONES[status.tone]} large />
      <span className={styles.words}>{statusHeadline(status, language)}</span>
      <Button
        appearance="primary"
        onClick={() => {
          target.current?.scrollIntoView({ block: 'start' });
          target.current?.querySelector<HTMLElement>('[data-pane-status]')?.focus({ preventScroll: true });
        }}
      >
        {text('showRemarks')}
      </Button>
    </nav>
  );
}
