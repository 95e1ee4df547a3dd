import type { Edit } from '../mail/edit';
import type { Letter } from '../mail/letter';
import type { Office } from '../office/office';
import { CLAUSES } from './clauses';
import type { Fix } from './finding';
import type { Rule } from './rule';

interface Options {
  readonly similarity: number;
}

function withNotice(letter: Letter, office: Office): Fix {
  const block = { html: office.notice.html, text: office.notice.text };
  const { notice, end } = letter;
  const edit: Edit = notice
    ? { type: 'replace-block', start: notice.start, end: notice.end, block }
    : { type: 'insert-block', at: end, block };
  return { messageId: notice ? 'replace' : 'insert', safe: true, edits: [edit] };
}

const BODY = 'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n';
const FOOTER =
  'Anna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n';
const NOTICE = CLAUSES['email-notice'].text;

/** The prescribed confidentiality notice is absent or not the one in force. A notice in the quoted history does not count. */
export const confidentialityNoticeMissing: Rule<Options> = {
  meta: {
    id: 'confidentiality-notice-missing',
    scope: 'letter',
    findings: { 'confidentiality-notice-missing': 'warn' },
    clauses: ['email-footer-registration', 'email-notice'],
    title: { pl: 'Brak klauzuli poufności', en: 'Confidentiality notice missing' },
    explanation: {
      pl: 'Pod stopką każdej wiadomości, także odpowiedzi i poczty wewnętrznej, stoi obowiązująca klauzula poufności w niezmienionym brzmieniu. Klauzula w cytowanej wiadomości nie zastępuje własnej.',
      en: 'Below the footer of every message, replies and internal mail included, stands the confidentiality notice in force, word for word. A notice in the quoted history does not stand in for one’s own.',
    },
    options: {
      similarity: {
        description: 'How much of the prescribed wording must be there, word by word; 1 is verbatim.',
        type: 'number',
        minimum: 0,
        maximum: 1,
      },
    },
    defaults: { similarity: 0.9 },
    messages: {
      missing: { pl: 'Brakuje klauzuli poufności.', en: 'The confidentiality notice is missing.' },
      altered: {
        pl: 'Klauzula poufności różni się od obowiązującej.',
        en: 'The confidentiality notice differs from the one in force.',
      },
      insert: { pl: 'Wstaw klauzulę', en: 'Insert the notice' },
      replace: { pl: 'Przywróć obowiązujące brzmienie', en: 'Restore the wording in force' },
    },
    examples: [
      { draft: {}, findings: [] },
      { draft: { body: { format: 'plain', content: `${BODY}${FOOTER}\n${NOTICE}\n` } }, findings: [] },
      {
        draft: {
          body: { format: 'plain', content: `${BODY}${FOOTER}\n${NOTICE.replace('jakiegokolwiek', 'jakiekolwiek')}\n` },
        },
        findings: [],
      },
      {
        draft: { body: { format: 'plain', content: `${BODY}${FOOTER}` } },
        findings: [{ id: 'confidentiality-notice-missing', text: null }],
      },
      {
        draft: {
          kind: 'reply',
          body: {
            format: 'plain',
            content: `${BODY}${FOOTER}\nW dniu 9.05.2025 o 10:00, Jan Kot pisze:\n> Czekamy na mapy.\n> ${NOTICE}\n`,
          },
        },
        findings: [{ id: 'confidentiality-notice-missing', text: null }],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: `${BODY}${FOOTER}\nNiniejsza wiadomość elektroniczna może zawierać informacje poufne i przeznaczone do wyłącznej wiadomości adresata.\n`,
          },
        },
        findings: [{ id: 'confidentiality-notice-missing', text: null }],
      },
      {
        draft: { kind: 'absence', body: { format: 'plain', content: `${BODY}${FOOTER}` } },
        findings: [{ id: 'confidentiality-notice-missing', text: null }],
      },
    ],
  },
  check({ letter, office, options }) {
    const { notice, draft } = letter;
    if (notice && notice.similarity >= options.similarity) return [];
    return [
      {
        id: 'confidentiality-notice-missing',
        part: 'notice',
        text: null,
        messageId: notice ? 'altered' : 'missing',
        ...(draft.kind === 'absence' ? { atMost: 'advise' as const } : {}),
        fixes: [withNotice(letter, office)],
      },
    ];
  },
};
