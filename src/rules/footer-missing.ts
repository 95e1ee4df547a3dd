import type { Letter } from '../mail/letter';
import type { Office } from '../office/office';
import type { Fix } from './finding';
import type { Rule } from './rule';
import { authorOf, hasFooter, signatureInsertion, type SignatureLength } from './signature/official-signature';
import { isSignedBy } from './signature/signature-owner';

interface Options {
  readonly signature: SignatureLength;
}

function insertSignature(letter: Letter, office: Office, length: SignatureLength): readonly Fix[] {
  const author = authorOf(letter.draft, office);
  const block = signatureInsertion(letter.draft, office, length);
  if (author === undefined || block === undefined) return [];
  const { signature, notice, end } = letter;
  const edit = signature
    ? ({ type: 'replace-block', start: signature.start, end: signature.end, block } as const)
    : ({ type: 'insert-block', at: notice ? Math.min(notice.start, end) : end, block } as const);
  return [{ messageId: 'insert', safe: isSignedBy(letter, author), edits: [edit] }];
}

/** The letter ends without the official footer: with nothing, or with a bare name. */
export const footerMissing: Rule<Options> = {
  meta: {
    id: 'footer-missing',
    scope: 'letter',
    findings: { 'footer-missing': 'block' },
    clauses: ['email-footer'],
    title: { pl: 'Brak stopki', en: 'Footer missing' },
    explanation: {
      pl: 'Każdą wiadomość kończy stopka urzędu: imię i nazwisko, stanowisko, nazwa urzędu, wydział, adres i telefon. Samo imię i nazwisko nie wystarcza. Klient ma wiedzieć, kto prowadzi jego sprawę i jak się z nim skontaktować. To samo dotyczy odpowiedzi i poczty wewnętrznej.',
      en: 'Every message ends with the office’s footer: name, position, office, department, address and phone. The name alone is not enough. Clients should know who deals with their matter and how to reach them. The same goes for replies and internal mail.',
    },
    options: {
      signature: {
        description: 'Which official signature the fix inserts.',
        enum: ['full', 'short', 'short-in-replies'],
      },
    },
    defaults: { signature: 'full' },
    messages: {
      missing: {
        pl: 'Wiadomość nie ma stopki urzędu.',
        en: 'The message has no office footer.',
      },
      'name-only': {
        pl: 'Pod wiadomością jest tylko podpis, brakuje stopki urzędu.',
        en: 'There is only a name below the message, the office footer is missing.',
      },
      insert: { pl: 'Wstaw stopkę', en: 'Insert the footer' },
    },
    examples: [
      { draft: {}, findings: [] },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n-- \nAnna Lis, inspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\nAnna Lis\ninspektor, Referat Ochrony Środowiska\ntel. 77 555 02 14\n',
          },
        },
        findings: [],
      },
      {
        draft: { body: { format: 'plain', content: 'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n' } },
        findings: [{ id: 'footer-missing', text: null }],
      },
      {
        draft: {
          body: { format: 'plain', content: 'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\nAnna Lis\n' },
        },
        findings: [{ id: 'footer-missing', text: null }],
      },
      {
        draft: {
          to: [{ email: 'marek.wrona@gmina-przykladowo.example' }],
          body: { format: 'html', content: '<p>Dzień dobry,</p><p>klucz jest w sekretariacie.</p><p>Pozdrawiam</p>' },
        },
        findings: [{ id: 'footer-missing', text: null }],
      },
      {
        draft: {
          kind: 'absence',
          body: { format: 'plain', content: 'Dzień dobry,\n\nwracam 19 maja 2025 r.\n\nZ poważaniem\nAnna Lis\n' },
        },
        findings: [{ id: 'footer-missing', text: null }],
      },
    ],
  },
  check({ letter, office, options }) {
    if (hasFooter(letter)) return [];
    return [
      {
        id: 'footer-missing',
        part: 'signature',
        text: null,
        messageId: letter.signature?.fields.name ? 'name-only' : 'missing',
        ...(letter.draft.kind === 'absence' ? { atMost: 'advise' as const } : {}),
        fixes: insertSignature(letter, office, options.signature),
      },
    ];
  },
};
