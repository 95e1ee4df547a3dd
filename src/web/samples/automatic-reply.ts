import { employee, footer, type Sample } from './sample';

/** An automatic reply that leaves the sender guessing. */
export const automaticReply: Sample = {
  id: 'absence',
  title: 'sampleAbsence',
  letter: (office) => {
    const sender = employee(office, 'ewelina.sikora@powiat.kedzierzyn-kozle.pl');
    return {
      sample: 'absence',
      kind: 'absence',
      from: sender?.email ?? '',
      to: '',
      cc: '',
      bcc: '',
      subject: 'Autoodpowiedź: jestem na urlopie',
      attachments: [],
      html: [
        '<p>Szanowni Państwo,</p>',
        '<p>dziękuję za wiadomość. Przebywam na urlopie i nie odbieram poczty. ',
        'Odpowiem po powrocie.</p>',
        '<p>Z poważaniem</p>',
        footer(office, sender),
      ].join(''),
    };
  },
};
