import type { Localized } from '../../../office/office';

/** What the page says. */
export const copyPageTexts = {
  title: { pl: 'Podpis – {name}', en: 'Signature – {name}' },
  lead: {
    pl: 'Proszę skopiować podpis przyciskiem i wkleić go (Ctrl+V) w ustawieniach swojego programu pocztowego.',
    en: 'Copy the signature with the button, and paste it (Ctrl+V) in the settings of your mail program.',
  },
  full: { pl: 'Pełny podpis – nowe wiadomości', en: 'Full signature – new messages' },
  short: { pl: 'Krótki podpis – odpowiedzi', en: 'Short signature – replies' },
  copy: { pl: 'Kopiuj podpis', en: 'Copy signature' },
  copyText: { pl: 'Kopiuj jako zwykły tekst', en: 'Copy as plain text' },
  plain: { pl: 'Zwykły tekst', en: 'Plain text' },
  copied: { pl: 'skopiowano.', en: 'copied.' },
  failed: {
    pl: 'przeglądarka nie pozwoliła skopiować. Proszę zaznaczyć podpis myszą i nacisnąć Ctrl+C.',
    en: 'the browser did not let us copy. Select the signature with the mouse and press Ctrl+C.',
  },
  noScript: {
    pl: 'Przyciski potrzebują JavaScriptu. Podpis można też zaznaczyć myszą i skopiować (Ctrl+C).',
    en: 'The buttons need JavaScript. You can also select the signature with the mouse and copy it (Ctrl+C).',
  },
  where: { pl: 'Gdzie wkleić podpis', en: 'Where to paste the signature' },
} satisfies Record<string, Localized>;

/** Where mail programs keep signatures. */
export const places: readonly { readonly program: string; readonly place: Localized }[] = [
  {
    program: 'Gmail',
    place: {
      pl: 'Ustawienia → Wszystkie ustawienia → Ogólne → Podpis',
      en: 'Settings → See all settings → General → Signature',
    },
  },
  {
    program: 'Outlook',
    place: {
      pl: 'w przeglądarce i nowy: Ustawienia → Konta → Podpisy; klasyczny: Plik → Opcje → Poczta → Podpisy',
      en: 'on the web and new: Settings → Accounts → Signatures; classic: File → Options → Mail → Signatures',
    },
  },
  {
    program: 'Apple Mail',
    place: {
      pl: 'Mail → Ustawienia → Podpisy, bez opcji „Zawsze używaj mojego domyślnego fontu”',
      en: 'Mail → Settings → Signatures, without “Always match my default message font”',
    },
  },
  {
    program: 'Thunderbird',
    place: {
      pl: 'nowa wiadomość → wkleić → zapisać ją jako plik HTML, a plik wskazać w: Ustawienia kont → Dołącz podpis z pliku',
      en: 'new message → paste → save it as an HTML file, and choose the file in: Account Settings → Attach the signature from a file',
    },
  },
];
