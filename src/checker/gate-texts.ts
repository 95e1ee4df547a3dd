import type { Language, Localized } from '../office/office';
import type { MessageData } from '../rules/finding';
import { renderMessage } from './message';

/**
 * What the send gate says in the mail client's own dialogs and information bars. Outlook's limits, in characters: 500 for
 * the dialog, 20 for its button, 150 for an information bar, whose only action is to open the pane.
 */
export const GATE_TEXTS = {
  summaryBlock: {
    pl: 'Przed wysłaniem proszę poprawić {n} {n|rzecz|rzeczy|rzeczy}.',
    en: 'Please mend {n} {n|thing|things} before sending.',
  },
  summaryConfirm: {
    pl: 'Warto poprawić {n} {n|rzecz|rzeczy|rzeczy}. Można też wysłać bez zmian.',
    en: '{n} {n|thing is|things are} worth mending. You may also send the message as it is.',
  },
  summarySend: { pl: 'Wiadomość jest gotowa do wysłania.', en: 'The message is ready to send.' },
  alsoWorthMending: { pl: 'Warto też poprawić:', en: 'Also worth mending:' },
  more: { pl: 'i jeszcze {n} {n|uwaga|uwagi|uwag}', en: 'and {n} more {n|remark|remarks}' },
  sendButton: { pl: 'Popraw wiadomość', en: 'Mend the message' },
  sendAgain: {
    pl: 'Ponowne naciśnięcie „Wyślij” wyśle wiadomość bez zmian.',
    en: 'Pressing Send again sends it as it is.',
  },
  rulesFailed: {
    pl: 'Nie udało się zastosować {n} {n|zasady|zasad|zasad}. Można mimo to wysłać wiadomość.',
    en: '{n} {n|rule|rules} could not be applied. The message can be sent all the same.',
  },
  checkFailed: {
    pl: 'Nie udało się sprawdzić wiadomości. Można ją wysłać bez sprawdzenia.',
    en: 'The message could not be checked. It can be sent unchecked.',
  },
  checkSlow: {
    pl: 'Sprawdzanie trwa zbyt długo. Wiadomość można wysłać bez sprawdzenia.',
    en: 'The check is taking too long. The message can be sent unchecked.',
  },
  forIt: { pl: 'Dla informatyka: {reason}', en: 'For IT: {reason}' },
  outsidersVisible: {
    pl: 'W polach „Do” i „DW” widać {n} {n|adres|adresy|adresów} spoza urzędu. Właściwe jest pole „UDW”.',
    en: '{n} outside {n|address|addresses} can be seen in To and Cc. They belong in Bcc.',
  },
  attachmentMissing: {
    pl: 'Treść zapowiada załącznik, ale do wiadomości nic nie dołączono.',
    en: 'The text announces an attachment, but nothing is attached.',
  },
  showInPane: { pl: 'Pokaż', en: 'Show' },
} as const satisfies Record<string, Localized>;

/** A text of the send gate in a language. */
export function gateText(id: keyof typeof GATE_TEXTS, language: Language, data: MessageData = {}): string {
  return renderMessage(GATE_TEXTS[id], data, language);
}
