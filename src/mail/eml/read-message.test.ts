import type { Draft } from '../draft';
import { MailReadError } from './mail-read-error';
import { readMessage } from './read-message';

const HEADERS = 'From: Anna Lis <anna.lis@gmina.example>\r\nTo: jan@x.example\r\n';

/** A message from text; `charset` latin1 writes one byte a character. */
function read(source: string, charset: BufferEncoding = 'utf8'): Promise<Draft> {
  return readMessage(Buffer.from(source.replace(/\r?\n/g, '\r\n'), charset));
}

const plain = (headers: string, body = 'Dzień dobry\n'): string => `${HEADERS}${headers}\n${body}`;

describe('readMessage: headers', () => {
  it('reads addresses, groups and encoded names', async () => {
    const draft = await read(
      'From: =?UTF-8?Q?Pawe=C5=82_Kr=C3=B3l?= <Pawel.Krol@gmina.example>\nTo: "Lis, Anna" <anna@x.example>, Rada: a@x.example, B <b@x.example>;\nCc: undisclosed-recipients:;\nBcc: c@x.example\n\nx',
    );
    expect(draft.from).toEqual({ email: 'Pawel.Krol@gmina.example', name: 'Paweł Król' });
    expect(draft.to).toEqual([
      { email: 'anna@x.example', name: 'Lis, Anna' },
      { email: 'a@x.example', group: 'Rada' },
      { email: 'b@x.example', name: 'B', group: 'Rada' },
    ]);
    expect(draft.cc).toEqual([]);
    expect(draft.bcc).toEqual([{ email: 'c@x.example' }]);
  });

  it('tells a missing subject from an empty one', async () => {
    expect(await read(plain(''))).not.toHaveProperty('subject');
    expect((await read(plain('Subject:\n'))).subject).toBe('');
    expect((await read(plain('Subject: =?iso-8859-2?B?WmGzsWN6bmlr?=\n'))).subject).toBe('Załącznik');
  });

  it('reads raw headers in windows-1250 and ISO 8859-2', async () => {
    expect((await read(plain('Subject: Za\xb3\xb9cznik\n', 'x'), 'latin1')).subject).toBe('Załącznik');
    const type = 'Content-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n';
    const draft = await read(plain(`Subject: Za\xb3\xb1cznik\n${type}`, 'Za\xb3\xb1cznik'), 'latin1');
    expect([draft.subject, draft.body.content.trim()]).toEqual(['Załącznik', 'Załącznik']);
  });

  it.each([
    ['Tue, 06 May 2025 11:34:00 +0200', '2025-05-06T11:34:00+02:00'],
    ['6 May 25 11:34 GMT', '2025-05-06T11:34:00+00:00'],
    ['Tue, 6 May 2025 11:34:05 EST (Eastern)', '2025-05-06T11:34:05-05:00'],
    ['Tue, 31 Feb 2025 11:34:05 +0000', undefined],
    ['wczoraj', undefined],
  ])('date %j', async (value, expected) => {
    expect((await read(plain(`Date: ${value}\n`))).date).toBe(expected);
  });
});

describe('readMessage: kind', () => {
  it.each([
    ['Subject: Umowa\n', 'new'],
    ['Subject: Re: Umowa\n', 'reply'],
    ['Subject: Umowa\nIn-Reply-To: <a@b>\n', 'reply'],
    ['In-Reply-To: <a@b>\n', 'reply'],
    ['Subject: PD: Umowa\nReferences: <a@b>\n', 'forward'],
    ['Subject: Urlop\nAuto-Submitted: auto-replied\n', 'absence'],
    ['Subject: Urlop\nAuto-Submitted: no\n', 'new'],
    ['Subject: Automatyczna odpowied=?utf-8?Q?=C5=BA?=: Umowa\n', 'absence'],
    ['Subject: Urlop\nX-Auto-Response-Suppress: All\n', 'absence'],
  ])('%j', async (headers, kind) => {
    expect((await read(plain(headers))).kind).toBe(kind);
  });

  it('knows a forward by its container', async () => {
    const html = 'Content-Type: text/html; charset=utf-8\n';
    expect((await read(plain(html, '<p>a</p><div class="moz-forward-container">b</div>'))).kind).toBe('forward');
  });
});

describe('readMessage: body', () => {
  it.each([
    ['quoted-printable', 'utf-8', 'Za=C5=82=C4=85cznik=\n i'],
    ['base64', 'windows-1250', 'WmGzuWN6bmlrIGk='],
    ['8bit', 'utf-8', 'Załącznik i'],
  ])('reads %s in %s', async (encoding, charset, body) => {
    const type = `MIME-Version: 1.0\nContent-Type: text/plain; charset="${charset}"\nContent-Transfer-Encoding: ${encoding}\n`;
    const draft = await read(plain(type, body));
    expect(draft.body).toEqual({ format: 'plain', content: expect.stringMatching(/^Załącznik i\n?$/) });
  });

  it('unfolds flowed text, quote by quote', async () => {
    const type = 'Content-Type: text/plain; charset=utf-8; format=flowed\n';
    const body = 'pierwszy \nwiersz\n drugi\n\n> cytat \n> dalej \nodpowiedź\n-- \nAnna\n';
    expect((await read(plain(type, body))).body.content).toBe(
      'pierwszy wiersz\ndrugi\n\n> cytat dalej \nodpowiedź\n-- \nAnna\n',
    );
    const delSp = 'Content-Type: text/plain; charset=utf-8;\n format="flowed"; DelSp=Yes\n';
    expect((await read(plain(delSp, 'zało \nżenie\n'))).body.content).toBe('założenie\n');
  });

  it('prefers HTML and tells pictures from attachments', async () => {
    const draft = await read(`${HEADERS}MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=m

--m
Content-Type: multipart/related; boundary=r

--r
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain; charset=utf-8

tekst
--a
Content-Type: text/html; charset=utf-8

<p>tekst <img src="cid:logo@x"></p>
--a--
--r
Content-Type: image/png; name="logo.png"
Content-ID: <logo@x>
Content-Transfer-Encoding: base64

iVBORw==
--r--
--m
Content-Type: application/pdf
Content-Disposition: attachment; filename*0*=UTF-8''za%C5%82%C4%85;
 filename*1="cznik.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--m
Content-Type: message/rfc822

Subject: w środku

treść
--m
Content-Type: application/pkcs7-signature; name=smime.p7s
Content-Transfer-Encoding: base64

AAAA
--m--
`);
    expect(draft.body.format).toBe('html');
    expect(draft.body.content).not.toContain('treść');
    expect(draft.attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ['logo.png', true],
      ['załącznik.pdf', false],
      ['message.eml', false],
    ]);
  });

  it('reads a message without any text', async () => {
    const draft = await read(
      `${HEADERS}Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=`,
    );
    expect(draft.body).toEqual({ format: 'plain', content: '' });
    expect(draft.attachments).toHaveLength(1);
  });
});

describe('readMessage: what is no message', () => {
  it.each([
    ['', 'empty'],
    ['\u00d0\u00cf\u0011\u00e0', 'outlook-item'],
    ['To zwykły tekst bez nagłówków.', 'no-header'],
    ['PK\u0003\u0004', 'no-header'],
  ])('%j', async (source, problem) => {
    const error = await readMessage(Buffer.from(source, 'latin1')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MailReadError);
    expect((error as MailReadError).problem).toBe(problem);
  });

  it('says so when parts are nested too deep', async () => {
    const parts = Array.from(
      { length: 300 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join('');
    await expect(read(HEADERS + parts)).rejects.toMatchObject({ problem: 'malformed' });
  });

  it('accepts the "From " line of an mbox, a byte order mark and empty lines before the headers', async () => {
    expect((await read(`From anna Tue May  6 11:34:00 2025\n${plain('Subject: a\n')}`)).subject).toBe('a');
    expect((await read(`\ufeff\n${plain('Subject: a\n')}`)).subject).toBe('a');
  });
});
