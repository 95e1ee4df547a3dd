import { ExplanationIndex, isExplainedHere } from '../polish/abbreviation/acronym-explanations';
import { acronymExpansions, findAcronyms, type AcronymMatch } from '../polish/abbreviation/acronyms';
import type { Token } from '../polish/token';
import type { Fix, RuleFinding } from './finding';
import { languagePassages, type LanguagePassage } from './language/language-passages';
import type { Rule } from './rule';

interface Options {
  readonly known: readonly string[];
  readonly expansions: Readonly<Record<string, string>>;
}

/** An acronym of the letter with its place. */
interface Occurrence {
  readonly match: AcronymMatch;
  readonly passage: LanguagePassage;
  readonly isQuoted: boolean;
}

/** As compared with the lists: "e-PUAP", "EPUAP" and "ePUAP" are one. */
function normalized(base: string): string {
  return base.replace(/[-‐‑]/g, '').toLowerCase();
}

function fixesOf({ match, passage }: Occurrence, expansions: readonly string[]): Fix[] {
  return expansions.map((expansion): Fix => {
    const written = passage.source.slice(match.start, match.whole);
    return {
      messageId: 'expand',
      data: { expansion },
      safe: expansions.length === 1 && passage.field === 'body',
      edits: [
        { type: 'replace', in: passage.field, start: match.start, end: match.whole, text: `${written} (${expansion})` },
      ],
    };
  });
}

/** Acronyms that the letter does not spell out. One explanation serves the whole letter, subject included. */
export const acronymUnexplained: Rule<Options> = {
  meta: {
    id: 'acronym-unexplained',
    scope: 'language',
    findings: { 'acronym-unexplained': 'warn' },
    clauses: ['email-plain-words', 'corr-principles'],
    title: { pl: 'Skrótowiec bez wyjaśnienia', en: 'Unexplained acronym' },
    explanation: {
      pl:
        'Skrótowce, których urząd używa na co dzień, klient często widzi pierwszy raz. Przy pierwszym użyciu warto podać pełną nazwę, ' +
        'a skrótowiec w nawiasie: „ewidencja gruntów i budynków (EGiB)”; potem wystarczy sam skrótowiec.',
      en:
        'A client often meets the acronyms of an office for the first time. Give the full name with the acronym in brackets at the first use: ' +
        '“ewidencja gruntów i budynków (EGiB)”; after that the acronym alone will do.',
    },
    options: {
      known: {
        description: 'Acronyms every reader of the office knows; they need no explanation.',
        type: 'array',
        items: { type: 'string', minLength: 2 },
        uniqueItems: true,
      },
      expansions: {
        description:
          'What acronyms of the office stand for, for the one-click fix: {"WGK": "Wydział Geodezji i Kartografii"}.',
        type: 'object',
        additionalProperties: { type: 'string', minLength: 1 },
      },
    },
    defaults: { known: ['PESEL', 'NIP', 'REGON', 'ePUAP', 'OC', 'CV'], expansions: {} },
    messages: {
      unexplained: {
        pl: 'Skrótowiec „{text}” nie jest w liście wyjaśniony.',
        en: 'The acronym “{text}” is not explained in the letter.',
      },
      known: {
        pl: 'Skrótowiec „{text}” nie jest w liście wyjaśniony: {expansion}.',
        en: 'The acronym “{text}” is not explained in the letter: {expansion}.',
      },
      expand: { pl: 'Dodaj wyjaśnienie „({expansion})”', en: 'Add the explanation “({expansion})”' },
    },
    examples: [
      {
        text: 'Plan udostępniamy w BIP oraz w sekretariacie.',
        findings: [{ id: 'acronym-unexplained', text: 'BIP' }],
        fixed: 'Plan udostępniamy w BIP (Biuletyn Informacji Publicznej) oraz w sekretariacie.',
      },
      {
        text: 'Dopłatę do wózka wypłaca się z PFRON-u.',
        findings: [{ id: 'acronym-unexplained', text: 'PFRON' }],
        fixed: 'Dopłatę do wózka wypłaca się z PFRON-u (Państwowy Fundusz Rehabilitacji Osób Niepełnosprawnych).',
      },
      {
        text: 'Dane właścicieli są w EGiB, a zgodę na wycinkę wydaje WOŚR.',
        findings: [
          { id: 'acronym-unexplained', text: 'EGiB' },
          { id: 'acronym-unexplained', text: 'WOŚR' },
        ],
      },
      {
        text: 'Sprawę prowadzi powiatowe centrum pomocy rodzinie (PCPR). Adres PCPR jest na stronie.',
        findings: [],
      },
      {
        text: 'Zgodnie z KPA (Kodeks postępowania administracyjnego) odpowiemy w ciągu miesiąca.',
        findings: [],
      },
      {
        text: 'Proszę podać PESEL i NIP. Wniosek GK.6621.12.2025.AB można złożyć przez ePUAP.',
        findings: [],
      },
      { text: 'UWAGA! W rozdziale XII zmieniła się opłata za auto OKE 12345.', findings: [] },
    ],
  },
  check({ letter, options }) {
    const passages = languagePassages(letter);
    const occurrences: Occurrence[] = [];
    const explained = new Set(options.known.map(normalized));
    const expansionsOf = (base: string): readonly string[] => {
      const own = options.expansions[base];
      return own === undefined ? acronymExpansions(base) : [own];
    };
    for (const passage of passages) {
      for (const { tokens, isQuoted } of passage.sentences) {
        for (const match of findAcronyms(tokens)) {
          occurrences.push({ match, passage, isQuoted: isQuoted(match.at) });
          const name = normalized(match.base);
          if (!explained.has(name) && isExplainedHere(tokens, match, expansionsOf(match.base))) explained.add(name);
        }
      }
    }
    if (occurrences.length === 0) return [];
    const index = new ExplanationIndex(
      letter.passages.reduce<(readonly Token[])[]>((all, passage) => {
        for (const { tokens } of passage.sentences) all.push(tokens);
        return all;
      }, []),
    );
    return unexplained(occurrences, expansionsOf, (base) => {
      return explained.has(normalized(base)) || index.isSpelledOut(base, expansionsOf(base));
    });
  },
};

/** One finding for each occurrence; only the first of an acronym in the body carries the fix, which mends them all. */
function unexplained(
  occurrences: readonly Occurrence[],
  expansionsOf: (base: string) => readonly string[],
  isExplained: (base: string) => boolean,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const mended = new Set<string>();
  for (const occurrence of occurrences) {
    const { match, passage, isQuoted } = occurrence;
    if (isQuoted || isExplained(match.base)) continue;
    const expansions = expansionsOf(match.base);
    const isFirst = passage.field === 'body' && !mended.has(match.base);
    if (isFirst) mended.add(match.base);
    findings.push({
      id: 'acronym-unexplained',
      part: passage.part,
      range: { start: match.start, end: match.end },
      text: match.base,
      messageId: expansions.length > 0 ? 'known' : 'unexplained',
      data: expansions.length > 0 ? { text: match.base, expansion: expansions.join(' / ') } : { text: match.base },
      fixes: isFirst ? fixesOf(occurrence, expansions) : [],
    });
  }
  return findings;
}
