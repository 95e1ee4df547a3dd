import type { Letter } from '../mail/letter';
import { isCapital } from '../polish/letters';
import type { Token } from '../polish/token';
import type { Office } from '../office/office';
import { MISSPELT_ADDRESS_WORDS, SPLIT_MISSPELLINGS } from './data/common-misspellings';
import type { Fix, RuleFinding } from './finding';
import { languagePassages, type LanguagePassage, type LanguageSentence } from './language/language-passages';
import type { Misspelling } from './language/misspelling';
import { WordReader } from './language/word-reader';
import { realWordMisspelling } from './language/real-word';
import type { Rule } from './rule';

interface Options {
  readonly words: readonly string[];
}

/** Letters Polish words do not have: foreign words and names of products. */
const FOREIGN_LETTER = /[^a-ząćęłńóśźż]|[qvx]/;
/** A sentence is foreign when more of its words than this are unknown and not merely without diacritics. */
const FOREIGN_SHARE = 0.4;

/** A shorter word with a capital may be a name that only resembles a word. */
const MIN_LENGTH_OPENER = 8;

/** Names the letter knows from its headers and its office: never misspelt. Lower case. */
function namesOf(letter: Letter, office: Office): Set<string> {
  const { from, to, cc, bcc } = letter.draft;
  const texts = [...(from ? [from] : []), ...to, ...cc, ...bcc].map(({ name, email, group }) =>
    [name ?? '', email, group ?? ''].join(' '),
  );
  texts.push(office.name, office.address.city, office.address.street, ...office.nameForms);
  for (const { firstName, lastName } of office.people) texts.push(firstName, lastName);
  for (const { name } of office.departments) texts.push(name);
  const names = new Set<string>();
  for (const text of texts) for (const word of text.toLowerCase().split(/[^a-ząćęłńóśźż]+/)) names.add(word);
  return names;
}

/** A part of a word between hyphens, as a token of its own. */
function partsOf(token: Token): Token[] {
  if (token.text.indexOf('-') < 0) return [token];
  let at = token.start;
  return token.text.split('-').map((text) => {
    const part: Token = { kind: 'word', text, lower: text.toLowerCase(), start: at, end: at + text.length };
    at += text.length + 1;
    return part;
  });
}

/** Acronyms and their forms (`GUS-u`), mixed capitals (`ePUAP`), words with digits, with foreign letters, single letters. */
function isNoPlainWord(token: Token): boolean {
  const rest = token.text.slice(1);
  return token.lower.length < 2 || rest !== rest.toLowerCase() || FOREIGN_LETTER.test(token.lower.replace(/-/g, ''));
}

/** Glued to a number or an abbreviation mark: a code, or an abbreviation inside its sentence. */
function isAttached(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return true;
  const glued = (neighbour: Token | undefined, touches: boolean): boolean =>
    touches && neighbour !== undefined && (neighbour.kind !== 'punctuation' || '/_@#\\&'.indexOf(neighbour.text) >= 0);
  if (glued(before, before?.end === token.start) || glued(after, after?.start === token.end)) return true;
  const abbreviates = after?.text === '.' && after.start === token.end && token.lower.length <= 6;
  return abbreviates && index + 2 < tokens.length;
}

/** Index of the first word of a sentence; list marks and quotation marks may stand before it. */
function firstWord(tokens: readonly Token[]): number {
  let index = 0;
  while (index < tokens.length && tokens[index]?.kind !== 'word') index += 1;
  return index;
}

/** Whether a sentence is written in another language: most of its words are unknown even with diacritics restored. */
function isForeign(tokens: readonly Token[], reader: WordReader): boolean {
  let words = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.lower.length < 2) continue;
    words += 1;
    if (!reader.isKnown(token) && reader.sure(token.lower) === undefined) foreign += 1;
  }
  return words > 1 && foreign > 1 && foreign / words > FOREIGN_SHARE;
}

function judge(
  sentence: LanguageSentence,
  index: number,
  token: Token,
  first: number,
  reader: WordReader,
): Misspelling | undefined {
  const { tokens } = sentence;
  const { lower } = token;
  if (isNoPlainWord(token)) return undefined;
  if (!isCapital(token.text.charAt(0))) {
    if (reader.isKnown(token)) return undefined;
    return reader.sure(lower) ?? reader.near(lower);
  }
  const addressed = MISSPELT_ADDRESS_WORDS.get(lower);
  if (addressed !== undefined) return { corrections: [addressed], certain: true, ascii: true };
  // A capital inside a sentence, or a first name before a surname: a name.
  const next = tokens[index + 1];
  const beforeName = next?.kind === 'word' && isCapital(next.text.charAt(0)) && next.text.length > 1;
  if (index !== first || reader.isKnown(token) || (beforeName && !/^(?:pan|państw)/.test(next.lower))) return undefined;
  return (
    reader.sure(lower) ?? reader.slip(lower) ?? (lower.length < MIN_LENGTH_OPENER ? undefined : reader.dropped(lower))
  );
}

/** A word wrongly written as two, as one token of both. */
function splitWord(tokens: readonly Token[], index: number): { token: Token; misspelling: Misspelling } | undefined {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (first?.kind !== 'word' || second?.kind !== 'word') return undefined;
  const lower = `${first.lower} ${second.lower}`;
  const correction = SPLIT_MISSPELLINGS.get(lower);
  if (correction === undefined) return undefined;
  const token: Token = {
    kind: 'word',
    text: `${first.text} ${second.text}`,
    lower,
    start: first.start,
    end: second.end,
  };
  return { token, misspelling: { corrections: [correction], certain: true, ascii: false } };
}

function inCaseOf(original: string, correction: string): string {
  return isCapital(original.charAt(0)) ? correction.charAt(0).toUpperCase() + correction.slice(1) : correction;
}

function findingFor(passage: LanguagePassage, token: Token, { corrections, certain, ascii }: Misspelling): RuleFinding {
  const fixes = corrections.map((correction): Fix => {
    const text = inCaseOf(token.text, correction);
    return {
      messageId: 'replace',
      data: { correction: text },
      safe: certain,
      edits: [{ type: 'replace', in: passage.field, start: token.start, end: token.end, text }],
    };
  });
  return {
    id: 'spelling',
    part: passage.part,
    range: { start: token.start, end: token.end },
    text: token.text,
    messageId: ascii ? 'diacritics' : 'misspelt',
    data: { text: token.text },
    fixes,
  };
}

/** Clear misspellings and missing diacritics. Words no correction is near to are left alone. */
export const spelling: Rule<Options> = {
  meta: {
    id: 'spelling',
    scope: 'language',
    findings: { spelling: 'advise' },
    clauses: ['email-language', 'letter-correctness'],
    title: { pl: 'Pisownia', en: 'Spelling' },
    explanation: {
      pl:
        'Błąd w pisowni albo brak polskich liter zostawia złe wrażenie i utrudnia czytanie. Nazwiska, nazwy, skrótowce i słowa ' +
        'w cudzysłowie nie są sprawdzane. Słowa urzędu można dopisać do listy.',
      en:
        'A misspelling or missing Polish letters leave a bad impression and make reading harder. Names, acronyms and quoted words are not checked. ' +
        'The office may add its own words to a list.',
    },
    options: {
      words: {
        description: 'Words of the office that are right though the dictionary lacks them; every form of its own.',
        type: 'array',
        items: { type: 'string' },
      },
    },
    defaults: { words: [] },
    messages: {
      misspelt: { pl: '„{text}” wygląda na błąd w pisowni.', en: '“{text}” looks misspelt.' },
      diacritics: { pl: 'W słowie „{text}” brakuje polskich liter.', en: '“{text}” lacks its Polish letters.' },
      replace: { pl: 'Zamień na „{correction}”', en: 'Replace with “{correction}”' },
    },
    examples: [
      { text: 'Zgłoszenie trafiło do geodetki, pani Zmudy, w środę.', findings: [] },
      { text: 'Fotowoltaika i termomodernizacja: dofinansowanie w 2025 roku.', findings: [] },
      { text: 'Dane z GUS-u są na stronie www.stat.gov.pl w dziale „Stastyka”.', findings: [] },
      {
        text: 'Worki oddamy napewno we wtorek, conajmniej po dwa.',
        findings: [
          { id: 'spelling', text: 'napewno' },
          { id: 'spelling', text: 'conajmniej' },
        ],
        fixed: 'Worki oddamy na pewno we wtorek, co najmniej po dwa.',
      },
      {
        text: 'Prosze odebrac zaswiadczenie do piatku.',
        findings: [
          { id: 'spelling', text: 'Prosze' },
          { id: 'spelling', text: 'odebrac' },
          { id: 'spelling', text: 'zaswiadczenie' },
          { id: 'spelling', text: 'piatku' },
        ],
        fixed: 'Proszę odebrać zaświadczenie do piątku.',
      },
      {
        text: 'Wysłaliśmy dokumnety pocztą.',
        findings: [{ id: 'spelling', text: 'dokumnety' }],
        fixed: 'Wysłaliśmy dokumenty pocztą.',
      },
    ],
  },

  check({ letter, office, options, speller }) {
    if (!speller) return [];
    const allowed = new Set(options.words.map((word) => word.toLowerCase()));
    const reader = new WordReader(speller, namesOf(letter, office), allowed);
    const findings: RuleFinding[] = [];
    for (const passage of languagePassages(letter)) {
      // An informal close ("Pzdr") is the closing rule's matter.
      if (passage.part === 'closing' && letter.closing?.register === 'informal') continue;
      passage.sentences.forEach((sentence, number) => {
        const { tokens } = sentence;
        const isOpening = passage.part === 'body' && number === 0;
        const first = firstWord(tokens);
        if (isForeign(tokens, reader)) return;
        tokens.forEach((token, index) => {
          const pair = sentence.isQuoted(index) ? undefined : splitWord(tokens, index);
          if (pair) findings.push(findingFor(passage, pair.token, pair.misspelling));
          if (token.kind !== 'word' || sentence.isQuoted(index) || isAttached(tokens, index) || isNoPlainWord(token))
            return;
          const intended = realWordMisspelling(tokens, index, isOpening);
          if (intended !== undefined)
            findings.push(findingFor(passage, token, { corrections: [intended], certain: true, ascii: true }));
          if (intended !== undefined || reader.isKnown(token)) return;
          for (const part of partsOf(token)) {
            const found = judge(sentence, index, part, first, reader);
            if (found) findings.push(findingFor(passage, part, found));
          }
        });
      });
    }
    return findings;
  },
};
