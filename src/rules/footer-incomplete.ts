import type { SignatureField } from '../mail/letter';
import { SIGNATURE_FIELDS } from '../mail/letter';
import { authorOf, hasFooter, signatureInsertion, type SignatureLength } from './signature/official-signature';
import { isSignedBy } from './signature/signature-owner';
import type { Rule } from './rule';

interface Options {
  readonly required: readonly SignatureField[];
  readonly signature: SignatureLength;
}

const NOTICE_FREE_BODY = 'Szanowni Państwo,\n\nmapy są gotowe.\n\nZ poważaniem\n';

/** The footer is there, but lacks fields the standard asks for: one finding for each. */
export const footerIncomplete: Rule<Options> = {
  meta: {
    id: 'footer-incomplete',
    scope: 'letter',
    findings: { 'footer-incomplete': 'warn' },
    clauses: ['email-footer', 'letter-content'],
    title: { pl: 'Niepełna stopka', en: 'Footer incomplete' },
    explanation: {
      pl: 'Stopka powinna zawierać imię i nazwisko, stanowisko, nazwę urzędu, wydział, adres i numer telefonu. Kolejność i układ są dowolne, dane rejestrowe urzędu można dodać.',
      en: 'The footer should give the name, position, office, department, address and phone number. Order and layout are free; the office’s registration data may be added.',
    },
    options: {
      required: {
        description: 'Fields every footer must have.',
        type: 'array',
        items: { enum: [...SIGNATURE_FIELDS] },
        uniqueItems: true,
      },
      signature: {
        description: 'Which official signature the fix puts in place of the incomplete one.',
        enum: ['full', 'short', 'short-in-replies'],
      },
    },
    defaults: { required: SIGNATURE_FIELDS, signature: 'full' },
    messages: {
      name: { pl: 'W stopce brakuje imienia i nazwiska.', en: 'The footer lacks the author’s name.' },
      position: { pl: 'W stopce brakuje stanowiska.', en: 'The footer lacks the position.' },
      office: { pl: 'W stopce brakuje nazwy urzędu.', en: 'The footer lacks the name of the office.' },
      department: { pl: 'W stopce brakuje nazwy wydziału.', en: 'The footer lacks the department.' },
      address: { pl: 'W stopce brakuje adresu urzędu.', en: 'The footer lacks the postal address.' },
      phone: { pl: 'W stopce brakuje numeru telefonu.', en: 'The footer lacks the phone number.' },
      replace: { pl: 'Wstaw pełną stopkę', en: 'Insert the full footer' },
    },
    examples: [
      { draft: {}, findings: [] },
      {
        draft: {
          body: {
            format: 'plain',
            content: `${NOTICE_FREE_BODY}Anna Lis | inspektor\nUrząd Gminy w Przykładowie | Referat Ochrony Środowiska\n48-999 Przykładowo, ul. Lipowa 4 | 77 555-02-14\n`,
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: `${NOTICE_FREE_BODY}Anna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\n`,
          },
        },
        findings: [{ id: 'footer-incomplete', text: null, field: 'phone' }],
        fixed: `${NOTICE_FREE_BODY}\nAnna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n`,
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: `${NOTICE_FREE_BODY}Anna Lis\nReferat Ochrony Środowiska\ntel. 77 555 02 14\n`,
          },
        },
        findings: [
          { id: 'footer-incomplete', text: null, field: 'position' },
          { id: 'footer-incomplete', text: null, field: 'office' },
          { id: 'footer-incomplete', text: null, field: 'address' },
        ],
      },
      {
        draft: {
          body: {
            format: 'html',
            content:
              '<p>Szanowni Państwo,</p><p>mapy są gotowe.</p><p>Z poważaniem</p><p>Anna Lis<br>inspektor<br>Urząd Gminy w Przykładowie<br>ul. Lipowa 4, 48-999 Przykładowo<br>tel. 77 555 02 14</p>',
          },
        },
        findings: [{ id: 'footer-incomplete', text: null, field: 'department' }],
      },
      {
        draft: { body: { format: 'plain', content: `${NOTICE_FREE_BODY}Anna Lis\n` } },
        findings: [],
      },
    ],
  },
  check({ letter, office, options }) {
    const { signature } = letter;
    if (!signature || !hasFooter(letter)) return [];
    const author = authorOf(letter.draft, office);
    const block = signatureInsertion(letter.draft, office, options.signature);
    const { start, end } = signature;
    const fixes =
      author && block
        ? [
            {
              messageId: 'replace',
              safe: isSignedBy(letter, author),
              edits: [{ type: 'replace-block' as const, start, end, block }],
            },
          ]
        : [];
    return options.required
      .filter((field) => signature.fields[field] === undefined)
      .map((field) => ({
        id: 'footer-incomplete' as const,
        part: 'signature' as const,
        text: null,
        messageId: field,
        field,
        fixes,
      }));
  },
};
