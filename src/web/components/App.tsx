import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ThemedRoot } from '../../pane/components/ThemedRoot';
import { useOffice } from '../../pane/hooks/use-office';
import { useLanguage } from '../hooks/use-language';
import { PageLanguageProvider } from '../page-language';
import { webText } from '../texts';
import { LetterPage } from './LetterPage';
import { PageHeader } from './PageHeader';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  wait: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingVerticalXXXL,
  },
  privacy: {
    marginTop: 'auto',
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});

/** The page: theme and language of the visitor, the standard of the office, then the letter. */
export function App() {
  const styles = useStyles();
  const [language, setLanguage] = useLanguage();
  const [office, retry] = useOffice();
  return (
    <PageLanguageProvider value={language}>
      <ThemedRoot className={styles.page}>
        <PageHeader language={language} onLanguage={setLanguage} />
        {office.kind === 'loaded' && <LetterPage office={office.office} language={language} />}
        {office.kind === 'loading' && (
          <main className={styles.wait}>
            <Spinner label={webText('loading', language)} />
          </main>
        )}
        {office.kind === 'failed' && (
          <main className={styles.wait}>
            <p role="alert">{webText('officeFailed', language)}</p>
            <Button onClick={retry}>{webText('retry', language)}</Button>
          </main>
        )}
        <footer className={styles.privacy}>{webText('privacy', language)}</footer>
      </ThemedRoot>
    </PageLanguageProvider>
  );
}
