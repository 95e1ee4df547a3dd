import {
  SUBJECT_FILLERS,
  SUBJECT_REFERENCES,
  THIN_SUBJECT_WORDS,
  VAGUE_SUBJECT_WORDS,
} from '../polish/lexicon/subject-words';
import { tokenize } from '../polish/tokens';
import { inflectedWords, type WordList } from '../polish/word-list';
import type { Rule } from './rule';
import { isBlank, ownWords, withoutCaseNumber } from './subject/own-words';

interface Options {
  readonly vague: readonly string[];
  readonly thin: readonly string[];
  readonly accepted: readonly string[];
}

interface Lists {
  readonly vague: WordList;
  readonly thin: WordList;
  readonly accepted: ReadonlySet<string>;
}

const REFERENCES = inflectedWords(SUBJECT_REFERENCES);
const FILLERS = inflectedWords(SUBJECT_FILLERS);

/** A longer subject names its matter somewhere. */
const LONGEST = 200;

const compiled = new WeakMap<Options, Lists>();

function compile(options: Options): Lists {
  let lists = compiled.get(options);
  if (!lists) {
    lists = {
      vague: inflectedWords(options.vague),
      thin: inflectedWords(options.thin),
      accepted: new Set(options.accepted.map((subject) => subject.toLowerCase())),
    };
    compiled.set(options, lists);
  }
  return lists;
}

/** Whether the words, after everything that names no matter is taken away, leave nothing. */
function saysNothing(words: string, { vague, thin, accepted }: Lists): boolean {
  if (words.length > LONGEST || accepted.has(words.toLowerCase())) return false;
  if (withoutCaseNumber(words).trim() !== words) return false;
  let thinWords = 0;
  let onlyReferences = true;
  let hasNumber = false;
  let hasVague = false;
  for (const token of tokenize(words)) {
    if (token.kind === 'address') return false;
    if (token.kind === 'number') hasNumber = true;
    if (token.kind !== 'word' || FILLERS.has(token.lower)) continue;
    if (vague.has(token.lower)) {
      hasVague = true;
      if (!REFERENCES.has(token.lower)) onlyReferences = false;
    } else if (thin.has(token.lower)) thinWords++;
    else return false;
  }
  if (thinWords === 0) return hasVague || !hasNumber;
  return thinWords === 1 && onlyReferences && !hasNumber;
}

const finding = (text: string): { id: 'subject-vague'; text: string } => ({ id: 'subject-vague', text });

/** Clause `email-subject`: the title leads the reader to the content. */
export const subjectVague: Rule<Options> = {
  meta: {
    id: 'subject-vague',
    scope: 'letter',
    findings: { 'subject-vague': 'warn' },
    clauses: ['email-subject'],
    title: { pl: 'Temat nic nie mówi', en: 'Subject says nothing' },
    explanation: {
      pl: 'Temat „Pismo”, „Ważne” albo samo „Re:” nie mówi, o czym jest wiadomość. Adresatowi pomoże nazwa sprawy: zamiast „W nawiązaniu do pisma z 3 marca” lepiej „Wysokość podatku gruntowego w 2025 roku”. W odpowiedzi także można zmienić temat.',
      en: 'A subject such as “Letter”, “Important” or a bare “Re:” does not say what the message is about. Name the matter instead; the subject of a reply may be changed too.',
    },
    options: {
      vague: {
        description:
          'Words that say nothing of the matter, alone or together (dictionary forms; inflected forms count too).',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      thin: {
        description: 'Words that are too little when they are the whole subject (dictionary forms).',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      accepted: {
        description: 'Whole subjects that are always accepted, whatever their words.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
    },
    defaults: { vague: VAGUE_SUBJECT_WORDS, thin: THIN_SUBJECT_WORDS, accepted: [] },
    messages: {
      vague: {
        pl: 'Temat „{subject}” nie mówi, czego dotyczy wiadomość.',
        en: 'The subject “{subject}” does not say what the message is about.',
      },
      prefix: {
        pl: 'Po przedrostku „{subject}” nie ma tematu, który mówiłby, czego dotyczy wiadomość.',
        en: 'No words follow the prefix “{subject}” to say what the message is about.',
      },
    },
    examples: [
      { draft: { subject: 'Podatek od nieruchomości – termin drugiej raty' }, findings: [] },
      { draft: { subject: 'Informacja o zamknięciu kąpieliska' }, findings: [] },
      { draft: { subject: 'Prośba o spotkanie' }, findings: [] },
      { draft: { subject: 'Szkolenie 14 maja' }, findings: [] },
      { draft: { subject: 'Pismo OŚ.6131.24.2025' }, findings: [] },
      { draft: { kind: 'reply', subject: 'Re: Sprawozdanie za marzec' }, findings: [] },
      { draft: { kind: 'absence', subject: 'Autoodpowiedź' }, findings: [] },
      { draft: { subject: 'Pismo' }, findings: [finding('Pismo')] },
      { draft: { subject: 'Ważna informacja!' }, findings: [finding('Ważna informacja!')] },
      { draft: { subject: 'Bardzo PILNE!!!' }, findings: [finding('Bardzo PILNE!!!')] },
      {
        draft: { subject: 'W nawiązaniu do pisma z dnia 3 marca 2025 r.' },
        findings: [finding('W nawiązaniu do pisma z dnia 3 marca 2025 r.')],
      },
      { draft: { subject: 'Odpowiedź na wniosek' }, findings: [finding('Odpowiedź na wniosek')] },
      { draft: { subject: 'Dzień dobry' }, findings: [finding('Dzień dobry')] },
      { draft: { subject: 'Pismo w sprawie' }, findings: [finding('Pismo w sprawie')] },
      { draft: { kind: 'reply', subject: 'RE:' }, findings: [finding('RE:')] },
      { draft: { kind: 'reply', subject: 'Re: Pytanie' }, findings: [finding('Pytanie')] },
      { draft: { kind: 'forward', subject: 'PD: Do wiadomości' }, findings: [finding('Do wiadomości')] },
    ],
  },
  check({ letter, options }) {
    const subject = letter.draft.subject ?? '';
    if (isBlank(subject) || letter.draft.kind === 'absence') return [];
    const own = ownWords(letter);
    if (own.start === own.end) {
      const start = subject.search(/\S/);
      const text = subject.trim();
      const range = { start, end: start + text.length };
      return [{ id: 'subject-vague', part: 'subject', range, text, messageId: 'prefix', data: { subject: text } }];
    }
    const text = subject.slice(own.start, own.end);
    if (!saysNothing(text, compile(options))) return [];
    return [{ id: 'subject-vague', part: 'subject', range: own, text, messageId: 'vague', data: { subject: text } }];
  },
};
