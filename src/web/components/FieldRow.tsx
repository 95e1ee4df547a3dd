import { Label, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { paddingTop: '6px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly htmlFor: string;
  readonly children: ReactNode;
}

/** A header of the letter: its name and its field. */
export function FieldRow({ label, htmlFor, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Label className={styles.label} htmlFor={htmlFor}>
        {label}
      </Label>
      {children}
    </div>
  );
}
