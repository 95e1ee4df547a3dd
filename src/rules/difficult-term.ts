import type { Edit } from '../mail/edit';
import { isCapital } from '../polish/letters';
import type { Token } from '../polish/token';
import type { TermMatch } from '../polish/term-index';
import type { TermClass, TermRow } from './data/difficult-term';
import type { Fix, RuleFinding } from './finding';
import { difficultTerms, type TermChoice } from './language/difficult-terms';
import { languagePassages, type LanguagePassage } from './language/language-passages';
import type { Rule } from './rule';
import { readTermContext, type TermReading } from './language/term-context';
import { isExplained } from './language/term-explanation';

interface Options extends TermChoice {
  readonly allowed: readonly string[];
}

const MESSAGE_OF: Readonly<Record<TermClass, string>> = {
  replace: 'officialese',
  suggest: 'officialese',
  mild: 'officialese',
  latin: 'latin',
  legal: 'unexplained',
};

/** The replacement written like the words it replaces: capital first letter or capitals throughout. */
function inCaseOf(original: string, replacement: string): string {
  const first = original.charAt(0);
  if (!isCapital(first)) return replacement;
  if (original.length > 1 && original === original.toUpperCase()) return replacement.toUpperCase();
  return replacement.charAt(0).toUpperCase() + replacement.slice(1);
}

/** Leaves a word out; the next one takes over its capital letter. */
function removal(passage: LanguagePassage, word: Token, next: Token): Edit {
  const initial = passage.source.charAt(next.start);
  const capital = isCapital(word.text.charAt(0));
  return {
    type: 'replace',
    in: passage.field,
    start: word.start,
    end: capital ? next.start + 1 : next.start,
    text: capital ? initial.toUpperCase() : '',
  };
}

function fixFor(
  passage: LanguagePassage,
  tokens: readonly Token[],
  match: TermMatch<TermRow>,
  reading: TermReading,
): Fix[] {
  const first = tokens[match.first];
  const last = tokens[reading.last];
  const words = reading.replacement ?? (reading.replaceable ? match.replacement : undefined);
  if (!first || !last || words === undefined) return [];
  const safe = match.term[2] === 'replace';
  if (words === '') {
    const next = tokens[reading.last + 1];
    return next
      ? [{ messageId: 'remove', safe, data: { text: first.text }, edits: [removal(passage, first, next)] }]
      : [];
  }
  const text = inCaseOf(passage.source.slice(first.start, last.end), words);
  const edit: Edit = { type: 'replace', in: passage.field, start: first.start, end: last.end, text };
  return [{ messageId: 'replace', safe, data: { replacement: text }, edits: [edit] }];
}

/** A capital inside a sentence makes a name of the word ("Fundacja Pro Bono"). */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const initial = token?.text.charAt(0) ?? '';
  const shouted = token?.text.length !== 1 && token?.text === token?.text.toUpperCase();
  return tokens[at - 1]?.kind === 'word' && isCapital(initial) && !shouted;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Officialese, Latin and unexplained words of law and trades, with a plain equivalent for each. */
export const difficultTerm: Rule<Options> = {
  meta: {
    id: 'difficult-term',
    scope: 'language',
    findings: { 'difficult-term': 'advise' },
    clauses: ['email-plain-words', 'letter-style', 'corr-principles'],
    title: { pl: 'Trudne słowo', en: 'Difficult term' },
    explanation: {
      pl:
        'Słowa urzędowe, przestarzałe, łacińskie i fachowe utrudniają zrozumienie pisma. Prawie każde z nich ma prosty odpowiednik. ' +
        'Termin, bez którego nie można się obejść, wystarczy wyjaśnić przy pierwszym użyciu: „rękojmia, czyli odpowiedzialność sprzedawcy za wady”.',
      en:
        'Officialese, archaisms, Latin and trade terms make a letter hard to understand, and nearly each has a plain equivalent. ' +
        'A term that cannot be avoided is explained where it is first used.',
    },
    options: {
      terms: {
        description:
          'Further terms of the office with their plain equivalents. An ending after a plus sign stands for all forms: „rewitalizac+ja”, „przedmiotow+y”.',
        type: 'array',
        items: {
          type: 'object',
          required: ['term', 'plain'],
          additionalProperties: false,
          properties: { term: { type: 'string', minLength: 1 }, plain: { type: 'string' } },
        },
      },
      allowed: {
        description: 'Terms that are not reported, as they are written in a letter, each form of its own.',
        type: 'array',
        items: { type: 'string' },
      },
      level: {
        description:
          '„clear”: officialese, Latin, unexplained terms; „mild”: also everyday officialese such as „w związku z”.',
        enum: ['clear', 'mild'],
      },
    },
    defaults: { terms: [], allowed: [], level: 'clear' },
    messages: {
      officialese: {
        pl: '„{text}” to styl urzędowy. Prościej: {plain}.',
        en: '“{text}” is officialese. Plain: {plain}.',
      },
      latin: { pl: '„{text}” to zwrot łaciński. Po polsku: {plain}.', en: '“{text}” is Latin. In Polish: {plain}.' },
      unexplained: {
        pl: '„{text}” to słowo fachowe bez wyjaśnienia. Znaczy: {plain}.',
        en: '“{text}” is a specialist word without explanation. It means: {plain}.',
      },
      replace: { pl: 'Zamień na „{replacement}”', en: 'Replace with “{replacement}”' },
      remove: { pl: 'Usuń „{text}”', en: 'Remove “{text}”' },
    },
    examples: [
      { text: 'Ten wniosek trzeba uzupełnić do 12 maja, bo brakuje w nim mapy.', findings: [] },
      { text: 'Celem spotkania jest wybór nowej trasy autobusu.', findings: [] },
      { text: 'Kierowca nie jest winny kolizji.', findings: [] },
      {
        text: 'Sprzedawca odpowiada z tytułu rękojmi (odpowiedzialności za wady towaru) przez dwa lata.',
        findings: [],
      },
      {
        text: 'Przedmiotowy wniosek jest niekompletny, albowiem brakuje podpisu.',
        findings: [
          { id: 'difficult-term', text: 'Przedmiotowy' },
          { id: 'difficult-term', text: 'albowiem' },
        ],
        fixed: 'Ten wniosek jest niekompletny, ponieważ brakuje podpisu.',
      },
      {
        text: 'Niniejszym zawiadamiamy o wycince dwóch topoli.',
        findings: [{ id: 'difficult-term', text: 'Niniejszym' }],
        fixed: 'Zawiadamiamy o wycince dwóch topoli.',
      },
      {
        text: 'Celem wydania nowej karty winna Pani uiścić 30 zł.',
        findings: [
          { id: 'difficult-term', text: 'Celem' },
          { id: 'difficult-term', text: 'winna' },
          { id: 'difficult-term', text: 'uiścić' },
        ],
        fixed: 'W celu wydania nowej karty powinna Pani zapłacić 30 zł.',
      },
      {
        text: 'Zwolnienie z opłaty przysługuje ex lege.',
        findings: [{ id: 'difficult-term', text: 'ex lege' }],
      },
      {
        text: 'Proszę dokonać wpłaty do piątku.',
        findings: [{ id: 'difficult-term', text: 'dokonać wpłaty' }],
        fixed: 'Proszę wpłacić do piątku.',
      },
    ],
  },

  check({ letter, options }) {
    const index = difficultTerms(options);
    const allowed = new Set(options.allowed.map(fold));
    const findings: RuleFinding[] = [];
    /** Terms explained once are known to the reader from then on. */
    const explained = new Set<TermRow>();
    for (const passage of languagePassages(letter)) {
      for (const { tokens, isQuoted } of passage.sentences) {
        for (let at = 0; at < tokens.length; at += 1) {
          if (tokens[at]?.kind !== 'word') continue;
          for (const match of index.startingAt(tokens, at)) {
            const [, plain, kind, context] = match.term;
            const reading = readTermContext(context, tokens, match.first, match.last);
            const first = tokens[at];
            const last = reading && tokens[reading.last];
            if (!first || !last || isQuoted(at) || isName(tokens, at)) continue;
            at = reading.last;
            const text = passage.source.slice(first.start, last.end);
            const explainable = kind === 'legal' || kind === 'latin';
            if (explainable && isExplained(tokens, match.first, match.last)) explained.add(match.term);
            if (allowed.has(fold(text)) || (explainable && explained.has(match.term))) break;
            findings.push({
              id: 'difficult-term',
              part: passage.part,
              range: { start: first.start, end: last.end },
              text,
              messageId: MESSAGE_OF[kind],
              data: { text, plain: reading.plain ?? plain },
              fixes: fixFor(passage, tokens, match, reading),
            });
            break;
          }
        }
      }
    }
    return findings;
  },
};
