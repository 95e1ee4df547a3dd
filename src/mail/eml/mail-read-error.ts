export type MailReadProblem = 'empty' | 'outlook-item' | 'no-header' | 'malformed';

const TEXTS: Readonly<Record<MailReadProblem, { readonly pl: string; readonly en: string }>> = {
  empty: {
    pl: 'Plik z wiadomością jest pusty. Wiadomość trzeba ponownie zapisać w programie pocztowym jako plik .eml.',
    en: 'The message file is empty. Save the message again in the mail program as an .eml file.',
  },
  'outlook-item': {
    pl: 'To jest plik programu Outlook (.msg), którego format nie jest obsługiwany. Wiadomość trzeba zapisać jako plik .eml.',
    en: 'This is an Outlook item (.msg), a format that is not supported. Save the message as an .eml file.',
  },
  'no-header': {
    pl: 'Plik nie zaczyna się od nagłówków wiadomości (From, To, Subject…), więc nie jest wiadomością .eml. Wiadomość trzeba zapisać w programie pocztowym jako plik .eml.',
    en: 'The file does not begin with message headers (From, To, Subject…), so it is no .eml message. Save the message in the mail program as an .eml file.',
  },
  malformed: {
    pl: 'Budowy wiadomości nie udało się odczytać: ma zbyt wiele zagnieżdżonych części albo zbyt długie nagłówki. Wiadomość trzeba zapisać ponownie, bez załączonych do niej innych wiadomości.',
    en: 'The structure of the message could not be read: too many nested parts or too long headers. Save it again without the messages attached to it.',
  },
};

/** Bytes that are no Internet message. `message` is for Polish readers, `english` for the others; both say what to do. */
export class MailReadError extends Error {
  readonly english: string;

  constructor(
    readonly problem: MailReadProblem,
    cause?: unknown,
  ) {
    super(TEXTS[problem].pl, cause === undefined ? undefined : { cause });
    this.name = 'MailReadError';
    this.english = TEXTS[problem].en;
  }
}
