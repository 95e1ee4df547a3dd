import type { Draft } from '../src/engine';

const SENTENCES = [
  'Dziękujemy za wiadomość w sprawie remontu mostu na Kłodnicy.',
  'Prace rozpoczną się 12 maja 2026 r. i potrwają około sześciu tygodni.',
  'Prosimy przesłać skan umowy oraz zgodę właściciela działki.',
  'Objazd poprowadzimy przez ulicę Gazową, a autobusy pojadą stałą trasą.',
  'Wniosek można złożyć w urzędzie albo przez internet.',
  'Opłata wynosi 17 zł, a potwierdzenie wpłaty wystarczy dołączyć do wniosku.',
  'Jeżeli dokumenty są kompletne, decyzję wydamy w ciągu miesiąca.',
  'W razie pytań proszę dzwonić w godzinach pracy urzędu.',
];

const NOTICE =
  'Niniejsza wiadomość elektroniczna może zawierać informacje poufne i przeznaczone do wyłącznej wiadomości adresata.';

/** `count` words of office prose, in paragraphs of four sentences. */
export function prose(count: number): string[] {
  const paragraphs: string[] = [];
  let words = 0;
  for (let i = 0; words < count; i += 4) {
    const paragraph = [0, 1, 2, 3].map((k) => SENTENCES[(i + k) % SENTENCES.length] ?? '').join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return paragraphs;
}

function paragraph(text: string): string {
  return `<p class="MsoNormal">${text}<o:p></o:p></p>\n`;
}

/** An Outlook reply of about `words` words over `quotedBytes` bytes of quoted history. */
export function htmlReply(words: number, quotedBytes: number): Draft {
  const footer = [
    'Anna Nowak',
    'inspektor',
    'Wydział Inwestycji',
    'pl. Wolności 13, 47-220 Kędzierzyn-Koźle',
    'tel. 77 555 01 12',
  ];
  const own = ['Szanowna Pani,', ...prose(words), 'Z poważaniem', ...footer, NOTICE].map(paragraph).join('');
  const quotedParagraph = prose(60).map(paragraph).join('');
  const quoted = quotedParagraph.repeat(Math.max(0, Math.ceil(quotedBytes / quotedParagraph.length)));
  const header =
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Od:</b> Maria Zięba &lt;maria.zieba@example.com&gt;<br><b>Wysłano:</b> 4 maja 2026<br><b>Do:</b> Anna Nowak<br><b>Temat:</b> Remont mostu</div>';
  return {
    kind: 'reply',
    from: { name: 'Anna Nowak', email: 'anna.nowak@powiat.kedzierzyn-kozle.pl' },
    to: [{ name: 'Maria Zięba', email: 'maria.zieba@example.com' }],
    cc: [],
    bcc: [],
    subject: 'RE: Remont mostu na Kłodnicy',
    body: {
      format: 'html',
      content: `<html><body><div class="WordSection1">${own}${quotedBytes ? header + quoted : ''}</div></body></html>`,
    },
    attachments: [],
    date: '2026-05-05T10:00:00+02:00',
  };
}

/** A draft whose body is exactly this content. */
export function draftOf(content: string, format: 'html' | 'plain'): Draft {
  return { ...htmlReply(0, 0), body: { format, content } };
}

/** A letter of 80 to 380 words, every second one with quoted history, as a message of an mbox. `date` as in its Date header. */
export function mboxMessage(index: number, date = 'Tue, 5 May 2026 10:00:00 +0200'): string {
  const { from, to, subject, body } = htmlReply(80 + (index % 5) * 75, index % 2 ? 4000 : 0);
  return [
    'From - Tue May  5 10:00:00 2026',
    `From: ${from?.name ?? ''} <${from?.email ?? ''}>`,
    `To: ${to.map(({ email }) => email).join(', ')}`,
    `Subject: ${subject ?? ''} ${index}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(body.content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
    '',
  ].join('\n');
}
