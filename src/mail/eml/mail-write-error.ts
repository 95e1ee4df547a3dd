export type MailWriteProblem = 'signed' | 'encrypted' | 'several-parts' | 'no-text-part' | 'other-changes';

const TEXTS: Readonly<Record<MailWriteProblem, { readonly pl: string; readonly en: string }>> = {
  signed: {
    pl: 'Wiadomość jest podpisana elektronicznie, a każda zmiana unieważniłaby podpis. Treść trzeba poprawić w programie pocztowym i podpisać ponownie.',
    en: 'The message is digitally signed, and any change would break the signature. Mend the text in the mail program and sign it again.',
  },
  encrypted: {
    pl: 'Wiadomość jest zaszyfrowana, więc nie da się jej poprawić w pliku. Treść trzeba poprawić w programie pocztowym przed zaszyfrowaniem.',
    en: 'The message is encrypted and cannot be mended in the file. Mend the text in the mail program before encrypting it.',
  },
  'several-parts': {
    pl: 'Treść wiadomości składa się z kilku części, a poprawka nie mieści się w pierwszej z nich. Treść trzeba poprawić w programie pocztowym.',
    en: 'The body of the message consists of several parts, and the change does not fit into the first of them. Mend the text in the mail program.',
  },
  'no-text-part': {
    pl: 'Wiadomość nie ma części z tekstem i nie da się jej dodać. Treść trzeba napisać w programie pocztowym.',
    en: 'The message has no text part, and none can be added. Write the text in the mail program.',
  },
  'other-changes': {
    pl: 'Zapis zmieniłby inne części wiadomości niż poprawiane. Treść trzeba poprawić w programie pocztowym.',
    en: 'Writing would change other parts of the message than those to be mended. Mend the text in the mail program.',
  },
};

/** A message that changes cannot be written back to. `message` is for Polish readers, `english` for the others; both say what to do. */
export class MailWriteError extends Error {
  readonly english: string;

  constructor(readonly problem: MailWriteProblem) {
    super(TEXTS[problem].pl);
    this.name = 'MailWriteError';
    this.english = TEXTS[problem].en;
  }
}
