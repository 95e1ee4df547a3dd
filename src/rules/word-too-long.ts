import { isCapital } from '../polish/letters';
import { compoundWithDigits } from '../polish/number-compounds';
import { countSyllables } from '../polish/syllables';
import type { Token } from '../polish/token';
import type { Fix, RuleFinding } from './finding';
import { languagePassages, type LanguagePassage } from './language/language-passages';
import type { Rule } from './rule';

interface Options {
  readonly limit: number;
  readonly necessary: readonly string[];
}

/** The longest Polish words have about forty letters; more is no word. */
const LONGEST_WORD = 45;

/** Beginnings of long words and the shorter ones that take the same endings. */
const SHORTER: readonly (readonly [string, string])[] = [
  ['współuczestnicz', 'uczestnicz'],
  ['współorganizow', 'organizow'],
  ['najprawdopodobniejsz', 'najbardziej prawdopodobn'],
  ['najcharakterystyczniejsz', 'najbardziej typow'],
  ['charakterystyczn', 'typow'],
  ['najkorzystniejsz', 'najlepsz'],
  ['nieprawidłowości', 'błęd'],
  ['teleinformatyczn', 'komputerow'],
  ['niewystarczając', 'zbyt mał'],
  ['nieprzekraczaln', 'ostateczn'],
];

/** Plain numerals of tens ("dziewięćdziesiątych") have no shorter form in words. */
const TENS = /^(?:pięć|sześć|siedem|osiem|dziewięć)dziesiąt/;

function replacementOf(word: string): { readonly words: string; readonly safe: boolean } | undefined {
  const digits = compoundWithDigits(word);
  if (digits !== undefined) return { words: digits, safe: true };
  for (const [long, short] of SHORTER) {
    if (word.slice(0, long.length) === long) return { words: short + word.slice(long.length), safe: false };
  }
  return undefined;
}

/** Letters of the longest part: in "geodezyjno-kartograficzny" each half is read by itself. */
function longestPart(word: string): number {
  return word.split(/[-‐‑'’]/).reduce((longest, part) => Math.max(longest, part.length), 0);
}

function firstWord(tokens: readonly Token[]): Token | undefined {
  for (const token of tokens) if (token.kind === 'word') return token;
  return undefined;
}

/** A capital inside a sentence makes a name. */
function isName(token: Token, tokens: readonly Token[]): boolean {
  return isCapital(token.text.charAt(0)) && token !== firstWord(tokens) && token.text !== token.text.toUpperCase();
}

function fixOf(token: Token, passage: LanguagePassage): Fix[] {
  const replacement = replacementOf(token.lower);
  if (replacement === undefined) return [];
  const words = isCapital(token.text.charAt(0))
    ? replacement.words.charAt(0).toUpperCase() + replacement.words.slice(1)
    : replacement.words;
  return [
    {
      messageId: 'replace',
      data: { words },
      safe: replacement.safe,
      edits: [{ type: 'replace', in: passage.field, start: token.start, end: token.end, text: words }],
    },
  ];
}

/** Words longer than the office's limit, except names and terms that have no shorter form. */
export const wordTooLong: Rule<Options> = {
  meta: {
    id: 'word-too-long',
    scope: 'language',
    findings: { 'word-too-long': 'advise' },
    clauses: ['email-plain-words', 'corr-principles'],
    title: { pl: 'Zbyt długi wyraz', en: 'Word too long' },
    explanation: {
      pl:
        'Bardzo długie wyrazy czyta się wolno i łatwo się w nich zgubić. Zwykle można je zastąpić krótszym słowem, dwoma słowami ' +
        'albo zapisem z cyfrą: zamiast „dwudziestojednodniowy” lepiej „21-dniowy”.',
      en: 'Very long words read slowly. Usually there is a shorter word, two words, or a form with digits: “21-dniowy” for “dwudziestojednodniowy”.',
    },
    options: {
      limit: {
        description: 'Most letters a word may have; parts of a hyphenated word are counted one by one.',
        type: 'integer',
        minimum: 10,
        maximum: 40,
      },
      necessary: {
        description: 'Beginnings of long words that have no shorter form and are not reported.',
        type: 'array',
        items: { type: 'string', minLength: 3 },
        uniqueItems: true,
      },
    },
    defaults: {
      limit: 18,
      necessary: [
        'niepełnosprawno',
        'wiceprzewodnicz',
        'cyberbezpiecz',
        'ubezwłasnowoln',
        'telekomunikacyjn',
        'elektroenergetyczn',
        'przeciwpowodziow',
        'przeciwpożarow',
        'przedsiębiorczo',
        'odpowiedzialno',
      ],
    },
    messages: {
      long: {
        pl: 'Wyraz „{text}” ma {letters} {letters|literę|litery|liter} i {syllables} {syllables|sylabę|sylaby|sylab}; krótszy czyta się łatwiej.',
        en: 'The word “{text}” has {letters} {letters|letter|letters} and {syllables} {syllables|syllable|syllables}; a shorter one is easier to read.',
      },
      replace: { pl: 'Zmień na „{words}”', en: 'Change to “{words}”' },
    },
    examples: [
      {
        text: 'W czternastotygodniowym kursie zostały dwa miejsca.',
        findings: [{ id: 'word-too-long', text: 'czternastotygodniowym' }],
        fixed: 'W 14-tygodniowym kursie zostały dwa miejsca.',
      },
      {
        text: 'Dziękujemy osobom współorganizującym piknik.',
        findings: [],
      },
      {
        text: 'Zapraszamy na czterdziestopięciominutowe zajęcia z najcharakterystyczniejszych tańców.',
        findings: [
          { id: 'word-too-long', text: 'czterdziestopięciominutowe' },
          { id: 'word-too-long', text: 'najcharakterystyczniejszych' },
        ],
      },
      {
        text: 'Najnieprawdopodobniejszy scenariusz to pięćdziesięcioprocentowa podwyżka.',
        findings: [
          { id: 'word-too-long', text: 'Najnieprawdopodobniejszy' },
          { id: 'word-too-long', text: 'pięćdziesięcioprocentowa' },
        ],
      },
      { text: 'Wydział Zagospodarowania prowadzi ewidencję geodezyjno-kartograficzną.', findings: [] },
      { text: 'Parking dla osób z niepełnosprawnościami jest za urzędem.', findings: [] },
      { text: 'Budynek pochodzi z lat siedemdziesiątych, a plac z dziewięćdziesiątych.', findings: [] },
      { text: 'Spotkanie z panem Brzęczyszczykiewiczowskim będzie o ósmej.', findings: [] },
    ],
  },
  check({ letter, options }) {
    const necessary = options.necessary.map((beginning) => beginning.toLowerCase());
    const findings: RuleFinding[] = [];
    for (const passage of languagePassages(letter)) {
      for (const { tokens, isQuoted } of passage.sentences) {
        tokens.forEach((token, at) => {
          if (token.kind !== 'word' || token.lower.length <= options.limit) return;
          const letters = longestPart(token.lower);
          if (letters <= options.limit || letters > LONGEST_WORD || /\d/.test(token.lower)) return;
          if (isQuoted(at) || isName(token, tokens) || TENS.test(token.lower)) return;
          const syllables = countSyllables(token.lower);
          if (syllables === 0 || necessary.some((beginning) => token.lower.slice(0, beginning.length) === beginning))
            return;
          const { text, start, end } = token;
          findings.push({
            id: 'word-too-long',
            part: passage.part,
            range: { start, end },
            text,
            messageId: 'long',
            data: { text, letters, syllables },
            fixes: fixOf(token, passage),
          });
        });
      }
    }
    return findings;
  },
};
