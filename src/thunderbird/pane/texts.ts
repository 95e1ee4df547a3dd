import { renderMessage } from '../../checker/message';
import type { Language, Localized } from '../../office/office';

/** What the pane says in Thunderbird alone. */
const THUNDERBIRD_TEXTS = {
  loading: { pl: 'Wczytuję standard urzędu…', en: 'Loading the standard of the office…' },
  noOffice: {
    pl: 'Nie udało się wczytać standardu urzędu. Wysyłanie nie jest blokowane.',
    en: 'The standard of the office could not be loaded. Sending is not held back.',
  },
  retry: { pl: 'Spróbuj ponownie', en: 'Try again' },
  newsgroup: {
    pl: 'To ogłoszenie na grupę dyskusyjną. Sprawdzam tylko listy do osób i urzędów; to można wysłać bez sprawdzenia.',
    en: 'This is an article for a newsgroup. Only letters to people and offices are checked; it can be sent unchecked.',
  },
  redirect: {
    pl: 'To cudza wiadomość przesyłana bez zmian. Sprawdzam tylko wiadomości, które Państwo piszą.',
    en: 'This is somebody else’s message, passed on unchanged. Only messages that you write are checked.',
  },
  marks: { pl: 'Podkreślaj w treści', en: 'Underline in the text' },
  marksLocked: { pl: 'Ustawienie urzędu', en: 'Set by the office' },
  send: { pl: 'Wyślij', en: 'Send' },
  sendAnyway: { pl: 'Wyślij mimo to', en: 'Send anyway' },
  sendUnchecked: { pl: 'Wyślij bez sprawdzenia', en: 'Send unchecked' },
  sendWithReason: { pl: 'Wyślij z podaniem powodu', en: 'Send, giving a reason' },
  goBack: { pl: 'Wróć do pisania', en: 'Go back to writing' },
} as const satisfies Record<string, Localized>;

export type ThunderbirdTextId = keyof typeof THUNDERBIRD_TEXTS;

/** A text of the Thunderbird host in a language. */
export function thunderbirdText(id: ThunderbirdTextId, language: Language): string {
  return renderMessage(THUNDERBIRD_TEXTS[id], {}, language);
}
