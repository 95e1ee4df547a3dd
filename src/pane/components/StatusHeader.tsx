import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane, usePaneText } from '../pane-context';
import type { Status, Tone } from '../status';
import { statusDetail, statusHeadline } from '../status-text';
import { useFocusWhenWanted } from '../wanted';
import { BusyBar } from './BusyBar';
import { ChangeButton } from './ChangeButton';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderTop: `${tokens.strokeWidthThickest} solid transparent`,
  },
  ready: { backgroundColor: tokens.colorStatusSuccessBackground1, borderTopColor: tokens.colorStatusSuccessBorder2 },
  confirm: { backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder2 },
  block: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder2 },
  words: { flexGrow: 1, flexBasis: '160px' },
  headline: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '& svg': { marginTop: '1px' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  detail: {
    margin: `${tokens.spacingVerticalXXS} 0 0 28px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const ICONS: Readonly<Record<Tone, 'fine' | 'warn' | 'block'>> = { ready: 'fine', confirm: 'warn', block: 'block' };

/** The state of the letter in one line, and the one primary button. */
export function StatusHeader({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const { language, handover, send } = usePane();
  const text = usePaneText();
  const headline = useRef<HTMLHeadingElement>(null);
  useFocusWhenWanted(headline, undefined);
  return (
    <div className={mergeClasses(styles.root, styles[status.tone])}>
      <div className={styles.words}>
        <h2 ref={headline} className={styles.headline} tabIndex={-1} data-pane-status={status.tone}>
          <SeverityIcon tone={ICONS[status.tone]} large />
          {statusHeadline(status, language)}
        </h2>
        <p className={styles.detail}>{statusDetail(status, handover, language)}</p>
      </div>
      {status.safe > 0 && (
        <ChangeButton
          appearance="primary"
          title={text('fixSafeDescription')}
          onClick={() => send({ type: 'fix-safe' })}
        >
          {text('fixSafe', { n: status.safe })}
        </ChangeButton>
      )}
      <BusyBar />
    </div>
  );
}
