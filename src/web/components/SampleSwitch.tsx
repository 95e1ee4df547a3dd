import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { usePageText } from '../page-language';
import { SAMPLES } from '../samples';
import type { Sample } from '../samples/sample';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

interface Props {
  readonly current: string;
  readonly onOpen: (sample: Sample) => void;
}

/** Letters to try the checker on. */
export function SampleSwitch({ current, onOpen }: Props) {
  const styles = useStyles();
  const text = usePageText();
  return (
    <div className={styles.root}>
      {SAMPLES.map((sample) => (
        <ToggleButton
          key={sample.id}
          size="small"
          shape="circular"
          appearance={sample.id === current ? 'primary' : 'secondary'}
          className={styles.button}
          checked={sample.id === current}
          onClick={() => onOpen(sample)}
        >
          {text(sample.title)}
        </ToggleButton>
      ))}
    </div>
  );
}
