import { dayInWords, employee, footer, type Sample } from './sample';

/** A letter nobody finds fault with. */
export const goodLetter: Sample = {
  id: 'good',
  title: 'sampleGood',
  letter: (office, now) => {
    const sender = employee(office, 'joanna.pisz@powiat.kedzierzyn-kozle.pl');
    return {
      sample: 'good',
      kind: 'reply',
      from: sender?.email ?? '',
      to: 'Jan Modrzew <jan.modrzew@example.com>',
      cc: '',
      bcc: '',
      subject: 'Odp: Odbiór prawa jazdy',
      attachments: [{ name: 'pelnomocnictwo.pdf', type: 'application/pdf', size: 48_200, inline: false }],
      html: [
        '<p>Szanowny Panie,</p>',
        `<p>prawo jazdy jest gotowe do odbioru od ${dayInWords(now, 1)} `,
        'Dokument wydajemy w pokoju 6, od poniedziałku do piątku w godzinach 8–15.</p>',
        '<p>Proszę zabrać ze sobą dowód osobisty. Jeżeli po odbiór przyjdzie ktoś inny, ',
        'potrzebne będzie pełnomocnictwo. Wzór dołączam do tej wiadomości.</p>',
        '<p>W razie pytań chętnie pomogę.</p>',
        '<p>Z poważaniem</p>',
        footer(office, sender),
      ].join(''),
    };
  },
};
