import { renderMessage } from '../checker/message';
import type { Language, Localized } from '../office/office';
import type { MessageData } from '../rules/finding';

/** Everything the page around the pane says. */
export const WEB_TEXTS = {
  product: { pl: 'Dobry List', en: 'Dobry List' },
  tagline: {
    pl: 'Sprawdza pocztę urzędu i pomaga ją poprawić.',
    en: 'Checks the mail of a public office and helps to mend it.',
  },
  privacy: {
    pl: 'Nic nie jest nigdzie wysyłane: list jest sprawdzany na tym komputerze.',
    en: 'Nothing is sent anywhere: the letter is checked on this computer.',
  },
  otherLanguage: { pl: 'English', en: 'Polski' },
  samples: { pl: 'Przykładowy list', en: 'Sample letter' },
  sampleReply: { pl: 'Odpowiedź do poprawy', en: 'A reply to mend' },
  sampleCircular: { pl: 'Okólnik z jawnymi adresami', en: 'A circular with open addresses' },
  sampleGood: { pl: 'Dobry list', en: 'A good letter' },
  sampleAbsence: { pl: 'Autoodpowiedź', en: 'An automatic reply' },
  sampleEmpty: { pl: 'Własny list', en: 'Your own letter' },
  letter: { pl: 'List', en: 'Letter' },
  kind: { pl: 'Rodzaj', en: 'Kind' },
  kindNew: { pl: 'Nowa wiadomość', en: 'New message' },
  kindReply: { pl: 'Odpowiedź', en: 'Reply' },
  kindForward: { pl: 'Przekazanie dalej', en: 'Forward' },
  kindAbsence: { pl: 'Autoodpowiedź', en: 'Automatic reply' },
  from: { pl: 'Od', en: 'From' },
  chooseSender: { pl: 'Proszę wybrać siebie', en: 'Choose yourself' },
  senderHint: { pl: 'Po wyborze można wstawić stopkę.', en: 'Then the signature can be inserted.' },
  to: { pl: 'Do', en: 'To' },
  cc: { pl: 'DW', en: 'Cc' },
  bcc: { pl: 'UDW', en: 'Bcc' },
  subject: { pl: 'Temat', en: 'Subject' },
  body: { pl: 'Treść listu', en: 'Text of the letter' },
  bodyHint: {
    pl: 'Miejsce na list: można pisać albo wkleić go z poczty.',
    en: 'Write the letter here, or paste it from your mail.',
  },
  attachments: { pl: 'Załączniki', en: 'Attachments' },
  addAttachment: { pl: 'Dodaj załącznik', en: 'Add an attachment' },
  attachmentHint: { pl: 'Zapamiętywana jest tylko nazwa pliku.', en: 'Only the name of the file is noted.' },
  removeAttachment: { pl: 'Usuń załącznik {name}', en: 'Remove the attachment {name}' },
  restart: { pl: 'Zacznij od nowa', en: 'Start afresh' },
  restarted: { pl: 'Zaczęto od nowa.', en: 'Started afresh.' },
  undo: { pl: 'Cofnij', en: 'Undo' },
  kept: {
    pl: 'Przeglądarka pamięta ten list do zamknięcia karty.',
    en: 'The browser keeps this letter until the tab is closed.',
  },
  copy: { pl: 'Kopiuj list', en: 'Copy the letter' },
  copied: { pl: 'Skopiowano. List można wkleić do poczty.', en: 'Copied. The letter can be pasted into your mail.' },
  copyFailed: {
    pl: 'Przeglądarka nie pozwoliła skopiować listu. Można go zaznaczyć i skopiować klawiszami Ctrl+C.',
    en: 'The browser refused to copy. Select the letter and press Ctrl+C.',
  },
  showRemarks: { pl: 'Zobacz uwagi', en: 'See the remarks' },
  skipToPane: { pl: 'Przejdź do uwag', en: 'Skip to the remarks' },
  standardOf: { pl: 'Standard: {name}', en: 'Standard: {name}' },
  loading: { pl: 'Wczytuję standard urzędu…', en: 'Loading the standard of the office…' },
  officeFailed: {
    pl: 'Nie udało się wczytać standardu urzędu.',
    en: 'The standard of the office could not be loaded.',
  },
  retry: { pl: 'Spróbuj ponownie', en: 'Try again' },
} as const satisfies Record<string, Localized>;

export type WebTextId = keyof typeof WEB_TEXTS;

/** A text of the page in a language. */
export function webText(id: WebTextId, language: Language, data: MessageData = {}): string {
  return renderMessage(WEB_TEXTS[id], data, language);
}
