import type { Letter } from '../mail/letter';
import { findDates, type DateMention } from '../polish/dates';
import { findPhrases, phrase, type Phrase } from '../polish/phrases';
import type { Sentence, Token } from '../polish/token';
import { tokenize } from '../polish/tokens';
import {
  AMOUNT_CHANGES,
  DEADLINES,
  DECISIONS,
  DUTIES_AND_CHANGES,
  PROMISES_AND_CONTACTS,
} from './data/decisive-information';
import { LONG_LETTER } from './data/long-letter';
import { exampleBody } from './examples/example-letter';
import type { Example, Rule } from './rule';

interface Options {
  readonly words: number;
}

/** What of a letter's words is its beginning: what is decided there is not late. */
const BEGINNING = 0.4;

function compile(list: string): readonly Phrase[] {
  return list.split(', ').map(phrase);
}

const dutiesAndChanges = compile(DUTIES_AND_CHANGES);
const amountChanges = compile(AMOUNT_CHANGES);
const deadlines = compile(DEADLINES);
const promises = compile(PROMISES_AND_CONTACTS);
const decisions = compile(DECISIONS);

function has(tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  return findPhrases(tokens, phrases).length > 0;
}

function wordCount(tokens: readonly Token[]): number {
  return tokens.reduce((count, { kind }) => (kind === 'punctuation' ? count : count + 1), 0);
}

function sentencesOf(letter: Letter): readonly Sentence[] {
  return letter.passages.reduce<Sentence[]>((all, { part, sentences }) => {
    if (part === 'body') for (const sentence of sentences) all.push(sentence);
    return all;
  }, []);
}

/** Paragraphs of the body: parted by empty lines, or by single line breaks where there is no empty line. */
function paragraphsOf(letter: Letter): readonly (readonly Sentence[])[] {
  const sentences = sentencesOf(letter);
  const byGap = group(letter.text, sentences, /\n\s*\n/);
  return byGap.length > 2 ? byGap : group(letter.text, sentences, /\n/);
}

function group(text: string, sentences: readonly Sentence[], gap: RegExp): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  let previous: Sentence | undefined;
  for (const sentence of sentences) {
    const last = paragraphs[paragraphs.length - 1];
    if (last && previous && !gap.test(text.slice(previous.end, sentence.start))) last.push(sentence);
    else paragraphs.push([sentence]);
    previous = sentence;
  }
  return paragraphs;
}

/** A day as it can be compared, without the year, which is often left out. */
function dayOf({ day, month }: DateMention): string {
  return `${day}.${month}`;
}

/** Whether the day lies before the message; without a year it is taken for one of the half year before or after it. */
function isPast({ day, month, year }: DateMention, date: string | undefined): boolean {
  const today = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (!today) return false;
  const days = (month - Number(today[2])) * 31 + day - Number(today[3]);
  if (year === undefined) return (days < 0 && days > -186) || days > 186;
  return (year - Number(today[1])) * 372 + days < 0;
}

/** Amounts of money, digits only: "1 240 zł" is `1240`. */
function amountsOf(tokens: readonly Token[]): string[] {
  const amounts: string[] = [];
  tokens.forEach((token, at) => {
    if (!/^(?:zł|złotych|złote|euro|pln)$/.test(token.lower)) return;
    let digits = '';
    for (let back = at - 1; back >= 0 && tokens[back]?.kind === 'number'; back--)
      digits = (tokens[back]?.text ?? '') + digits;
    if (digits !== '') amounts.push(digits);
  });
  return amounts;
}

/** What a sentence decides: days and amounts by which it can be found earlier in the letter. */
interface Decision {
  readonly days: readonly string[];
  readonly amounts: readonly string[];
}

/** What the sentence decides for the reader; undefined when it decides nothing. A day alone does when it comes last. */
function decisionOf(tokens: readonly Token[], date: string | undefined, isLast: boolean): Decision | undefined {
  const days = findDates(tokens)
    .filter((mention) => !isPast(mention, date))
    .map(dayOf);
  const amounts = amountsOf(tokens);
  const isDecisive =
    has(tokens, decisions) ||
    (!has(tokens, promises) &&
      ((days.length > 0 && isLast) ||
        (amounts.length > 0 && has(tokens, amountChanges)) ||
        ((days.length > 0 || has(tokens, deadlines)) && has(tokens, dutiesAndChanges))));
  return isDecisive ? { days, amounts } : undefined;
}

/** Whether a sentence names a day still to come or a deadline. */
function namesDay(tokens: readonly Token[], date: string | undefined): boolean {
  return findDates(tokens).some((mention) => !isPast(mention, date)) || has(tokens, deadlines);
}

function longDraft(text: string): Example['draft'] {
  return { subject: 'Alejki w parku nad stawem', body: { format: 'plain', content: exampleBody(text) } };
}

/** A long letter whose deadline, change or decision stands in the last paragraph only. */
export const importantInformationLate: Rule<Options> = {
  meta: {
    id: 'important-information-late',
    scope: 'letter',
    findings: { 'important-information-late': 'advise' },
    clauses: ['corr-important-first'],
    title: { pl: 'Najważniejsze dopiero na końcu', en: 'What matters most comes last' },
    explanation: {
      pl:
        'W długim liście wielu czytelników nie dociera do ostatniego akapitu. Termin, kwota, zmiana albo decyzja powinny stać na początku, ' +
        'a wyjaśnienia – po nich.',
      en: 'Many readers do not reach the last paragraph of a long letter. A deadline, an amount, a change or a decision belongs at the beginning, the explanation after it.',
    },
    options: {
      words: {
        description:
          "Shorter letters are not checked: number of words of the author's text without closing and signature.",
        type: 'integer',
        minimum: 50,
        maximum: 2000,
      },
    },
    defaults: { words: 200 },
    messages: {
      late: {
        pl: 'To, co najważniejsze, stoi dopiero w ostatnim akapicie listu (ponad {words} {words|słowo|słowa|słów}); lepsze miejsce jest na początku.',
        en: 'What matters most stands only in the last paragraph of a letter of over {words} {words|word|words}; the beginning is the better place.',
      },
    },
    examples: [
      {
        draft: longDraft(`${LONG_LETTER}\n\nPark zamykamy od 2 czerwca 2025 r. na trzy tygodnie.`),
        findings: [{ id: 'important-information-late', text: 'Park zamykamy od 2 czerwca 2025 r. na trzy tygodnie.' }],
      },
      {
        draft: longDraft(`${LONG_LETTER}\n\nDziękujemy za cierpliwość. Uwagi prosimy zgłosić do 30 maja 2025 r.`),
        findings: [{ id: 'important-information-late', text: 'Uwagi prosimy zgłosić do 30 maja 2025 r.' }],
      },
      {
        draft: longDraft(`${LONG_LETTER}\n\nOpłata za stoisko w parku wzrośnie z 20 zł do 35 zł.`),
        findings: [{ id: 'important-information-late', text: 'Opłata za stoisko w parku wzrośnie z 20 zł do 35 zł.' }],
      },
      {
        draft: longDraft(
          `Park zamykamy od 2 czerwca 2025 r.\n\n${LONG_LETTER}\n\nDo zobaczenia po 2 czerwca, gdy park będzie zamknięty.`,
        ),
        findings: [],
      },
      { draft: longDraft(`${LONG_LETTER}\n\nW razie pytań jestem w pokoju 12 codziennie do 15:00.`), findings: [] },
      { draft: longDraft('Park zamykamy od 2 czerwca 2025 r. na trzy tygodnie.'), findings: [] },
    ],
  },
  check({ letter, options }) {
    if (letter.draft.kind === 'absence') return [];
    const paragraphs = paragraphsOf(letter);
    const all = sentencesOf(letter);
    const total = all.reduce((count, { tokens }) => count + wordCount(tokens), 0);
    const last = paragraphs[paragraphs.length - 1];
    const lastStart = last?.[0]?.start;
    if (total <= options.words || paragraphs.length < 2 || last === undefined || lastStart === undefined) return [];
    const { date, subject = '' } = letter.draft;

    const subjectTokens = tokenize(subject);
    const earlierDays = new Set(findDates(subjectTokens).map(dayOf));
    const earlierAmounts = new Set(amountsOf(subjectTokens));
    let words = 0;
    for (const { tokens, start } of all) {
      if (start >= lastStart) break;
      // Whoever decides something early has put it in the right place; what comes last is then of second rank.
      if (words < total * BEGINNING && decisionOf(tokens, date, false)) return [];
      for (const mention of findDates(tokens)) earlierDays.add(dayOf(mention));
      for (const amount of amountsOf(tokens)) earlierAmounts.add(amount);
      words += wordCount(tokens);
    }
    const late = last.filter(({ tokens }) => {
      const decision = decisionOf(tokens, date, true);
      return (
        decision !== undefined &&
        !decision.days.some((day) => earlierDays.has(day)) &&
        !decision.amounts.some((amount) => earlierAmounts.has(amount))
      );
    });
    // A day weighs more than a price.
    const decisive = late.filter(({ tokens }) => namesDay(tokens, date))[0] ?? late[0];
    if (!decisive) return [];
    const { start, end } = decisive;
    return [
      {
        id: 'important-information-late',
        part: 'body',
        range: { start, end },
        text: letter.text.slice(start, end),
        messageId: 'late',
        data: { words: options.words },
      },
    ];
  },
};
