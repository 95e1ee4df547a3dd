import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../checker/check-draft';
import { fixSafe } from '../checker/fix-safe';
import { prepareOffice } from '../checker/options';
import type { Draft } from '../mail/draft';
import { SIGNATURE_FIELDS } from '../mail/letter';
import { readMessage } from '../mail/eml/read-message';
import { readLetter } from '../mail/read-letter';
import { loadOffice } from './load-office';

const office = loadOffice(join(__dirname, '../../offices/kedzierzyn-kozle'));
const { context } = prepareOffice(office);

/**
 * What the clients make of a reply with our signature and notice. None of these messages was saved from its client: each was
 * reconstructed by hand, after the marks the client is known to leave. e2e/thunderbird/round-trip.e2e.ts has a real Thunderbird.
 */
const RECONSTRUCTED = {
  'outlook-classic.html': 'Word’s HTML: MsoNormal paragraphs with line breaks, o:p',
  'outlook-classic-paragraphs.html': 'the same, with a paragraph for every line of the signature',
  'outlook-web.html':
    'the editor of Outlook on the web: div#Signature, elementToProof, x_ before the classes of quoted mail',
  'thunderbird.html': 'div.moz-signature with the delimiter “-- ”, links of its own, moz-cite-prefix',
  'gmail.html': 'gmail_signature with data-smartmail, gmail_quote',
  'thunderbird.txt': 'plain text: the delimiter “-- ”, quoted lines behind >',
  'outlook.txt': 'the plain text Outlook makes of HTML',
} as const;
type Client = keyof typeof RECONSTRUCTED;
const CLIENTS = Object.entries(RECONSTRUCTED).map(([client, marks]) => ({ client: client as Client, marks }));

function draftOf(content: string, format: 'html' | 'plain'): Draft {
  return {
    kind: 'reply',
    from: { email: 'anna.kwiatek@powiat.kedzierzyn-kozle.pl', name: 'Anna Kwiatek' },
    to: [{ email: 'maria.zieba@klient.example', name: 'Maria Zięba' }],
    cc: [],
    bcc: [],
    subject: 'RE: Mapa',
    body: { format, content },
    attachments: [],
    date: '2026-05-12T10:15:00+02:00',
  };
}

function read(client: Client): Draft {
  const content = readFileSync(join(__dirname, 'fixtures/round-trip', client), 'utf8');
  return draftOf(content, client.endsWith('.html') ? 'html' : 'plain');
}

/** The draft as a message (RFC 2045 §6.7): lines of at most 76 characters, ended by CRLF. */
function quotedPrintable({ body, from, subject }: Draft): string {
  const type = body.format === 'html' ? 'text/html' : 'text/plain';
  const lines = body.content.split('\n').map((line) => {
    const encoded = [...Buffer.from(line)].map((byte) =>
      byte > 126 || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    );
    let written = '';
    let width = 0;
    for (const [index, unit] of encoded.entries()) {
      const last = unit === ' ' && index === encoded.length - 1 ? '=20' : unit;
      if (width + last.length > 75) {
        written += '=\r\n';
        width = 0;
      }
      written += last;
      width += last.length;
    }
    return written;
  });
  return [
    `From: Anna Kwiatek <${from?.email ?? ''}>`,
    'To: maria.zieba@klient.example',
    `Subject: ${subject ?? ''}`,
    'Date: Tue, 12 May 2026 10:15:00 +0200',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...lines,
  ].join('\r\n');
}

const OWN_FINDINGS = new Set([
  'footer-missing',
  'footer-incomplete',
  'confidentiality-notice-missing',
  'outdated-data',
]);

const signatureFindings = (draft: Draft): string[] =>
  checkDraft(draft, office)
    .findings.filter(({ id }) => OWN_FINDINGS.has(id))
    .map(({ id, field }) => `${id} ${field ?? ''}`);

describe.each(CLIENTS)('$client, reconstructed by hand ($marks)', ({ client }) => {
  const draft = read(client);
  const letter = readLetter(draft, context);

  it('has all fields of the signature', () => {
    const { signature } = letter;
    const fields = Object.fromEntries(
      SIGNATURE_FIELDS.map((field) => {
        const range = signature?.fields[field];
        return [field, range && letter.text.slice(range.start, range.end).replace(/\s+/g, ' ')];
      }),
    );
    expect(fields).toEqual({
      name: 'Anna Kwiatek',
      position: 'inspektor',
      office: 'Starostwo Powiatowe w Kędzierzynie-Koźlu',
      department: 'Wydział Geodezji, Kartografii i Katastru',
      address: 'pl. Wolności 13, 47-220 Kędzierzyn-Koźle',
      phone: '77 555 01 12',
    });
    expect(letter.notice?.similarity).toBe(1);
  });

  it('is the same behind quoted-printable', async () => {
    const message = await readMessage(Buffer.from(quotedPrintable(draft), 'latin1'));
    expect(signatureFindings(message)).toEqual([]);
    const { signature, text } = readLetter(message, context);
    expect(text.slice(signature?.start, signature?.end)).toBe(
      letter.text.slice(letter.signature?.start, letter.signature?.end),
    );
  });

  it('is left alone', () => {
    expect(signatureFindings(draft)).toEqual([]);
    expect(fixSafe(draft, office).draft).toBe(draft);
  });

  it.each([
    ['phone', /tel\.(?:\s|&nbsp;|<a[^>]*tel:[^>]*>)*77(?:\s|&nbsp;)555 01\s12(?:<\/a>)?/],
    ['address', /(?:<span[^>]*>)?pl\.\s+Wolności 13(?:<\/span>)?, 47-220 Kędzierzyn-Koźle/],
    ['position', /inspektor/],
  ])('has exactly its signature replaced when the %s is missing', (field, words) => {
    const { content, format } = draft.body;
    const broken = draftOf(content.replace(words, ''), format);
    expect(signatureFindings(broken)).toContain(`footer-incomplete ${field}`);
    const fixed = fixSafe(broken, office).draft;
    expect(signatureFindings(fixed)).toEqual([]);
    const after = readLetter(fixed, context);
    const parts = (text: string, from: number, to: number): [string, string] => [
      text.slice(0, from).trim(),
      text.slice(to).trim(),
    ];
    const { signature } = letter;
    expect(parts(after.text, after.signature?.start ?? 0, after.signature?.end ?? 0)).toEqual(
      parts(letter.text, signature?.start ?? 0, signature?.end ?? 0),
    );
    expect(after.text.slice(after.signature?.start, after.signature?.end)).toBe(
      office.people.find(({ email }) => email === draft.from?.email)?.signature?.full.text,
    );
  });
});

it.each(['full', 'short'] as const)('knows the %s signature in another language', (length) => {
  const kamil = office.people.find(({ languages }) => languages?.includes('en'));
  const signature = kamil?.signature?.inLanguages?.['en']?.[length];
  for (const format of ['html', 'plain'] as const) {
    const block = format === 'html' ? signature?.html : signature?.text;
    const draft = draftOf(
      format === 'html'
        ? `<p>Szanowni Państwo,</p><p>program jest gotowy.</p><p>Z poważaniem</p>${block ?? ''}${office.notice.html}`
        : `Szanowni Państwo,\n\nprogram jest gotowy.\n\nZ poważaniem\n${block ?? ''}\n\n${office.notice.text}\n`,
      format,
    );
    const message = { ...draft, from: { email: kamil?.email ?? '', name: 'Kamil Wrona' } };
    expect(Object.keys(readLetter(message, context).signature?.fields ?? {})).toHaveLength(SIGNATURE_FIELDS.length);
    expect(signatureFindings(message)).toEqual([]);
  }
});
