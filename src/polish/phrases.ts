import type { Token } from './token';

/** One place of a phrase: the words that may stand there, or a gap of any words. */
interface Place {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly optional: boolean;
  /** How many words of any kind may stand here; 0 for a place with words. */
  readonly gap: number;
}

/** A phrase to look for, compiled by `phrase`. */
export interface Phrase {
  readonly source: string;
  readonly places: readonly Place[];
}

/** Where a phrase stands; offsets of the text, and `first`, `last` as indices of the token list. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Compiles a phrase of lower-case words: `lek*` is any word with that beginning, `a|b` either word, `dnia?` a word that may
 * be left out, `~2` up to two words of any kind. Quotation marks in the text are passed over; other punctuation ends a phrase.
 */
export function phrase(source: string): Phrase {
  const places = source.split(' ').map((part): Place => {
    if (part.charAt(0) === '~') return { words: [], stems: [], optional: true, gap: Number(part.slice(1)) };
    const optional = part.charAt(part.length - 1) === '?';
    const words = (optional ? part.slice(0, -1) : part).split('|');
    return {
      words: words.filter((word) => word.charAt(word.length - 1) !== '*'),
      stems: words.filter((word) => word.charAt(word.length - 1) === '*').map((word) => word.slice(0, -1)),
      optional,
      gap: 0,
    };
  });
  return { source, places };
}

function isQuotationMark(token: Token): boolean {
  return '„”"“«»'.indexOf(token.text) >= 0;
}

function fits(place: Place, token: Token): boolean {
  const { lower } = token;
  return place.words.indexOf(lower) >= 0 || place.stems.some((stem) => lower.slice(0, stem.length) === stem);
}

/** Index of the last token of a match that begins at token `at`, or −1. Gaps are short, so the search is bounded. */
function matchEnd(tokens: readonly Token[], at: number, places: readonly Place[], place: number): number {
  const wanted = places[place];
  if (wanted === undefined) return at - 1;
  if (wanted.gap > 0) {
    for (let skipped = 0; skipped <= wanted.gap; skipped += 1) {
      const end = matchEnd(tokens, at + skipped, places, place + 1);
      if (end >= 0) return end;
      if (tokens[at + skipped]?.kind === 'punctuation') return -1;
    }
    return -1;
  }
  const first = tokens[at];
  const word = first !== undefined && isQuotationMark(first) ? at + 1 : at;
  const token = tokens[word];
  const here = token !== undefined && token.kind !== 'punctuation' && fits(wanted, token);
  const end = here ? matchEnd(tokens, word + 1, places, place + 1) : -1;
  return end < 0 && wanted.optional ? matchEnd(tokens, at, places, place + 1) : end;
}

/** Phrases by what they can begin with, so that most words of a text are looked at once, not once for each phrase. */
interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** By the first two letters of a beginning such as `lek*`. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly anywhere: readonly Phrase[];
}

const STEM_KEY = 2;
const indexes = new WeakMap<readonly Phrase[], PhraseIndex>();

function addTo<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key);
  if (!list) map.set(key, [phrase]);
  else if (list[list.length - 1] !== phrase) list.push(phrase);
}

/** Lists of phrases are constants of their modules: each is indexed once. */
function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  let index = indexes.get(phrases);
  if (index) return index;
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
  for (const candidate of phrases) {
    const last = candidate.places.findIndex(({ optional }) => !optional);
    const starts = candidate.places.slice(0, last + 1);
    if (starts.some(({ gap, stems }) => gap > 0 || stems.some((stem) => stem.length < STEM_KEY))) {
      anywhere.push(candidate);
      continue;
    }
    for (const { words, stems } of starts) {
      for (const word of words) addTo(byWord, word, candidate);
      for (const stem of stems) addTo(byStem, stem.slice(0, STEM_KEY), candidate);
    }
  }
  index = { byWord, byStem, anywhere };
  indexes.set(phrases, index);
  return index;
}

const NONE: readonly Phrase[] = [];

/** Finds phrases in a token list, in order and without overlap: the leftmost, and of those that start together the longest. */
export function findPhrases(tokens: readonly Token[], phrases: readonly Phrase[]): PhraseMatch[] {
  const { byWord, byStem, anywhere } = indexOf(phrases);
  const found: PhraseMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || first.kind === 'punctuation') continue;
    let best: PhraseMatch | undefined;
    const candidates = [byWord.get(first.lower) ?? NONE, byStem.get(first.lower.slice(0, STEM_KEY)) ?? NONE, anywhere];
    for (const list of candidates) {
      for (const candidate of list) {
        const last = matchEnd(tokens, at, candidate.places, 0);
        const end = tokens[last];
        if (last >= at && end !== undefined && last > (best?.last ?? -1)) {
          best = { phrase: candidate, start: first.start, end: end.end, first: at, last };
        }
      }
    }
    if (best) {
      found.push(best);
      at = best.last;
    }
  }
  return found;
}
