import type { Letter } from '../mail/letter';
import { letterBody } from './courtesy/example';
import { fittingGreeting, insertGreeting } from './courtesy/fitting-greeting';
import { isInternal } from './recipients/internal-mail';
import type { ExpectedFinding, Rule } from './rule';

interface Options {
  readonly quickReplyWords: number;
}

const MISSING: readonly ExpectedFinding[] = [{ id: 'greeting-missing', text: null }];

const DANUTA = { email: 'd.lis@dom.example', name: 'Danuta Lis' };
const COLLEAGUE = { email: 'marek.wrona@gmina-przykladowo.example', name: 'Marek Wrona' };

function countWords(letter: Letter): number {
  let words = 0;
  for (const { part, sentences } of letter.passages) {
    if (part !== 'body') continue;
    for (const sentence of sentences) words += sentence.tokens.filter((token) => token.kind === 'word').length;
  }
  return words;
}

/** Clause `email-greeting`: every message, also a reply, a forward and an automatic reply, begins with a greeting. */
export const greetingMissing: Rule<Options> = {
  meta: {
    id: 'greeting-missing',
    scope: 'letter',
    findings: { 'greeting-missing': 'block' },
    clauses: ['email-greeting', 'letter-structure'],
    title: { pl: 'Brak powitania', en: 'No greeting' },
    explanation: {
      pl: 'Wiadomość zaczyna się od powitania także wtedy, gdy jest odpowiedzią, przekazaniem albo autoodpowiedzią. Zawsze odpowiednie są „Szanowna Pani,”, „Szanowny Panie,” i „Szanowni Państwo,”; można też napisać „Dzień dobry,”. Po przecinku tekst zaczyna się małą literą.',
      en: 'A message begins with a greeting, also when it is a reply, a forward or an automatic reply. „Szanowna Pani,”, „Szanowny Panie,” and „Szanowni Państwo,” always fit; „Dzień dobry,” may be used too. After the comma the text goes on with a small letter.',
    },
    options: {
      quickReplyWords: {
        description:
          'A reply to colleagues in a thread of at most this many words is only advised to open with a greeting; 0 treats it like any other.',
        type: 'integer',
        minimum: 0,
      },
    },
    defaults: { quickReplyWords: 60 },
    messages: {
      missing: { pl: 'Wiadomość nie zaczyna się od powitania.', en: 'The message does not begin with a greeting.' },
      insert: { pl: 'Wstaw „{greeting}”', en: 'Insert “{greeting}”' },
    },
    examples: [
      { draft: {}, findings: [] },
      { draft: { body: letterBody('Dzień dobry,', 'przesyłam plan spotkania.', 'Z poważaniem') }, findings: [] },
      { draft: { body: letterBody('Szanowna Pani Dyrektor,', 'dziękuję za zgłoszenie.', 'Pozdrawiam') }, findings: [] },
      { draft: { body: letterBody('', 'Dzień dobry Pani Ewo, wracam do sprawy ławek.', 'Pozdrawiam') }, findings: [] },
      {
        draft: { to: [DANUTA], body: letterBody('', 'Przesyłam plan spotkania.', 'Z poważaniem') },
        findings: MISSING,
        fixed: letterBody('Szanowna Pani,', 'przesyłam plan spotkania.', 'Z poważaniem').content,
      },
      {
        draft: { body: letterBody('', 'Ławki staną przed szkołą 4 maja.', 'Z poważaniem') },
        findings: MISSING,
        fixed: letterBody('Szanowni Państwo!', 'Ławki staną przed szkołą 4 maja.', 'Z poważaniem').content,
      },
      {
        draft: {
          to: [{ email: 'kpw77@dom.example' }],
          body: letterBody('', 'mapę może Pan odebrać w poniedziałek.', 'Z poważaniem'),
        },
        findings: MISSING,
        fixed: letterBody('Dzień dobry,', 'mapę może Pan odebrać w poniedziałek.', 'Z poważaniem').content,
      },
      {
        draft: {
          kind: 'reply',
          to: [DANUTA],
          body: {
            format: 'plain',
            content:
              'W dniu 12.05.2025 o 9:10, Danuta Lis pisze:\n> Kiedy będzie mapa?\n\nMapa będzie jutro.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: MISSING,
      },
      {
        draft: { kind: 'reply', to: [COLLEAGUE], body: letterBody('', 'Zgoda, przyjdę o 10.', 'Pozdrawiam') },
        findings: MISSING,
      },
      {
        draft: { kind: 'absence', body: letterBody('', 'Jestem na urlopie do 16 maja.', 'Z poważaniem') },
        findings: MISSING,
        fixed: letterBody('Szanowni Państwo,', 'jestem na urlopie do 16 maja.', 'Z poważaniem').content,
      },
      { draft: { body: { format: 'plain', content: '' } }, findings: MISSING },
    ],
  },
  check({ letter, office, options }) {
    if (letter.salutation) return [];
    const { greeting, edits } = insertGreeting(letter, fittingGreeting(letter, office));
    const isQuick =
      letter.draft.kind === 'reply' &&
      isInternal(letter.draft, office) &&
      countWords(letter) <= options.quickReplyWords;
    return [
      {
        id: 'greeting-missing',
        part: 'salutation',
        text: null,
        messageId: 'missing',
        ...(isQuick ? { atMost: 'advise' as const } : {}),
        fixes: [{ messageId: 'insert', data: { greeting }, safe: true, edits }],
      },
    ];
  },
};
