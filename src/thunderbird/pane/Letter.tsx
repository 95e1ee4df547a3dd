import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { Language, Office } from '../../office/office';
import { MessagePane } from '../../pane/components/MessagePane';
import { readCompose } from '../api/compose';
import { askBackground } from '../api/messages';
import { onStored } from '../api/storage';
import { notOurs } from '../message/compose-draft';
import { MARKS, readSettings } from '../office/settings';
import { onHeld, readHeld } from '../send/held';
import { useStored } from './hooks/use-stored';
import { MarksSwitch } from './MarksSwitch';
import { SendBar } from './SendBar';
import { thunderbirdText } from './texts';
import { ThunderbirdMessage } from './thunderbird-message';

const useStyles = makeStyles({ words: { margin: 0, padding: tokens.spacingHorizontalL } });

const onMarks = (changed: () => void) => onStored('local', [MARKS], changed);
const never = () => () => undefined;

interface Props {
  readonly tabId: number;
  readonly office: Office;
  readonly language: Language;
}

/** The findings of a message, what can be done about sending it where it was held, and the one setting there is. */
export function Letter({ tabId, office, language }: Props) {
  const styles = useStyles();
  const client = useMemo(() => new ThunderbirdMessage(tabId), [tabId]);
  const readOther = useCallback(async () => notOurs(await readCompose(tabId)), [tabId]);
  const readHold = useCallback(() => readHeld(tabId), [tabId]);
  const onHold = useCallback((changed: () => void) => onHeld(tabId, changed), [tabId]);
  const [other] = useStored(readOther, never);
  const [held] = useStored(readHold, onHold);
  const [settings] = useStored(readSettings, onMarks);
  if (other.kind === 'loaded' && other.value !== undefined) {
    return <p className={styles.words}>{thunderbirdText(other.value, language)}</p>;
  }
  const send = async () => {
    await askBackground('send', { tabId });
    window.close();
  };
  return (
    <>
      <MessagePane
        client={client}
        office={office}
        language={language}
        foot={(report, session) =>
          held.kind === 'loaded' &&
          held.value && (
            <SendBar
              held={held.value}
              report={report}
              session={session}
              office={office}
              language={language}
              onSend={send}
              onBack={() => window.close()}
            />
          )
        }
      />
      {settings.kind === 'loaded' && <MarksSwitch settings={settings.value} language={language} />}
    </>
  );
}
