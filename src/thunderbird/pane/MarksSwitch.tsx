import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Language } from '../../office/office';
import { setMarks, type Settings } from '../office/settings';
import { thunderbirdText } from './texts';

const useStyles = makeStyles({ root: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` } });

interface Props {
  readonly settings: Settings;
  readonly language: Language;
}

/** Lines under words in the editor, on or off; the office may have decided. */
export function MarksSwitch({ settings: { marks, marksLocked }, language }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} title={marksLocked ? thunderbirdText('marksLocked', language) : undefined}>
      <Switch
        checked={marks}
        disabled={marksLocked}
        label={thunderbirdText('marks', language)}
        onChange={(_, { checked }) => void setMarks(checked)}
      />
    </div>
  );
}
