import { acronymExpansions, type AcronymMatch } from './acronyms';
import type { Token } from '../token';

/** Joining words that an acronym may leave out. */
const SMALL_WORDS = /^(?:i|oraz|lub|w|we|z|ze|do|od|na|o|dla|po|przy|ds|spraw|im|u|a|pod|nad|za|the|of|and|for)$/;
/** Words that say outright that an explanation follows or went before: "czyli", "dalej: RARS", "w skrócie". */
const ANNOUNCES =
  /^(?:dalej|skrót|skrócie|skrócony|skrótowo|czyli|oznacza|inaczej|zwany|zwana|zwane|zwanego|zwanej|zwanym|zwaną|zwanych|nazywany|nazywana)$/;
/** Acronyms of this length and more are spelled out wherever their initials stand together; shorter ones match by chance. */
const SURE_LENGTH = 4;
/** How many words beside an acronym are taken for its explanation. */
const WINDOW = 14;

/** Small letters of the acronym, without hyphens: `EGiB` → `egib`. */
function lettersOf(base: string): string {
  return base.replace(/[-‐‑]/g, '').toLowerCase();
}

/** Its capitals only, small: `EGiB` → `egb`; of an acronym that starts small, the first letter too (`ePUAP` → `epuap`). */
function capitalsOf(base: string): string {
  const letters = base.replace(/[-‐‑]/g, '');
  return (letters.charAt(0) + letters.slice(1).replace(/[a-ząćęłńóśźż]/g, '')).toLowerCase();
}

/** First letters of words and of the parts of compounds ("psychologiczno-pedagogiczna" gives two). */
function initialsOf(words: readonly Token[], withSmall: boolean): string {
  let initials = '';
  for (const word of words) {
    if (word.kind !== 'word' || (!withSmall && SMALL_WORDS.test(word.lower))) continue;
    for (const part of word.lower.split(/[-‐‑]/)) initials += part.charAt(0);
  }
  return initials;
}

/** Whether two words can be forms of one: "urząd", "urzędu". Both in small letters. */
function sameStem(word: string, lemma: string): boolean {
  const needed = lemma.length <= 4 ? Math.min(2, lemma.length) : Math.max(3, lemma.length - 3);
  return word.slice(0, needed) === lemma.slice(0, needed) && Math.abs(word.length - lemma.length) <= 5;
}

/** What of a text can explain acronyms, prepared once: its words, and their initials with and without joining words. */
export class ExplanationIndex {
  private readonly words: readonly Token[];
  private readonly initials: string;
  private readonly allInitials: string;
  /** Places of the words that begin with two letters. */
  private readonly byBeginning = new Map<string, number[]>();
  private readonly spelledOut = new Map<string, boolean>();

  /** @param sentences token lists of everything the reader sees, in order */
  constructor(sentences: readonly (readonly Token[])[]) {
    const words: Token[] = [];
    let initials = '';
    let allInitials = '';
    for (const tokens of sentences) {
      for (const token of tokens) if (token.kind === 'word') words.push(token);
      initials += `${initialsOf(tokens, false)}|`;
      allInitials += `${initialsOf(tokens, true)}|`;
    }
    this.words = words;
    words.forEach((word, at) => {
      const beginning = word.lower.slice(0, 2);
      const places = this.byBeginning.get(beginning);
      if (places) places.push(at);
      else this.byBeginning.set(beginning, [at]);
    });
    this.initials = initials;
    this.allInitials = allInitials;
  }

  /** Whether the words of the acronym stand anywhere in the text, inflected or not. `expansions` are its known readings. */
  isSpelledOut(base: string, expansions: readonly string[] = acronymExpansions(base)): boolean {
    let known = this.spelledOut.get(base);
    if (known === undefined) {
      known = this.hasInitials(base) || expansions.some((expansion) => this.hasExpansion(expansion));
      this.spelledOut.set(base, known);
    }
    return known;
  }

  private hasInitials(base: string): boolean {
    const letters = capitalsOf(base);
    if (letters.length < SURE_LENGTH) return false;
    return this.initials.indexOf(letters) >= 0 || this.allInitials.indexOf(lettersOf(base)) >= 0;
  }

  private hasExpansion(expansion: string): boolean {
    const lemmas = expansion.toLowerCase().split(' ');
    const first = lemmas[0] ?? '';
    if (lemmas.length < 2) return false;
    return (this.byBeginning.get(first.slice(0, 2)) ?? []).some((at) =>
      lemmas.every((lemma, index) => sameStem(this.words[at + index]?.lower ?? '', lemma)),
    );
  }
}

/** How many letters of `letters` appear in `initials` in this order. */
function lettersInOrder(letters: string, initials: string): number {
  let matched = 0;
  for (let at = 0; at < initials.length && matched < letters.length; at++) {
    if (initials.charAt(at) === letters.charAt(matched)) matched++;
  }
  return matched;
}

/** Whether words beside an acronym spell it: in full, or at least half of its letters in order ("ogólne rozporządzenie … (RODO)"). */
function spells(base: string, words: readonly Token[], expansions: readonly string[]): boolean {
  if (words.length < 2) return false;
  const letters = capitalsOf(base);
  const initials = initialsOf(words, false);
  if (lettersInOrder(letters, initials) * 2 > letters.length) return true;
  if (initialsOf(words, true).indexOf(lettersOf(base)) >= 0) return true;
  return expansions.some((expansion) =>
    expansion
      .toLowerCase()
      .split(' ')
      .some((lemma) => lemma.length > 5 && words.some((word) => sameStem(word.lower, lemma))),
  );
}

/** A word in small letters; an empty string for anything else. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

/** Words before the token at `at`, back to the mark that ends their phrase; quotation marks and commas are passed over. */
function wordsBefore(tokens: readonly Token[], at: number): Token[] {
  const words: Token[] = [];
  for (let index = at - 1; index >= 0 && words.length < WINDOW; index--) {
    const token = tokens[index];
    if (token?.kind === 'word') words.unshift(token);
    else if (token?.kind !== 'punctuation' || '„”"“«»,–-—'.indexOf(token.text) < 0) break;
  }
  return words;
}

function wordsAfter(tokens: readonly Token[], at: number, stops: string): Token[] {
  const words: Token[] = [];
  for (let index = at + 1; index < tokens.length && words.length < WINDOW; index++) {
    const token = tokens[index];
    if (token?.kind === 'word') words.push(token);
    else if (token?.kind !== 'punctuation' || stops.indexOf(token.text) >= 0) break;
  }
  return words;
}

const QUOTES = '„”"“«»';

/** Index of the nearest token before (`step` −1) or after (1) that is no quotation mark. */
function skipQuotes(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let index = at + step;
  while (tokens[index]?.kind === 'punctuation' && QUOTES.indexOf(tokens[index]?.text ?? '') >= 0) index += step;
  return index;
}

/** "(dalej: Prezes URE)", "(zwany dalej decyzją WZ)": some words of the bracket between the announcement and the acronym. */
function isAnnouncedInBracket(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    if (tokens[index]?.text === '(') return false;
    if (ANNOUNCES.test(wordAt(tokens, index))) return tokens[index - 1]?.text === '(';
  }
  return false;
}

/** "Kodeks postępowania administracyjnego (KPA)", "(dalej: KPA)", "zwany dalej „KPA”", "zarząd dróg, czyli ZDP", "… – ZDP". */
function explainedBefore(tokens: readonly Token[], match: AcronymMatch, expansions: readonly string[]): boolean {
  let index = skipQuotes(tokens, match.at, -1);
  let announced = false;
  for (; index >= 0; index = skipQuotes(tokens, index, -1)) {
    const word = wordAt(tokens, index);
    if (ANNOUNCES.test(word)) announced = true;
    else if (!/^(?:w|jako|to|tzw|dla)$/.test(word) && ':-–,'.indexOf(tokens[index]?.text ?? '') < 0) break;
  }
  const opener = tokens[index];
  if (announced) return wordsBefore(tokens, opener?.text === '(' ? index : index + 1).length >= 2;
  if (isAnnouncedInBracket(tokens, match.at)) return true;
  if (opener?.text === '(') {
    const closes = tokens[skipQuotes(tokens, match.at, 1)]?.text === ')';
    const before = wordsBefore(tokens, index);
    if (!closes || before.length < 2) return false;
    return expansions.length === 0 || spells(match.base, before, expansions);
  }
  const mark = tokens[match.at - 1]?.text ?? '';
  return '–-—'.indexOf(mark) >= 0 && mark !== '' && spellsFully(match.base, wordsBefore(tokens, match.at - 1));
}

/** "KPA (Kodeks postępowania administracyjnego)", "ZDP – Zarząd Dróg Powiatowych", "PKK, czyli profil kandydata", "PKK to profil …". */
function explainedAfter(tokens: readonly Token[], match: AcronymMatch, expansions: readonly string[]): boolean {
  const index = skipQuotes(tokens, match.at, 1);
  const mark = tokens[index];
  if (mark === undefined) return false;
  if (mark.text === '(') {
    const inside = wordsAfter(tokens, index, ')');
    const isForeign = expansions.every((expansion) => !spellsFully(match.base, expansionWords(expansion)));
    return spells(match.base, inside, expansions) || (isForeign && inside.length >= 2 && expansions.length === 0);
  }
  const next = wordAt(tokens, ',–-—'.indexOf(mark.text) >= 0 ? index + 1 : index);
  if (ANNOUNCES.test(next)) return wordsAfter(tokens, index, '.;()').length >= 2;
  if (next === 'to') return spells(match.base, wordsAfter(tokens, index, '.;(),'), expansions);
  return '–-—='.indexOf(mark.text) >= 0 && spells(match.base, wordsAfter(tokens, index, '.;(),'), expansions);
}

function expansionWords(expansion: string): Token[] {
  return expansion
    .split(' ')
    .map((word): Token => ({ kind: 'word', text: word, lower: word.toLowerCase(), start: 0, end: 0 }));
}

/** Whether the initials of the last words before an acronym are all of its letters. */
function spellsFully(base: string, words: readonly Token[]): boolean {
  const letters = capitalsOf(base);
  const initials = initialsOf(words, false);
  return (
    initials.slice(-letters.length) === letters ||
    initialsOf(words, true).slice(-lettersOf(base).length) === lettersOf(base)
  );
}

/** Whether the words beside this occurrence of an acronym explain it, before or after it. */
export function isExplainedHere(
  tokens: readonly Token[],
  match: AcronymMatch,
  expansions: readonly string[] = acronymExpansions(match.base),
): boolean {
  return explainedBefore(tokens, match, expansions) || explainedAfter(tokens, match, expansions);
}
