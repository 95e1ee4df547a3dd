import { dayInWords, employee, footer, type Sample } from './sample';

/** News to many clubs at once, every address in sight of the others. */
export const circular: Sample = {
  id: 'circular',
  title: 'sampleCircular',
  letter: (office, now) => {
    const sender = employee(office, 'agnieszka.mroz@powiat.kedzierzyn-kozle.pl');
    return {
      sample: 'circular',
      kind: 'new',
      from: sender?.email ?? '',
      to: [
        'Tadeusz Brzoza <tadeusz.brzoza@example.com>',
        'Klub Sportowy Strzała <biuro@ks-strzala.example>',
        'Elżbieta Nurek <e.nurek@example.net>',
        'sekretariat@fundacja-ruch.example',
      ].join(', '),
      cc: 'Wiktor Sosna <wiktor.sosna@example.org>',
      bcc: '',
      subject: 'Informacja',
      attachments: [],
      html: [
        '<p>Szanowni Państwo,</p>',
        `<p>przyjmujemy zgłoszenia do powiatowego turnieju tenisa stołowego. Termin mija ${dayInWords(now, 12)} `,
        'Pamiętajcie o zgodach rodziców zawodników, którzy nie ukończyli 18 lat.</p>',
        '<p>Zgłoszenie może zawierać:</p>',
        '<ul><li>nazwę klubu i adres e-mail,</li><li>imiona i nazwiska zawodników,</li><li>numer telefonu opiekuna.</li></ul>',
        '<p>Z poważaniem</p>',
        footer(office, sender),
      ].join(''),
    };
  },
};
