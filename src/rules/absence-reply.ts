import type { Letter } from '../mail/letter';
import { tokenize } from '../polish/tokens';
import type { Token } from '../polish/token';
import { contactFixes, substituteFixes, untilFixes, type AbsenceWording } from './absence/absence-fixes';
import { namesSubstitute } from './absence/absence-substitute';
import { tellsEndOfAbsence } from './absence/absence-until';
import type { Fix, RuleFinding } from './finding';
import { findPhoneNumbers } from './current-data/own-data';
import type { Rule } from './rule';

/** Subjects that tell of the absence; the others are inherited from the client's message. */
const ABSENCE =
  /nieobecn|urlop|wracam|wr[óo]c[ęe]|powr[óo]t|zwolnieni|delegacj|poza (?:biurem|urz[ęe]dem)|out of office|absen/i;

/** „mój telefon komórkowy”: a number of the author is no way to a substitute. */
const OWN = /^(?:mój|moj[ea]|mojego|moim|mojemu|moją)$/;
const NUMBER = /^(?:numer|numeru|numerem|nr|telefon|telefonu|telefonem|komórk[aięą]|komórkow[a-zęąy]+)$/;

function has(tokens: readonly Token[], words: RegExp): boolean {
  return tokens.some(({ lower }) => words.test(lower));
}

/** Sentences of the author's own text, and the subject where it tells of the absence. */
function sentencesOf({ draft, passages }: Letter): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  if (draft.subject !== undefined && ABSENCE.test(draft.subject)) sentences.push(tokenize(draft.subject));
  for (const passage of passages) {
    if (passage.part !== 'body') continue;
    for (const { tokens } of passage.sentences) sentences.push(tokens);
  }
  return sentences;
}

/** Whether the text gives an e-mail address or a phone number other than the author's own. */
function givesContact(letter: Letter, sentences: readonly (readonly Token[])[]): boolean {
  const { draft, signature, text } = letter;
  const own = draft.from?.email.toLowerCase();
  const footer = signature ? findPhoneNumbers(tokenize(text, signature.start, signature.end)) : [];
  return sentences.some(
    (tokens) =>
      !(has(tokens, OWN) && has(tokens, NUMBER)) &&
      (tokens.some(
        ({ kind, lower }) => kind === 'address' && lower.indexOf('@') > 0 && lower.replace(/^mailto:/, '') !== own,
      ) ||
        findPhoneNumbers(tokens).some(({ digits }) => !footer.some((number) => number.digits === digits)) ||
        (has(tokens, /^wew(?:n|nętrzn[a-zęąy]*)?$/) && tokens.some(({ kind }) => kind === 'number'))),
  );
}

/** An automatic reply must say how long the absence lasts and whom to turn to, with a phone number or an e-mail address. */
export const absenceReply: Rule<AbsenceWording> = {
  meta: {
    id: 'absence-reply',
    scope: 'letter',
    findings: {
      'absence-until-missing': 'block',
      'absence-substitute-missing': 'block',
      'absence-substitute-contact-missing': 'block',
    },
    clauses: ['email-absence-reply', 'email-absence-substitute'],
    title: { pl: 'Niepełna autoodpowiedź', en: 'Incomplete automatic reply' },
    explanation: {
      pl: 'Autoodpowiedź mówi, jak długo potrwa nieobecność i z kim można się w tym czasie kontaktować. Potrzebny jest ostatni dzień nieobecności albo dzień powrotu, imię i nazwisko zastępcy oraz jego telefon lub e-mail. Powód nieobecności jest prywatny i nie trzeba go podawać.',
      en: 'The automatic reply says how long the absence lasts and whom to contact meanwhile: the last day of absence or the day of return, the substitute’s name, and their phone or e-mail. The reason of the absence is private and need not be told.',
    },
    options: {
      untilSentence: {
        description: 'Sentence the fix inserts where the end of the absence is missing; the author fills the gap in.',
        type: 'string',
      },
      substituteSentence: {
        description: 'Sentence that names a colleague: {name}, {phone} and {email} are taken from the directory.',
        type: 'string',
      },
      substituteGap: {
        description: 'Sentence the fix inserts when no colleague is chosen; the author fills the gaps in.',
        type: 'string',
      },
      contact: {
        description:
          'What the fix adds after the name of a substitute: {phone} and {email} are taken from the directory.',
        type: 'string',
      },
    },
    defaults: {
      untilSentence: 'Nieobecność potrwa do [data].',
      substituteSentence: 'W tym czasie zastępuje mnie {name}, telefon {phone}, e-mail {email}.',
      substituteGap: 'W tym czasie zastępuje mnie [imię i nazwisko], telefon [numer].',
      contact: ' (telefon {phone}, e-mail {email})',
    },
    messages: {
      until: {
        pl: 'Autoodpowiedź nie mówi, do kiedy potrwa nieobecność.',
        en: 'The automatic reply does not say how long the absence lasts.',
      },
      substitute: {
        pl: 'Autoodpowiedź nie wskazuje osoby, która zastępuje autora.',
        en: 'The automatic reply does not name a substitute.',
      },
      contact: {
        pl: 'Brakuje telefonu lub adresu e-mail osoby, która zastępuje autora.',
        en: 'The substitute’s phone number or e-mail address is missing.',
      },
      'insert-until': {
        pl: 'Wstaw zdanie o końcu nieobecności (do uzupełnienia)',
        en: 'Insert a sentence on the end of the absence (to be filled in)',
      },
      'insert-substitute': { pl: 'Wstaw zastępstwo: {name}', en: 'Insert the substitute: {name}' },
      'insert-gap': {
        pl: 'Wstaw zdanie o zastępstwie (do uzupełnienia)',
        en: 'Insert a sentence on the substitute (to be filled in)',
      },
      'insert-contact': { pl: 'Dopisz telefon i e-mail: {name}', en: 'Add phone and e-mail of {name}' },
    },
    examples: [
      { draft: { kind: 'absence' }, findings: [] },
      {
        draft: {
          kind: 'absence',
          subject: 'Automatyczna odpowiedź: Worki na liście',
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nwracam do pracy 19 maja 2025 r. W pilnych sprawach proszę o kontakt z Markiem Wroną, telefon 77 555 02 10.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          kind: 'absence',
          subject: 'Autoodpowiedź',
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\n14 i 15 maja jestem na szkoleniu. Sprawy pilne przyjmuje sekretariat, urzad@gmina-przykladowo.example.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          kind: 'absence',
          subject: 'Automatyczna odpowiedź: Spotkanie 14 maja',
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\njestem na urlopie. Odpiszę po powrocie.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [
          { id: 'absence-until-missing', text: null },
          { id: 'absence-substitute-missing', text: null },
        ],
      },
      {
        draft: {
          kind: 'absence',
          subject: 'Autoodpowiedź',
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nod 12 maja jestem nieobecna do odwołania. Zastępuje mnie pan Marek Wrona.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [
          { id: 'absence-until-missing', text: null },
          { id: 'absence-substitute-contact-missing', text: null },
        ],
      },
      {
        draft: {
          kind: 'absence',
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nwracam w poniedziałek. Na wiadomości odpowiem po powrocie.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [{ id: 'absence-substitute-missing', text: null }],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\nbyłam na urlopie, odpowiadam dzisiaj.\n\nZ poważaniem\nAnna Lis\n',
          },
        },
        findings: [],
      },
    ],
  },
  check({ letter, office, options }) {
    if (letter.draft.kind !== 'absence') return [];
    const sentences = sentencesOf(letter);
    const findings: RuleFinding[] = [];
    const report = (id: RuleFinding['id'], messageId: string, fixes: readonly Fix[]): void => {
      findings.push({ id, part: 'body', text: null, messageId, fixes });
    };
    if (!sentences.some(tellsEndOfAbsence)) report('absence-until-missing', 'until', untilFixes(letter, options));
    if (givesContact(letter, sentences)) return findings;
    if (sentences.some(namesSubstitute))
      report('absence-substitute-contact-missing', 'contact', contactFixes(letter, office, options));
    else report('absence-substitute-missing', 'substitute', substituteFixes(letter, office, options));
    return findings;
  },
};
