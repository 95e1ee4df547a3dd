import { checkDraft } from '../../checker/check-draft';
import { isoDate } from '../../mail/iso-date';
import { keepAsked, readKept } from '../message/kept-state';
import { draftOf, judgeable, readMessage } from '../message/read-message';
import { clientLanguage, isSupported, openItem, userEmail } from '../office-js/client';
import { describeError } from '../office-js/host-result';
import type { LaunchEvent, SendAnswer } from '../office-js/launch-event';
import { bakedOffice } from './baked-office';
import { decideSend, failOpen, type Ability } from './send-decision';

/** Milliseconds; after 5 000 the client says that the add-in takes long and the user waits. */
const PATIENCE = 4500;

/**
 * *Send* was pressed: reads the message and judges it, changes nothing (Microsoft's advice, and rewriting the body here loses pictures).
 * Answers exactly once, in time, whatever happens: if the check itself fails the user can send.
 */
export function onMessageSend(event: LaunchEvent): void {
  let open = true;
  const answer = (decided: SendAnswer) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    event.completed(decided);
  };
  const fail = (reason?: string) => answer(failOpen(reason, ability()));
  const timer = setTimeout(fail, PATIENCE);
  const onCrash = (error: unknown) => fail(error instanceof Error ? error.message : String(error));
  try {
    const opened = openItem(onCrash);
    if (opened.kind !== 'compose') {
      answer({ allowEvent: true });
      return;
    }
    const { item } = opened;
    readMessage(item)((message) => {
      if (!message.ok) {
        fail(describeError(message.error));
        return;
      }
      const { headers, text } = message.value;
      readKept(item)((kept) => {
        const draft = draftOf(headers, text, userEmail(), isoDate(new Date()));
        const report = checkDraft(draft, bakedOffice(), { only: judgeable(headers), ignored: kept.ignored });
        const { answer: decided, asks } = decideSend(report, { ...ability(), asked: kept.asked });
        if (asks === undefined) answer(decided);
        // If it cannot be kept that the user was asked, asking would never end.
        else keepAsked(item, asks)((result) => answer(result.ok ? decided : { allowEvent: true }));
      });
    });
  } catch (error) {
    onCrash(error);
  }
}

function ability(): Ability {
  return { language: clientLanguage(), canAsk: isSupported('1.14'), canFormat: isSupported('1.15') };
}
