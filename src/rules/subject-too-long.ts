import type { Rule } from './rule';
import { isInherited, ownWords, withoutCaseNumber } from './subject/own-words';

interface Options {
  readonly limit: number;
}

/** Clause `email-subject`: the title is short. */
export const subjectTooLong: Rule<Options> = {
  meta: {
    id: 'subject-too-long',
    scope: 'letter',
    findings: { 'subject-too-long': 'advise' },
    clauses: ['email-subject'],
    title: { pl: 'Zbyt długi temat', en: 'Subject too long' },
    explanation: {
      pl: 'Długi temat jest ucinany na liście wiadomości i w telefonie. Wystarczy nazwać sprawę, a szczegóły podać w treści. Znaku sprawy ani przedrostków „Re:” i „PD:” nie liczymy, a temat odziedziczony w odpowiedzi może zostać, jaki jest.',
      en: 'A long subject is cut off in message lists and on telephones. It is enough to name the matter; details belong in the text. Case numbers and prefixes are not counted, and a subject inherited in a reply may stay.',
    },
    options: {
      limit: {
        description: 'Longest subject, in characters, without prefixes and the case number.',
        type: 'integer',
        minimum: 20,
        maximum: 255,
      },
    },
    defaults: { limit: 80 },
    messages: {
      long: {
        pl: 'Temat ma {length} {length|znak|znaki|znaków}, a powinien mieć najwyżej {limit}.',
        en: 'The subject has {length} {length|character|characters}; at most {limit} are recommended.',
      },
    },
    examples: [
      { draft: { subject: 'Harmonogram wywozu śmieci na 2026 rok' }, findings: [] },
      {
        draft: { subject: 'Bezpłatne porady prawne dla mieszkańców gminy Przykładowo – terminy w marcu' },
        findings: [],
      },
      {
        draft: {
          kind: 'reply',
          subject:
            'Re: Zapytanie o możliwość przesunięcia terminu płatności podatku od nieruchomości w związku z długim pobytem w szpitalu',
        },
        findings: [],
      },
      {
        draft: {
          subject: 'GKN-II.6620.118.2025.MK Ustalenie przebiegu granic działki w Dobrej przy ulicy Polnej 14 w czerwcu',
        },
        findings: [],
      },
      {
        draft: {
          kind: 'absence',
          subject:
            'Automatyczna odpowiedź: Prośba o ponowne wyznaczenie terminu spotkania w sprawie przebudowy skrzyżowania ulic Polnej i Leśnej',
        },
        findings: [],
      },
      {
        draft: {
          subject:
            'Zaproszenie na uroczyste otwarcie nowego placu zabaw przy ulicy Leśnej w Przykładowie, które poprowadzi wójt gminy',
        },
        findings: [
          {
            id: 'subject-too-long',
            text: 'Zaproszenie na uroczyste otwarcie nowego placu zabaw przy ulicy Leśnej w Przykładowie, które poprowadzi wójt gminy',
          },
        ],
      },
      {
        draft: {
          subject:
            'Informacja o zmianie organizacji ruchu na czas remontu mostu oraz o objazdach dla autobusów szkolnych od 1 września',
        },
        findings: [
          {
            id: 'subject-too-long',
            text: 'Informacja o zmianie organizacji ruchu na czas remontu mostu oraz o objazdach dla autobusów szkolnych od 1 września',
          },
        ],
      },
      {
        draft: {
          subject:
            ' Wyniki konsultacji społecznych w sprawie przebiegu ścieżki rowerowej oraz terminy kolejnych spotkań z mieszkańcami ',
        },
        findings: [
          {
            id: 'subject-too-long',
            text: 'Wyniki konsultacji społecznych w sprawie przebiegu ścieżki rowerowej oraz terminy kolejnych spotkań z mieszkańcami',
          },
        ],
      },
    ],
  },
  check({ letter, options }) {
    const subject = letter.draft.subject ?? '';
    if (isInherited(letter)) return [];
    const range = ownWords(letter);
    const text = subject.slice(range.start, range.end);
    const length = withoutCaseNumber(text).replace(/\s+/g, ' ').trim().length;
    if (length <= options.limit) return [];
    return [
      {
        id: 'subject-too-long',
        part: 'subject',
        range,
        text,
        messageId: 'long',
        data: { length, limit: options.limit },
      },
    ];
  },
};
