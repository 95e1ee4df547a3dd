import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Language } from '../../office/office';
import { HiddenText } from '../../pane/components/HiddenText';
import { ThemedRoot } from '../../pane/components/ThemedRoot';
import { onStored } from '../api/storage';
import { currentOffice, forgetOffice, OFFICE } from '../office/office-store';
import { Letter } from './Letter';
import { useStored } from './hooks/use-stored';
import { thunderbirdText } from './texts';

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0 },
  wait: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** The standard as the background page stored it last. */
function readOffice() {
  forgetOffice();
  return currentOffice();
}

const onOffice = (changed: () => void) => onStored('local', [OFFICE], changed);

interface Props {
  /** The message the pane belongs to. */
  readonly tabId: number;
  readonly language: Language;
}

/** The pane of a message in Thunderbird. */
export function ThunderbirdApp({ tabId, language }: Props) {
  const styles = useStyles();
  const [office, again] = useStored(readOffice, onOffice);
  return (
    <ThemedRoot className={styles.root}>
      <main onKeyDown={({ key }) => key === 'Escape' && window.close()}>
        <h1 className={styles.title}>
          <HiddenText>Dobry List</HiddenText>
        </h1>
        {office.kind === 'loading' && (
          <div className={styles.wait}>
            <Spinner label={thunderbirdText('loading', language)} />
          </div>
        )}
        {office.kind === 'failed' && (
          <div className={styles.wait} role="alert">
            <p>{thunderbirdText('noOffice', language)}</p>
            <Button onClick={again}>{thunderbirdText('retry', language)}</Button>
          </div>
        )}
        {office.kind === 'loaded' && <Letter tabId={tabId} office={office.value} language={language} />}
      </main>
    </ThemedRoot>
  );
}
