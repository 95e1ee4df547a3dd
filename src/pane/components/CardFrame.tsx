import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type FocusEventHandler, type MouseEventHandler, type ReactNode } from 'react';
import type { Finding } from '../../rules/finding';
import { useFocusWhenWanted } from '../wanted';
import { findingTarget } from './finding-target';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralBackground1,
    ...findingTarget,
  },
  block: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warn: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  advise: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface Props {
  readonly severity: Finding['severity'];
  readonly labelledBy: string;
  readonly findingKey: string;
  readonly current: boolean;
  readonly onPoint: (here: boolean) => void;
  readonly children: ReactNode;
}

/** The frame of a card: takes the focus after a fix or when the message is held at it, and points at its words in the letter. */
export function CardFrame({ severity, labelledBy, findingKey, current, onPoint, children }: Props) {
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  useFocusWhenWanted(card, findingKey);
  const enter: MouseEventHandler & FocusEventHandler = () => onPoint(true);
  const leave: MouseEventHandler & FocusEventHandler = () => onPoint(false);
  return (
    <li
      ref={card}
      className={mergeClasses(styles.root, styles[severity], current && styles.current)}
      tabIndex={-1}
      data-finding={findingKey}
      aria-labelledby={labelledBy}
      aria-current={current || undefined}
      onMouseEnter={enter}
      onMouseLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      {children}
    </li>
  );
}
