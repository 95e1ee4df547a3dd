import { isFirstWord } from './clause-position';
import { isFiniteVerb } from './finite-verbs';
import type { Token } from '../token';
import { wordClass } from './word-class';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Object pronouns that complete a verb and leave a noun before them without a predicate. */
const OBJECTS = words('to go ją je mnie mi nas ich wszystko');

/** Words after which *się* at the end of a clause belongs to a verb before it (*idź się lecz*). */
const END_MARKS = words('. ! ? … , ... – — ”');

/** Adverbs and prepositions after *lecz się*, with which no clause begins. */
const AFTER_HEAL_YOURSELF = words('człowieku sam sama u na prywatnie za wreszcie chłopie kobieto');

/** Conjunctions and very frequent words no cue can tell from verbs. */
const HOPELESS = words('lub niż mam mieć wręcz wzdłuż nuż rzecz sposób praw podróż domów przyczep towarzysz stop');

/**
 * Whether a word that practically never is a verb (*lecz, olej, kul, krój*) is one here. Only with what no noun or conjunction
 * has: a reflexive pronoun without a verb behind it (*kul się ze strachu*), *nie* and an object (*nie krój tego*), an object
 * that closes the clause (*Olej to, stary*).
 */
export function isRareCommand(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const previous = tokens[index - 1]?.lower;
  const next = tokens[index + 1];
  if (HOPELESS.has(word)) return false;
  if (word === 'lecz') return isHealing(tokens, index);
  if (previous === 'nie') return NEGATED.has(word) || isReflexive(tokens, index) || isObject(next);
  const starts = previous === undefined || tokens[index - 1]?.kind === 'punctuation' || previous === 'i';
  if (!starts || next === undefined) return false;
  if (isReflexive(tokens, index)) return true;
  if (word === 'postój' && /^(tu|tutaj|tam|chwilę|chwilkę|jeszcze)$/.test(next.lower))
    return !hasFinite(tokens, index + 2);
  if (isFirstWord(tokens, index) && isRecipe(tokens, index)) return true;
  return isObject(next) && closes(tokens[index + 2]) && tokens[index]?.text !== tokens[index]?.text.toUpperCase();
}

/** *nie mień, nie dziw się*: hardly ever a noun after *nie*. */
const NEGATED = words('mień krój');

/** *nie lecz się sam, idź się lecz!*; everywhere else *lecz* is the conjunction *but*. */
function isHealing(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]?.lower;
  const next = tokens[index + 1];
  if (previous === 'nie') return true;
  if (previous === 'się') return next === undefined || END_MARKS.has(next.text);
  if (next?.lower !== 'się' || previous === ',') return false;
  const after = tokens[index + 2];
  return after === undefined || END_MARKS.has(after.text) || AFTER_HEAL_YOURSELF.has(after.lower);
}

/** *się* follows, and no finite verb it could belong to. */
function isReflexive(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower !== 'się') return false;
  return !hasFinite(tokens, index + 2);
}

/** Nouns whose verbs stand in recipes and manuals. */
const CRAFTS = words('wyrób krój sadź klej rzeźb sól rąb');

/** *Wyrób ciasto*, *Krój pomidory ostrym nożem*: a noun, an object behind it and no finite verb in the clause. */
function isRecipe(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || !CRAFTS.has(tokens[index]?.lower ?? '')) return false;
  if (wordClass(next.lower) !== 'object' || next.lower.length < 5 || /[ąeę]$/.test(next.lower)) return false;
  return !hasFinite(tokens, index + 2);
}

/** Whether a finite verb or *nie* stands in the rest of the clause, at most eight words on. */
function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (token.lower === 'nie' || isFiniteVerb(token.lower)) return true;
  }
  return false;
}

function isObject(token: Token | undefined): boolean {
  return token !== undefined && OBJECTS.has(token.lower);
}

function closes(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punctuation' && END_MARKS.has(token.text));
}
