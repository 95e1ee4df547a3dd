import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Language } from '../../office/office';
import { HiddenText } from '../../pane/components/HiddenText';
import { MessagePane } from '../../pane/components/MessagePane';
import { ThemedRoot } from '../../pane/components/ThemedRoot';
import { useOffice } from '../../pane/hooks/use-office';
import { keepOwnRecord } from '../message/own-record';
import { userEmail, userStore } from '../office-js/client';
import { useClient, useClientTheme, type Client } from './hooks/use-client';
import { OutlookMessage } from './outlook-message';
import { outlookText } from './texts';
import { UnavailablePane } from './UnavailablePane';

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  // Outlook shows the name of the add-in above the pane; screen readers look for it in the page.
  title: { margin: 0 },
  wait: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** Before the client has said which language it speaks. */
function firstLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('pl') ? 'pl' : 'en';
}

/** The pane beside a message in Outlook: client and standard first, then the message. */
export function OutlookApp() {
  const styles = useStyles();
  const client = useClient();
  const theme = useClientTheme(client.kind === 'ready');
  return (
    <ThemedRoot className={styles.root} theme={theme}>
      <main>
        <h1 className={styles.title}>
          <HiddenText>Dobry List</HiddenText>
        </h1>
        <Content client={client} />
      </main>
    </ThemedRoot>
  );
}

function Content({ client }: { readonly client: Client }) {
  const styles = useStyles();
  const [office, retry] = useOffice(client.kind === 'ready' ? userEmail() : null);
  const loaded = client.kind === 'ready' && office.kind === 'loaded' ? office.office : undefined;
  useEffect(() => {
    // A client that keeps nothing goes without: the pane inserts the signature.
    if (loaded) keepOwnRecord(userStore(), loaded, userEmail())(() => undefined);
  }, [loaded]);
  const item = client.kind === 'ready' && client.open.kind === 'compose' ? client.open.item : undefined;
  const message = useMemo(() => item && new OutlookMessage(item, userEmail()), [item]);
  const language = client.kind === 'ready' ? client.language : firstLanguage();
  const text = (id: Parameters<typeof outlookText>[0]) => outlookText(id, language);
  if (client.kind === 'absent') {
    return (
      <div className={styles.wait} role="alert">
        <p>{text('noClient')}</p>
        <details>
          <summary>{text('details')}</summary>
          <code>{client.details}</code>
        </details>
        <Button onClick={() => location.reload()}>{text('retry')}</Button>
      </div>
    );
  }
  if (office.kind === 'failed') {
    return (
      <div className={styles.wait} role="alert">
        <p>{text('noOffice')}</p>
        <Button onClick={retry}>{text('retry')}</Button>
      </div>
    );
  }
  if (client.kind === 'connecting' || office.kind === 'loading') {
    return (
      <div className={styles.wait}>
        <Spinner label={text('connecting')} />
      </div>
    );
  }
  const { open } = client;
  if (open.kind !== 'compose') {
    return <UnavailablePane reason={open.kind} office={office.office} language={language} />;
  }
  return message && <MessagePane key={client.serial} client={message} office={office.office} language={language} />;
}
