import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../draft';
import { MailWriteError } from './mail-write-error';
import { readMessage } from './read-message';
import { rewriteMessage } from './rewrite-message';

const MESSAGES = join(__dirname, '../../../evaluation/messages');
const bytes = (text: string): Buffer => Buffer.from(text.replace(/\n/g, '\r\n'), 'utf8');

const PLAIN = `From: Anna Nowak <anna.nowak@urzad.example>
To: Jan Lis <jan.lis@example.com>,
 Ewa Kot <ewa.kot@example.org>
Cc: biuro@firma.example
Subject: Termin
X-Unsent: 1
Content-Type: text/plain; charset=iso-8859-2
Content-Transfer-Encoding: 8bit

Witam,

prosze o odbior dokumentow.
`;

const ALTERNATIVE = `From: anna.nowak@urzad.example
To: jan.lis@example.com
Subject: =?utf-8?q?Odbi=C3=B3r?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Witam=2C
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+V2l0YW08L3A+
--inner--

--outer
Content-Type: application/pdf; name="mapa.pdf"
Content-Disposition: attachment; filename="mapa.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--outer--
`;

async function rewritten(source: string, change: (draft: Draft) => Draft): Promise<{ text: string; draft: Draft }> {
  const before = await readMessage(bytes(source));
  const result = await rewriteMessage(bytes(source), before, change(before));
  return { text: Buffer.from(result).toString('latin1').replace(/\r\n/g, '\n'), draft: await readMessage(result) };
}

describe('rewriteMessage', () => {
  it('writes the body as UTF-8 quoted-printable and keeps the other header fields byte for byte', async () => {
    const { text, draft } = await rewritten(PLAIN, (before) => ({
      ...before,
      body: { ...before.body, content: before.body.content.replace('Witam', 'Szanowny Panie') + 'Zażółć.\n' },
    }));
    expect(draft.body.content).toContain('Szanowny Panie,');
    expect(draft.body.content).toContain('Zażółć.');
    expect(text.startsWith(PLAIN.slice(0, PLAIN.indexOf('Content-Type')))).toBe(true);
  });

  it('moves recipients to Bcc in the header', async () => {
    const { draft } = await rewritten(PLAIN, (before) => ({
      ...before,
      to: [],
      cc: [],
      bcc: [...before.to, ...before.cc],
    }));
    expect([draft.to, draft.cc, draft.bcc.map(({ email }) => email)]).toEqual([
      [],
      [],
      ['jan.lis@example.com', 'ewa.kot@example.org', 'biuro@firma.example'],
    ]);
  });

  it('encodes a subject that is set or changed', async () => {
    const subject = 'Odbiór zaświadczenia o wpisie działki do ewidencji gruntów i budynków w Łężcach';
    expect((await rewritten(PLAIN, (before) => ({ ...before, subject }))).draft.subject).toBe(subject);
    const without = PLAIN.replace('Subject: Termin\n', '');
    expect((await rewritten(without, (before) => ({ ...before, subject }))).draft.subject).toBe(subject);
  });

  it('makes the same change in the plain alternative and leaves attachments alone', async () => {
    const { text, draft } = await rewritten(ALTERNATIVE, (before) => ({
      ...before,
      body: { format: 'html', content: before.body.content.replace('Witam', 'Szanowny Panie') },
    }));
    expect(draft.body.content).toContain('<p>Szanowny Panie</p>');
    expect(text).toBe(
      ALTERNATIVE.replace('Witam=2C', 'Szanowny Panie=2C').replace(
        'PHA+V2l0YW08L3A+',
        Buffer.from('<p>Szanowny Panie</p>').toString('base64'),
      ),
    );
    expect(draft.attachments).toHaveLength(1);
  });

  it('refuses a body that is spread over several parts', async () => {
    const two = ALTERNATIVE.replace('application/pdf; name="mapa.pdf"', 'text/html').replace(
      /Content-Disposition.*\n/,
      '',
    );
    await expect(
      rewritten(two, (before) => ({ ...before, body: { ...before.body, content: `${before.body.content}!` } })),
    ).rejects.toThrow(/kilku części/);
  });

  it('drops further fields of the same name when recipients move to Bcc', async () => {
    const twice = PLAIN.replace('Cc: biuro', 'To: ola.wrona@example.com\nCc: biuro');
    const { text, draft } = await rewritten(twice, (before) => ({
      ...before,
      to: [],
      cc: [],
      bcc: [...before.to, ...before.cc],
    }));
    expect([draft.to.length, draft.cc.length, draft.bcc.length]).toEqual([0, 0, 4]);
    expect(text).not.toMatch(/^(?:To|Cc):/m);
  });

  it.each([
    ['multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="outer"', 'signed'],
    ['multipart/encrypted; protocol="application/pgp-encrypted"; boundary="outer"', 'encrypted'],
    ['application/pkcs7-mime; smime-type=signed-data', 'signed'],
    ['application/pkcs7-mime; smime-type=enveloped-data', 'encrypted'],
  ])('refuses %s', async (type, problem) => {
    const source = ALTERNATIVE.replace('multipart/mixed; boundary="outer"', type);
    const failure: unknown = await rewritten(source, (before) => ({ ...before, subject: 'Inny' })).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(MailWriteError);
    expect(failure).toMatchObject({ problem, english: expect.any(String) as string });
  });

  it.each(['\n', '\r\n'])('keeps the line ends of the file: %j', async (lineBreak) => {
    const source = Buffer.from(PLAIN.replace(/\n/g, lineBreak));
    const before = await readMessage(source);
    const after = {
      ...before,
      subject: 'Odbiór',
      body: { ...before.body, content: before.body.content.replace('Witam,', 'Dzień dobry,\nproszę Pana,') },
    };
    const written = Buffer.from(await rewriteMessage(source, before, after)).toString('latin1');
    expect(written.split('\n').length - 1).toBe(PLAIN.split('\n').length);
    expect(written.split('\r\n').length).toBe(lineBreak === '\n' ? 1 : written.split('\n').length);
  });

  it('writes in ISO 8859-2 what ISO 8859-2 can hold', async () => {
    const { text } = await rewritten(PLAIN, (before) => ({
      ...before,
      body: { ...before.body, content: before.body.content.replace('odbior', 'odbiór części') },
    }));
    expect(text).toBe(PLAIN.replace('odbior', 'odbi\xf3r cz\xea\xb6ci'));
  });

  it('keeps flowed text flowed', async () => {
    const flowed = PLAIN.replace('charset=iso-8859-2', 'charset=utf-8; format=flowed').replace(
      'prosze o odbior dokumentow.',
      'prosze o odbior \ndokumentow do piatku.\n\n> Kiedy mam \n> przyjechac?\n-- \nAnna Nowak',
    );
    const { text, draft } = await rewritten(flowed, (before) => ({
      ...before,
      body: { ...before.body, content: before.body.content.replace('piatku', 'soboty').replace('mam', 'mogę') },
    }));
    expect(text).toBe(flowed.replace('piatku', 'soboty').replace('mam', 'mog\xc4\x99'));
    expect(draft.body.content).toContain('odbior dokumentow do soboty.\n\n> Kiedy mogę przyjechac?\n-- \n');
  });

  it('transfers changes to a quoted, wrapped and answered plain alternative', async () => {
    const plain = `Witam,

> Kiedy mam przyjechac
> po odbior?

Jutro, tj. we wtorek,
do <https://urzad.example/plan> zapraszam.

- dowod
- wniosek

-- 
Anna Nowak
Tylko w tekscie: kod 17
`;
    const html =
      '<p>Witam,</p><blockquote><p>Kiedy mam przyjechac po odbior?</p></blockquote><p>Jutro, tj. we wtorek, do <a href="https://urzad.example/plan">planu</a> zapraszam.</p><ul><li>dowod</li><li>wniosek</li></ul><p>-- <br>Anna Nowak</p>';
    const source = `From: a@urzad.example
Subject: Plan
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${plain}--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

${html}
--b--
`;
    const change = (text: string): string => text.replace('Witam', 'Szanowna Pani').replace('tj.', 'to jest');
    const { text } = await rewritten(source, (before) => ({
      ...before,
      body: { format: 'html', content: change(before.body.content).replace('Nowak</p>', 'Nowak<br>tel. 12</p>') },
    }));
    expect(text).toBe(
      source
        .replace(plain, change(plain).replace('Anna Nowak\n', 'Anna Nowak\ntel. 12\n'))
        .replace(html, change(html).replace('Nowak</p>', 'Nowak<br>tel. 12</p>')),
    );
  });

  it('mends the body before an inline text attachment', async () => {
    const source = ALTERNATIVE.replace(/--inner\nContent-Type: text\/html[^]*?--inner--/, '--inner--')
      .replace('application/pdf; name="mapa.pdf"', 'text/plain; name="notatka.txt"')
      .replace('attachment;', 'inline;');
    const { text } = await rewritten(source, (before) => ({
      ...before,
      body: { ...before.body, content: before.body.content.replace('Witam', 'Szanowny Panie') },
    }));
    expect(text).toBe(source.replace('Witam', 'Szanowny Panie'));
  });

  it('adds a text part to a mixed message without one, and refuses where none can be added', async () => {
    const source = readFileSync(join(MESSAGES, 'new-bez-czesci-tekstowej.eml'));
    const before = await readMessage(source);
    const after: Draft = { ...before, body: { format: 'plain', content: 'Dzień dobry,\n\numowa w załączniku.\n' } };
    const read = await readMessage(await rewriteMessage(source, before, after));
    expect([read.body.content.trim(), read.attachments]).toEqual([after.body.content.trim(), before.attachments]);
    const single = Buffer.from('From: a@b.example\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n');
    const empty = await readMessage(single);
    await expect(rewriteMessage(single, empty, { ...empty, body: after.body })).rejects.toThrow(/nie ma części/);
  });

  it.each(readdirSync(MESSAGES).filter((name) => name.endsWith('.eml')))(
    'reads back what it wrote: %s',
    async (name) => {
      const source = readFileSync(join(MESSAGES, name));
      const before = await readMessage(source);
      const content = before.body.content.replace(/wiadomość/g, 'wiadomość „ąćęłńóśźż”');
      const after: Draft = {
        ...before,
        subject: `${before.subject || 'Temat'} – próba`,
        body: { ...before.body, content },
      };
      expect(await readMessage(await rewriteMessage(source, before, after))).toEqual({
        ...after,
        body: { ...after.body, content: expect.any(String) as string },
      });
    },
  );
});
