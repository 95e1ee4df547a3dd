import { findPhrases, phrase, type Phrase } from '../polish/phrases';
import type { Token } from '../polish/token';
import {
  ADDRESSEE_WORDS,
  CONCRETE_STEMS,
  OWN_ANSWERS,
  RHETORICAL_ANYWHERE,
  RHETORICAL_BEGINNING,
  RHETORICAL_UNLESS_CONCRETE,
} from './data/rhetorical-question';
import { RHETORICAL_STRUCTURES, RHETORICAL_STRUCTURES_UNLESS_CONCRETE } from './data/rhetorical-patterns';
import type { RuleFinding } from './finding';
import { languagePassages } from './language/language-passages';
import type { Rule } from './rule';

/** Beginnings are looked for among the first tokens only. */
const BEGINNING_TOKENS = 14;
/** A longer sentence with a question mark is taken for a list or a report, not for a rhetorical question. */
const LONGEST_QUESTION = 60;
/** Characters of a question that are looked at for its structure. */
const LONGEST_TEXT = 500;

/** Conjunctions and particles before the question proper: "No bo kto …?", "A czy …?". */
const LEADING = /^(?:no|bo|a|i|ale|więc|tylko|lecz|oraz|zresztą|poza|tym|wszak|zatem|właściwie|cóż)$/;

function compile(list: string): readonly Phrase[] {
  return list.split(', ').map(phrase);
}

const anywhere = compile(RHETORICAL_ANYWHERE);
const beginnings = compile(RHETORICAL_BEGINNING);
const unlessConcrete = compile(RHETORICAL_UNLESS_CONCRETE);
const concreteStems = CONCRETE_STEMS.split(' ');
const ownAnswers = compile(OWN_ANSWERS);
const addressee = new Set(ADDRESSEE_WORDS.split(' '));

/** Index of the question mark that ends the sentence, closing marks passed over; −1 when it is no question. */
function questionMark(tokens: readonly Token[]): number {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation') return -1;
    if (token.text === '?') return at;
  }
  return -1;
}

/** Conjunctions that join a question to the statement before it: "Opłata wzrosła, ale czy …?". */
const JOINING = /^(?:ale|lecz|a|bo|więc|tylko|no)$/;

/** Indices where the question proper can begin: at the start, after a colon or dash, after a comma with a conjunction. */
function questionStarts(tokens: readonly Token[], end: number): readonly number[] {
  const starts = [0];
  for (let at = 0; at + 1 < end; at++) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === ':' || text === '–' || text === '—') starts.push(at + 1);
    else if (text === ',' && JOINING.test(tokens[at + 1]?.lower ?? '')) starts.push(at + 1);
  }
  return starts.map((start) => {
    let word = start;
    while (word < end && tokens[word]?.kind === 'punctuation') word++;
    return word;
  });
}

function startsWith(tokens: readonly Token[], start: number, phrases: readonly Phrase[]): boolean {
  const window = tokens.slice(start, start + BEGINNING_TOKENS);
  return findPhrases(window, phrases).some((match) => match.first === 0);
}

/** The same, with leading conjunctions and without them, for "a może" and "no bo kto nie". */
function beginsWith(tokens: readonly Token[], start: number, end: number, phrases: readonly Phrase[]): boolean {
  for (let at = start; at < end; at++) {
    if (startsWith(tokens, at, phrases)) return true;
    if (!LEADING.test(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** Whether the question is about papers, dates, numbers: what an office has to know. */
function isConcrete(question: readonly Token[]): boolean {
  return question.some(
    ({ kind, lower }) => kind === 'number' || concreteStems.some((stem) => lower.slice(0, stem.length) === stem),
  );
}

/** Whether no answer is expected. `next` is the sentence after the question. */
function isRhetorical(tokens: readonly Token[], end: number, source: string, next: readonly Token[]): boolean {
  const question = tokens.slice(0, end);
  if (findPhrases(question, anywhere).length > 0) return true;
  const from = tokens[0]?.start ?? 0;
  const words = source
    .slice(from, Math.min(tokens[end]?.end ?? from, from + LONGEST_TEXT))
    .toLowerCase()
    .replace(/\s+/g, ' ');
  if (RHETORICAL_STRUCTURES.some((pattern) => pattern.test(words))) return true;
  if (question.some((token) => addressee.has(token.lower))) return false;
  if (tokens[end + 1]?.text === '!') return true;
  const starts = questionStarts(question, end);
  if (starts.some((start) => beginsWith(question, start, end, beginnings))) return true;
  if (
    !isConcrete(question) &&
    (RHETORICAL_STRUCTURES_UNLESS_CONCRETE.some((pattern) => pattern.test(words)) ||
      starts.some((start) => beginsWith(question, start, end, unlessConcrete)))
  )
    return true;
  return startsWith(next, 0, ownAnswers);
}

/** Questions to which the author expects no answer. */
export const rhetoricalQuestion: Rule = {
  meta: {
    id: 'rhetorical-question',
    scope: 'language',
    findings: { 'rhetorical-question': 'warn' },
    clauses: ['email-plain-words'],
    title: { pl: 'Pytanie retoryczne', en: 'Rhetorical question' },
    explanation: {
      pl:
        'Pytanie, na które autor nie czeka na odpowiedź, brzmi w liście urzędu jak wyrzut albo reklama, a czytający nie wie, czy ma odpowiedzieć. ' +
        'Lepiej napisać wprost, o co chodzi: zamiast „Ile można czekać?” – „Na odpowiedź czekamy od marca”.',
      en:
        'A question that expects no answer sounds like a reproach or an advertisement, and the reader wonders whether to answer. ' +
        'A plain statement is better.',
    },
    options: {},
    defaults: {},
    messages: {
      rhetorical: {
        pl: 'To pytanie wygląda na retoryczne; zamiast niego lepsze będzie zwykłe zdanie.',
        en: 'This question looks rhetorical; a plain statement would be better.',
      },
    },
    examples: [
      {
        text: 'Koszenie zaczniemy w maju. Czy ktokolwiek lubi wysoką trawę?',
        findings: [{ id: 'rhetorical-question', text: 'Czy ktokolwiek lubi wysoką trawę?' }],
      },
      {
        text: 'Ileż razy można naprawiać tę samą ławkę? Prosimy o szacunek dla wspólnej rzeczy.',
        findings: [{ id: 'rhetorical-question', text: 'Ileż razy można naprawiać tę samą ławkę?' }],
      },
      {
        text: 'Piknik będzie nad rzeką. A któż nie lubi ogniska?',
        findings: [{ id: 'rhetorical-question', text: 'A któż nie lubi ogniska?' }],
      },
      {
        text: 'Czy chcemy, aby nasze rzeki były ściekiem? Zapraszamy na sprzątanie brzegu.',
        findings: [{ id: 'rhetorical-question', text: 'Czy chcemy, aby nasze rzeki były ściekiem?' }],
      },
      {
        text: 'Opłata wzrosła, ale czy to nie dziwne? Po co płacić więcej?',
        findings: [
          { id: 'rhetorical-question', text: 'Opłata wzrosła, ale czy to nie dziwne?' },
          { id: 'rhetorical-question', text: 'Po co płacić więcej?' },
        ],
      },
      { text: 'Czy termin 12 maja Państwu odpowiada? Kiedy możemy przyjechać na oględziny?', findings: [] },
      { text: 'Czy może Pani przesłać skan umowy? Jaki jest numer działki?', findings: [] },
      { text: 'Jak złożyć wniosek? Wystarczy formularz. Ile to kosztuje? 17 zł.', findings: [] },
    ],
  },
  check({ letter }) {
    const findings: RuleFinding[] = [];
    for (const { part, source, sentences } of languagePassages(letter)) {
      sentences.forEach(({ tokens, isQuoted }, index) => {
        const end = questionMark(tokens);
        const first = tokens[0];
        const last = tokens[tokens.length - 1];
        if (end < 0 || tokens.length > LONGEST_QUESTION || isQuoted(end) || !first || !last) return;
        if (!isRhetorical(tokens, end, source, sentences[index + 1]?.tokens ?? [])) return;
        const range = { start: first.start, end: last.end };
        findings.push({
          id: 'rhetorical-question',
          part,
          range,
          text: source.slice(range.start, range.end),
          messageId: 'rhetorical',
        });
      });
    }
    return findings;
  },
};
