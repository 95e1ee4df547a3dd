import { dayInWords, employee, type Sample } from './sample';

/** An answer to a citizen with most of what the standard warns of. */
export const badReply: Sample = {
  id: 'reply',
  title: 'sampleReply',
  letter: (office, now) => ({
    sample: 'reply',
    kind: 'reply',
    from: employee(office, 'hanna.wolny@powiat.kedzierzyn-kozle.pl')?.email ?? '',
    to: 'Maria Jasińska <maria.jasinska@example.com>',
    cc: '',
    bcc: '',
    subject: 'Odp: Wywóz gałęzi z ulicy Kłosowej',
    attachments: [],
    html: [
      '<p>Witam,</p>',
      '<p>w nawiązaniu do Pani wiadomości informuję, że przedmiotowy wniosek wpłynął do tut. urzędu. ',
      'Wypełnij formularz, który przesyłam w załączniku, i odeślij go niezwłocznie na ww. adres. ',
      'Gałęzie można też zawieźć do PSZOK, np. w sobotę.</p>',
      `<p>Na dokumenty czekamy do ${dayInWords(now, -6)} `,
      'Czy naprawdę tak trudno było dołączyć je od razu?</p>',
      '<p>Pzdr<br>Hanna Wolny</p>',
      '<blockquote type="cite" style="margin: 0 0 0 8px; padding-left: 12px; border-left: 2px solid #8a8886">',
      `<p>W dniu ${dayInWords(now, -2)} Maria Jasińska &lt;maria.jasinska@example.com&gt; pisze:</p>`,
      '<p>Dzień dobry, proszę o informację, kiedy odbiorą Państwo gałęzie z ulicy Kłosowej.<br>Maria Jasińska</p>',
      '</blockquote>',
    ].join(''),
  }),
};
