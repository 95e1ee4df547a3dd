import { findImperatives } from '../polish/imperative/imperatives';
import type { Sentence } from '../polish/token';
import type { RuleFinding } from './finding';
import { languagePassages, type LanguageSentence } from './language/language-passages';
import { politeRequests } from './language/polite-request';
import type { Rule } from './rule';

interface Options {
  readonly ignored: readonly string[];
  readonly infinitives: boolean;
  readonly references: boolean;
}

function asSentence({ tokens }: LanguageSentence): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0, tokens };
}

/** Commands addressed to the reader, with a polite request instead. */
export const imperative: Rule<Options> = {
  meta: {
    id: 'imperative',
    scope: 'language',
    findings: { imperative: 'warn' },
    clauses: ['email-plain-words', 'general-courtesy'],
    title: { pl: 'Tryb rozkazujący', en: 'Imperative mood' },
    explanation: {
      pl:
        'Rozkaz w liście urzędu brzmi szorstko, także w pierwszej osobie („Pamiętajmy”), z „niech” i w bezokoliczniku („Wypełnić i odesłać”). ' +
        'Ten sam sens ma prośba: „Proszę przesłać dokumenty”, albo informacja o obowiązku: „Dokumenty należy złożyć do 15 maja”.',
      en:
        'A command sounds harsh in a letter of an office, also in the 1st person (“Pamiętajmy”), with “niech” and as an infinitive. ' +
        'A request says the same: “Proszę przesłać dokumenty”; so does a statement of the duty: “Dokumenty należy złożyć do 15 maja”.',
    },
    options: {
      ignored: {
        description:
          'Imperatives that are not reported, as they are written in a letter, each form of its own: „zobacz”.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      infinitives: {
        description: 'Whether commands in the infinitive („Wypełnić i odesłać.”) are reported.',
        type: 'boolean',
      },
      references: {
        description: 'Whether „zobacz”, „patrz”, „porównaj” are reported in references („patrz art. 5”).',
        type: 'boolean',
      },
    },
    defaults: { ignored: [], infinitives: true, references: false },
    messages: {
      quoted: {
        pl: 'Przytoczone „{text}” to tryb rozkazujący. Jeżeli to słowa urzędu, uprzejmiej brzmi prośba.',
        en: 'The quoted “{text}” is an imperative. If these are the office’s words, a request is more polite.',
      },
      imperative: {
        pl: '„{text}” to tryb rozkazujący. Uprzejmiej brzmi prośba.',
        en: '“{text}” is an imperative. A request is more polite.',
      },
      'first-plural': {
        pl: '„{text}” to tryb rozkazujący pierwszej osoby. Lepsza jest prośba albo zwykłe stwierdzenie.',
        en: '“{text}” is an imperative of the first person. A request or a plain statement is better.',
      },
      let: {
        pl: '„{text}” to rozkaz w trzeciej osobie. Lepsza jest prośba albo „może”, „powinien”.',
        en: '“{text}” is a command in the third person. A request, or “może”, “powinien”, is better.',
      },
      infinitive: {
        pl: '„{text}” w tym zdaniu brzmi jak rozkaz. Wystarczy dodać „Proszę”.',
        en: '“{text}” sounds like a command here. Adding “Proszę” is enough.',
      },
      request: { pl: 'Zamień na „{text}”', en: 'Replace with “{text}”' },
    },
    examples: [
      { text: 'Proszę przesłać dokumenty do końca tygodnia.', findings: [] },
      { text: 'Należy wypełnić formularz i wysłać go pocztą.', findings: [] },
      { text: 'Umów zawartych przed 2020 rokiem zmiana nie dotyczy, brak więc podstaw do dopłaty.', findings: [] },
      { text: 'Po kliknięciu przycisku „Wyślij” wniosek trafi do urzędu.', findings: [] },
      { text: 'Sprawę prowadzi pani Anna Czekaj, a w piątki pan Jan Pisz.', findings: [] },
      {
        text: 'Prześlij skan umowy.',
        findings: [{ id: 'imperative', text: 'Prześlij' }],
        fixed: 'Proszę przesłać skan umowy.',
      },
      {
        text: 'Zapoznajcie się z regulaminem.',
        findings: [{ id: 'imperative', text: 'Zapoznajcie' }],
        fixed: 'Proszę zapoznać się z regulaminem.',
      },
      {
        text: 'Kliknij link i zaloguj się do systemu.',
        findings: [
          { id: 'imperative', text: 'Kliknij' },
          { id: 'imperative', text: 'zaloguj' },
        ],
        fixed: 'Proszę kliknąć link i zalogować się do systemu.',
      },
      {
        text: 'W razie pytań dzwoń, nie czekaj.',
        findings: [
          { id: 'imperative', text: 'dzwoń' },
          { id: 'imperative', text: 'czekaj' },
        ],
        fixed: 'W razie pytań proszę dzwonić, nie czekać.',
      },
      {
        text: 'Nie zwlekaj z opłatą.',
        findings: [{ id: 'imperative', text: 'zwlekaj' }],
        fixed: 'Proszę nie zwlekać z opłatą.',
      },
      {
        text: 'Proszę, podaj numer działki.',
        findings: [{ id: 'imperative', text: 'podaj' }],
        fixed: 'Proszę podać numer działki.',
      },
      {
        text: 'Pamiętajmy o terminie 30 kwietnia.',
        findings: [{ id: 'imperative', text: 'Pamiętajmy' }],
        fixed: 'Warto pamiętać o terminie 30 kwietnia.',
      },
      {
        text: 'Wypełnić i odesłać do sekretariatu.',
        findings: [
          { id: 'imperative', text: 'Wypełnić', field: 'infinitive' },
          { id: 'imperative', text: 'odesłać', field: 'infinitive' },
        ],
        fixed: 'Proszę wypełnić i odesłać do sekretariatu.',
      },
      {
        text: 'Kto nie odebrał karty, niech zgłosi to w kadrach.',
        findings: [{ id: 'imperative', text: 'niech zgłosi' }],
      },
    ],
  },

  check({ letter, options }) {
    const ignored = new Set(options.ignored.map((word) => word.toLowerCase()));
    const findings: RuleFinding[] = [];
    for (const passage of languagePassages(letter)) {
      if (passage.part === 'salutation' || passage.part === 'closing') continue;
      let previous: Sentence | undefined;
      for (const part of passage.sentences) {
        const sentence = asSentence(part);
        const found = findImperatives(sentence, { previous }).filter(
          (one) =>
            (one.use === 'command' || (options.references && one.use === 'reference')) &&
            !ignored.has(one.text.toLowerCase()) &&
            (options.infinitives || one.kind !== 'infinitive'),
        );
        previous = sentence;
        if (found.length === 0) continue;
        const own = found.filter(({ index }) => !part.isQuoted(index));
        const fixes = politeRequests(passage, sentence.tokens, own);
        for (const one of found) {
          const { start, end, kind } = one;
          const text = passage.source.slice(start, end);
          const common = { id: 'imperative', part: passage.part, range: { start, end }, text, data: { text } } as const;
          findings.push(
            part.isQuoted(one.index)
              ? // Speech in quotation marks is mostly somebody else's: worth a hint, and never rewritten.
                { ...common, messageId: 'quoted', atMost: 'advise' }
              : {
                  ...common,
                  messageId: kind.startsWith('second') ? 'imperative' : kind,
                  ...(kind === 'infinitive' ? { field: 'infinitive' } : {}),
                  fixes: fixes[own.indexOf(one)] ?? [],
                },
          );
        }
      }
    }
    return findings;
  },
};
