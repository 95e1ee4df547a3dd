import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { DismissCircle16Filled, DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled, Warning20Filled } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  block: { color: tokens.colorStatusDangerForeground1 },
  advise: { color: tokens.colorNeutralForeground3 },
  absent: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly tone: 'fine' | 'warn' | 'block' | 'advise' | 'absent';
  readonly large?: boolean;
}

/** One shape and one colour for each weight; the word stands beside it, so it is hidden from screen readers. */
export function SeverityIcon({ tone, large = false }: Props) {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, styles[tone]);
  switch (tone) {
    case 'fine':
      return large ? (
        <CheckmarkCircle20Filled className={className} />
      ) : (
        <CheckmarkCircle16Filled className={className} />
      );
    case 'warn':
      return large ? <Warning20Filled className={className} /> : <Warning16Filled className={className} />;
    case 'block':
      return large ? <DismissCircle20Filled className={className} /> : <DismissCircle16Filled className={className} />;
    case 'advise':
      return <Lightbulb16Regular className={className} />;
    case 'absent':
      return <Circle16Regular className={className} />;
  }
}
