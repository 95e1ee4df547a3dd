import { renderMessage } from '../../checker/message';
import type { Language, Localized } from '../../office/office';

/** What stands in the pane before there is a letter to speak of. */
const OUTLOOK_TEXTS = {
  connecting: { pl: 'Łączę się z Outlookiem…', en: 'Connecting to Outlook…' },
  noClient: {
    pl: 'Nie udało się połączyć z Outlookiem. Ten panel działa obok wiadomości w Outlooku.',
    en: 'Outlook could not be reached. This pane works beside a message in Outlook.',
  },
  noOffice: {
    pl: 'Nie udało się wczytać standardu urzędu. Kontrola przy wysyłaniu działa niezależnie od panelu.',
    en: 'The standard of the office could not be loaded. The check at Send works without the pane.',
  },
  details: { pl: 'Szczegóły dla informatyka', en: 'Details for IT' },
  retry: { pl: 'Spróbuj ponownie', en: 'Try again' },
} as const satisfies Record<string, Localized>;

/** A text of the Outlook host in a language. */
export function outlookText(id: keyof typeof OUTLOOK_TEXTS, language: Language): string {
  return renderMessage(OUTLOOK_TEXTS[id], {}, language);
}
