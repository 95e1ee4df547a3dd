import { isSelfEvident } from '../polish/abbreviation/abbreviation-contexts';
import { findAbbreviations, type AbbreviationMatch } from '../polish/abbreviation/abbreviations';
import { isCapital } from '../polish/letters';
import type { Token } from '../polish/token';
import type { Fix, RuleFinding } from './finding';
import { languagePassages, type LanguagePassage, type LanguageSentence } from './language/language-passages';
import type { Rule } from './rule';

interface Options {
  readonly allowed: readonly string[];
}

/** Most fixes offered for one abbreviation. */
const MOST_FIXES = 5;

/** Form as compared with the office's list: small letters, no spaces. */
function normalized(form: string): string {
  return form.toLowerCase().replace(/\s/g, '');
}

/** Whether nothing but closing quotation marks follows, so that the full stop of the abbreviation is also that of the sentence. */
function endsSentence(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== '.') return false;
  let at = last + 1;
  while (at < tokens.length && '”"’»'.indexOf(tokens[at]?.text ?? '') >= 0) at++;
  return at === tokens.length;
}

/** Which of the forms after 1, 2, 5 and 1,5 goes with the number before the abbreviation; 0 when there is none. */
function countForm(before: Token | undefined): number {
  if (before?.kind !== 'number') return 0;
  const value = Number(before.text.replace(/^.*\D/, ''));
  if (/\D/.test(before.text)) return 3;
  if (value === 1) return 0;
  const units = value % 10;
  const tens = value % 100;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

function fixesOf(match: AbbreviationMatch, tokens: readonly Token[], passage: LanguagePassage): Fix[] {
  const { offers, isInvariable } = match.abbreviation;
  const preferred = offers.length < 3 ? offers[0] : (offers[countForm(tokens[match.first - 1])] ?? offers[1]);
  if (preferred === undefined) return [];
  const stop = endsSentence(tokens, match.last) ? '.' : '';
  const capital = match.first === 0 && isCapital(passage.source.charAt(match.start));
  return [preferred, ...offers.filter((offer) => offer !== preferred)].slice(0, MOST_FIXES).map((offer): Fix => {
    const words = capital ? offer.charAt(0).toUpperCase() + offer.slice(1) : offer;
    return {
      messageId: 'write-out',
      data: { words },
      safe: isInvariable && offers.length === 1,
      edits: [{ type: 'replace', in: passage.field, start: match.start, end: match.end, text: words + stop }],
    };
  });
}

function findingsOf(
  sentence: LanguageSentence,
  passage: LanguagePassage,
  allowed: ReadonlySet<string>,
): readonly RuleFinding[] {
  const { tokens } = sentence;
  const findings: RuleFinding[] = [];
  for (const match of findAbbreviations(tokens)) {
    if (sentence.isQuoted(match.first) || allowed.has(normalized(match.abbreviation.form))) continue;
    if (isSelfEvident(tokens, match)) continue;
    const text = passage.source.slice(match.start, match.end);
    const [words] = match.abbreviation.offers;
    findings.push({
      id: 'abbreviation-unexplained',
      part: passage.part,
      range: { start: match.start, end: match.end },
      text,
      messageId: words === undefined ? 'unknown' : 'known',
      data: words === undefined ? { text } : { text, words },
      fixes: fixesOf(match, tokens, passage),
    });
  }
  return findings;
}

/** Abbreviations the reader has to decipher; those everybody reads without effort in their place (zł, nr, „2025 r.”) are fine. */
export const abbreviationUnexplained: Rule<Options> = {
  meta: {
    id: 'abbreviation-unexplained',
    scope: 'language',
    findings: { 'abbreviation-unexplained': 'warn' },
    clauses: ['email-plain-words', 'corr-principles'],
    title: { pl: 'Skrót', en: 'Abbreviation' },
    explanation: {
      pl:
        'Skrót oszczędza piszącemu jedną sekundę, a czytającemu każe się zatrzymać; niektóre („dot.”, „tut.”, „ww.”) rozumieją tylko urzędnicy. ' +
        'Zamiast „ok.” lepiej napisać „około”, zamiast „np.” – „na przykład”. Bez zmian zostają: „r.” po roku, „nr”, „zł”, jednostki miar, ' +
        '„ul.” przed nazwą ulicy, „tel.” i „godz.” przed liczbą, „art.”, „ust.” i „pkt” w przywołanym przepisie, tytuły i inicjały.',
      en:
        'An abbreviation saves the writer a second and makes the reader stop; some are understood by officials only. Write the words out. ' +
        'Fine are: “r.” after a year, “nr”, “zł”, units, “ul.” before a street name, “tel.” and “godz.” before a number, “art.”, “ust.”, “pkt” in a citation, titles and initials.',
    },
    options: {
      allowed: {
        description: 'Further abbreviations the office allows, as they are written ("np.", "m.in.").',
        type: 'array',
        items: { type: 'string', minLength: 2 },
        uniqueItems: true,
      },
    },
    defaults: { allowed: [] },
    messages: {
      known: {
        pl: 'Zamiast skrótu „{text}” lepiej napisać „{words}”.',
        en: 'Instead of the abbreviation “{text}” better write “{words}”.',
      },
      unknown: {
        pl: 'Skrót „{text}” może być niezrozumiały; lepiej użyć całego słowa.',
        en: 'The abbreviation “{text}” may not be understood; the whole word is better.',
      },
      'write-out': { pl: 'Napisz „{words}”', en: 'Write “{words}”' },
    },
    examples: [
      {
        text: 'Do wniosku można dołączyć np. umowę albo akt notarialny.',
        findings: [{ id: 'abbreviation-unexplained', text: 'np.' }],
        fixed: 'Do wniosku można dołączyć na przykład umowę albo akt notarialny.',
      },
      {
        text: 'Na zebraniu omówimy m.in. budżet, drogi, zieleń itd.',
        findings: [
          { id: 'abbreviation-unexplained', text: 'm.in.' },
          { id: 'abbreviation-unexplained', text: 'itd.' },
        ],
        fixed: 'Na zebraniu omówimy między innymi budżet, drogi, zieleń i tak dalej.',
      },
      {
        text: 'Ok. 15 osób przyszło wcześniej. Zostało 7 szt. ulotek.',
        findings: [
          { id: 'abbreviation-unexplained', text: 'Ok.' },
          { id: 'abbreviation-unexplained', text: 'szt.' },
        ],
        fixed: 'Około 15 osób przyszło wcześniej. Zostało 7 sztuk ulotek.',
      },
      {
        text: 'Na ww. działce nie ma budynków, więc wniosek dot. rozbiórki jest zbędny.',
        findings: [
          { id: 'abbreviation-unexplained', text: 'ww.' },
          { id: 'abbreviation-unexplained', text: 'dot.' },
        ],
      },
      {
        text: 'Zajęcia prowadzi inspektor ds. kultury w godz. popołudniowych.',
        findings: [
          { id: 'abbreviation-unexplained', text: 'ds.' },
          { id: 'abbreviation-unexplained', text: 'godz.' },
        ],
      },
      {
        text: 'Zapraszamy 12 maja 2025 r. o godz. 10 na ul. Lipową 4, tel. 77 555 02 14.',
        findings: [],
      },
      {
        text: 'Na podstawie art. 5 ust. 2 pkt 1 ustawy opłata za działkę nr 15/2 o powierzchni 300 m² wynosi 40 zł.',
        findings: [],
      },
      { text: 'Sprawę prowadzi dr inż. Jan K. Nowak. Wszystko będzie ok.', findings: [] },
    ],
  },
  check({ letter, options }) {
    const allowed = new Set(options.allowed.map(normalized));
    const findings: RuleFinding[] = [];
    for (const passage of languagePassages(letter)) {
      // An unsuitable closing ("Pzdr") is one finding, not two.
      if (passage.part === 'closing') continue;
      for (const sentence of passage.sentences) findings.push(...findingsOf(sentence, passage, allowed));
    }
    return findings;
  },
};
