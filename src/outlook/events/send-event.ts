import { OVERRIDE_HEADER } from '../../checker/override-record';
import { keepAsked } from '../message/kept-state';
import { clientLanguage, isSupported, openItem } from '../office-js/client';
import { answered, describeError, type Ask } from '../office-js/host-result';
import type { LaunchEvent, SendAnswer } from '../office-js/launch-event';
import { bakedOffice } from './baked-office';
import { judge } from './judge';
import { decideSend, failOpen, type Ability } from './send-decision';

/** Milliseconds; after 5 000 the client says that the add-in takes long and the user waits. */
const PATIENCE = 4500;

/**
 * *Send* was pressed: reads the message and judges it. Changes none of its text (Microsoft's advice, and rewriting the body here loses
 * pictures). Answers exactly once, in time, whatever happens: if the check itself fails the user can send.
 */
export function onMessageSend(event: LaunchEvent): void {
  let open = true;
  const ability = abilityOfClient();
  const answer = (decided: SendAnswer) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    event.completed(decided);
  };
  const fail = (reason?: string) => answer(failOpen(reason, ability));
  const timer = setTimeout(fail, PATIENCE);
  const onCrash = (error: unknown) => fail(error instanceof Error ? error.message : String(error));
  try {
    const opened = openItem(onCrash);
    if (opened.kind !== 'compose') {
      answer({ allowEvent: true });
      return;
    }
    const { item } = opened;
    judge(
      item,
      bakedOffice(),
    )((judgement) => {
      if (!judgement.ok) {
        fail(describeError(judgement.error));
        return;
      }
      const { report, asked, audit } = judgement.value;
      const { answer: decided, asks } = decideSend(report, Object.assign({ asked }, ability));
      // A header that cannot be written is no reason to hold a message.
      const record: Ask<void> =
        audit && report.verdict !== 'block'
          ? item.headers.setInternetHeader(OVERRIDE_HEADER, audit.header)
          : answered(undefined);
      record(() => {
        if (asks === undefined) answer(decided);
        // If it cannot be kept that the user was asked, asking would never end.
        else keepAsked(item, asks)((result) => answer(result.ok ? decided : { allowEvent: true }));
      });
    });
  } catch (error) {
    onCrash(error);
  }
}

function abilityOfClient(): Ability {
  try {
    return { language: clientLanguage(), canAsk: isSupported('1.14'), canFormat: isSupported('1.15') };
  } catch {
    return { language: 'pl', canAsk: false, canFormat: false };
  }
}
