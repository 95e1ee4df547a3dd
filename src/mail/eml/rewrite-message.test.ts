import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../draft';
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

  it('makes the plain alternative anew and leaves attachments alone', async () => {
    const { text, draft } = await rewritten(ALTERNATIVE, (before) => ({
      ...before,
      body: { format: 'html', content: before.body.content.replace('Witam', 'Szanowny Panie') },
    }));
    expect(draft.body.content).toContain('<p>Szanowny Panie</p>');
    expect(text).toContain('charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\nSzanowny Panie');
    expect(text.slice(text.lastIndexOf('--outer\n'))).toBe(ALTERNATIVE.slice(ALTERNATIVE.lastIndexOf('--outer\n')));
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
