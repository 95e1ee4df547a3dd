import { letterBody } from './courtesy/example';
import { paragraph } from './courtesy/fitting-greeting';
import type { ExpectedFinding, Rule } from './rule';

interface Options {
  readonly closing: string;
}

const MISSING: readonly ExpectedFinding[] = [{ id: 'closing-missing', text: null }];
const TEXT = 'worki odbieramy we wtorki.';
const GREETING = 'Szanowni Państwo,';

/** Clause `email-closing`: every message ends with a courtesy phrase. */
export const closingMissing: Rule<Options> = {
  meta: {
    id: 'closing-missing',
    scope: 'letter',
    findings: { 'closing-missing': 'block' },
    clauses: ['email-closing', 'letter-structure'],
    title: { pl: 'Brak zwrotu grzecznościowego na końcu', en: 'No complimentary close' },
    explanation: {
      pl: 'Wiadomość kończy się zwrotem grzecznościowym, po którym stoi podpis. Zawsze odpowiednie jest „Z poważaniem” (bez przecinka); do znanych osób także „Pozdrawiam”. Samo imię lub podpis zwrotu nie zastąpi.',
      en: 'A message ends with a complimentary close, followed by the signature. „Z poważaniem” (without a comma) always fits; „Pozdrawiam” does for people one knows. A first name or a signature is no close.',
    },
    options: {
      closing: { description: 'The close that is offered for insertion.', type: 'string', minLength: 3 },
    },
    defaults: { closing: 'Z poważaniem' },
    messages: {
      missing: {
        pl: 'Przed podpisem nie ma zwrotu grzecznościowego.',
        en: 'There is no complimentary close before the signature.',
      },
      insert: { pl: 'Wstaw „{closing}”', en: 'Insert “{closing}”' },
    },
    examples: [
      { draft: {}, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, 'Łączę wyrazy szacunku') }, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, 'Serdecznie pozdrawiam,') }, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, 'Z pozdrowieniami') }, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, 'Na razie!') }, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, '') }, findings: MISSING },
      { draft: { body: { format: 'plain', content: `${GREETING}\n\n${TEXT}\n` } }, findings: MISSING },
      { draft: { body: { format: 'plain', content: `${GREETING}\n\n${TEXT}\n\nAnna\n` } }, findings: MISSING },
      {
        draft: { kind: 'absence', body: { format: 'plain', content: 'Dzień dobry,\nwracam 16 maja.\n' } },
        findings: MISSING,
      },
      {
        draft: {
          kind: 'reply',
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nmapa jest gotowa.\n\nAnna Lis\n\nW dniu 12.05.2025 o 9:10, Jan Sowa pisze:\n> Czy mapa jest?\n> Z poważaniem\n> Jan Sowa\n',
          },
        },
        findings: MISSING,
      },
      { draft: { body: { format: 'plain', content: '' } }, findings: MISSING },
    ],
  },
  check({ letter, options }) {
    if (letter.closing) return [];
    const { closing } = options;
    const { signature, notice, end } = letter;
    const at = signature?.start ?? Math.min(notice?.start ?? end, end);
    return [
      {
        id: 'closing-missing',
        part: 'closing',
        text: null,
        messageId: 'missing',
        fixes: [
          {
            messageId: 'insert',
            data: { closing },
            safe: true,
            edits: [{ type: 'insert-block', at, block: paragraph(closing) }],
          },
        ],
      },
    ];
  },
};
