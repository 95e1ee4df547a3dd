import { checkDraft } from '../../src/checker/check-draft';
import { fixSafe } from '../../src/checker/fix-safe';
import { prepareOffice } from '../../src/checker/options';
import { SIGNATURE_FIELDS } from '../../src/mail/letter';
import type { Draft } from '../../src/mail/draft';
import { readLetter } from '../../src/mail/read-letter';
import { loadOffice } from '../../src/signature/load-office';
import { SmtpSink } from '../mail-lab/smtp-sink';
import { GOOD, HANNA } from './desk';
import type { ComposeWindow } from './lab/compose-window';
import { Thunderbird } from './lab/thunderbird';
import { hasThunderbird } from './lab/thunderbird-process';

const office = loadOffice('offices/kedzierzyn-kozle');
const { context } = prepareOffice(office);
const hanna = office.people.find(({ email }) => email === HANNA.email);
const signature = hanna?.signature?.full ?? { html: '', text: '' };

const ABOUT_SIGNATURES = /^(?:footer-|confidentiality-notice-missing|outdated-data)/;

function draftOf(content: string, format: 'html' | 'plain'): Draft {
  return {
    kind: 'new',
    from: { email: HANNA.email, name: HANNA.fullName },
    to: [{ email: 'maria.jasinska@example.com', name: 'Maria Jasińska' }],
    cc: [],
    bcc: [],
    subject: GOOD.subject ?? '',
    body: { format, content },
    attachments: [],
    date: '2026-05-12T10:15:00+02:00',
  };
}

const findings = (draft: Draft): string[] =>
  checkDraft(draft, office)
    .findings.map(({ id }) => id)
    .filter((id) => ABOUT_SIGNATURES.test(id));

/** What is recognised as the fields of the signature. */
function fieldsIn(draft: Draft): Record<string, string | undefined> {
  const letter = readLetter(draft, context);
  return Object.fromEntries(
    SIGNATURE_FIELDS.map((field) => {
      const range = letter.signature?.fields[field];
      return [field, range && letter.text.slice(range.start, range.end).replace(/\s+/g, ' ')];
    }),
  );
}

const lab = hasThunderbird() ? describe : describe.skip;

lab('a signature that Thunderbird has saved and opened again', () => {
  let sink: SmtpSink;
  let thunderbird: Thunderbird;
  let saved = 0;

  beforeAll(async () => {
    sink = await SmtpSink.start();
    thunderbird = await Thunderbird.start({ account: { smtpPort: sink.port, identities: [HANNA] } });
  }, 120_000);

  afterAll(async () => {
    await thunderbird.stop();
    await sink.stop();
  });

  /** Writes a message, saves it as a draft and opens that. */
  async function reopened(body: string, isPlainText: boolean): Promise<ComposeWindow> {
    const written = await thunderbird.newMessage({ ...GOOD, body, isPlainText });
    await written.saveDraft();
    await written.close();
    saved += 1;
    const drafts = await thunderbird.messagesIn('Drafts', saved);
    return thunderbird.answer('Draft', drafts[saved - 1]?.uri ?? '');
  }

  async function roundTrip(draft: Draft): Promise<Draft> {
    const { content, format } = draft.body;
    const window = await reopened(content, format === 'plain');
    const back = format === 'html' ? await window.bodyHtml() : await window.bodyText();
    await window.close();
    return draftOf(back, format);
  }

  const LETTERS: readonly Draft[] = [
    draftOf(`${GOOD.body ?? ''}${signature.html}${office.notice.html ?? ''}`, 'html'),
    draftOf(
      `Szanowna Pani,\n\ngałęzie z ulicy Kłosowej odbierzemy w najbliższy czwartek.\n\nZ poważaniem\n\n${signature.text}\n\n${office.notice.text}\n`,
      'plain',
    ),
  ];

  it.each(LETTERS.map((draft) => ({ format: draft.body.format, draft })))(
    'is recognised as $format, and never doubled over ten inserts',
    async ({ draft }) => {
      const fields = fieldsIn(draft);
      expect(Object.values(fields)).not.toContain(undefined);
      let now = draft;
      for (let turn = 0; turn < 10; turn += 1) {
        const back = await roundTrip(now);
        expect(fieldsIn(back)).toEqual(fields);
        expect(findings(back)).toEqual([]);
        expect(fixSafe(back, office).draft).toBe(back);
        const broken = draftOf(back.body.content.replace(`${hanna?.position ?? ''}`, ''), back.body.format);
        expect(findings(broken)).toEqual(['footer-incomplete']);
        now = fixSafe(broken, office).draft;
        expect(readLetter(now, context).text.split(HANNA.fullName)).toHaveLength(2);
      }
    },
    180_000,
  );
});
