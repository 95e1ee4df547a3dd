import { isFiniteVerb, isImpersonalVerb } from './finite-verbs';
import { imperativeForm, type ImperativeForm } from './forms';
import { otherReading } from './homographs';
import type { Token } from '../token';
import { wordClass } from './word-class';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PREPOSITIONS = words('w we przed po przy podczas na dla bez do od za pod nad z ze');

/** Conjunctions that join words as well as clauses. */
export const COORDINATORS = words('i a oraz albo lub ani');

/** *Umów zawartych*, *podstaw prawnych*, *Zastaw wykreśla*: what follows belongs to a noun. */
export function isNounContinuation(form: ImperativeForm, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const word = tokens[index]?.lower ?? '';
  if (next?.text === ',' && otherReading(word) === 'n') {
    return isAttributeAfter(tokens, index + 2) || isListed(tokens, index + 2);
  }
  if (next?.kind !== 'word' || next.lower === word) return false;
  if (COORDINATORS.has(next.lower) && otherReading(word) === 'n' && !commandsWithin(tokens, index + 2)) return true;
  if (word === 'złóż' && DEPOSITS.test(next.lower)) return true;
  if (!form.restored && hasPredicate(tokens, index + 1)) return true;
  if (next.lower === 'nie') return true;
  return (
    /(ych|ich|ów|ego)$/.test(next.lower) && !/^(wszystkich|ich|niego|tego|jego|nich|niczego|czego)$/.test(next.lower)
  );
}

/** *Siedź i dokładnie słuchaj*, but *Śledź i ziemniaki*: another imperative among the next four words. */
function commandsWithin(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    if (imperativeForm(tokens[i]?.lower ?? '') !== undefined) return true;
  }
  return false;
}

/** What lies in deposits (*złóż kopalin*), which nobody is asked to hand in. */
const DEPOSITS = /^(kopalin|węg|gaz|rop[yę]|surowc|rud|soli|miedzi|siarki|wód|torfu|metan|mineral|piask|żwir|kruszy)/;

/** *Pal, płyta i ława są …*: members of a list after the comma. */
function isListed(tokens: readonly Token[], index: number): boolean {
  const member = tokens[index];
  if (member?.kind !== 'word' || imperativeForm(member.lower)?.trust === 'certain') return false;
  return COORDINATORS.has(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.kind === 'word';
}

const CONCESSIVE = words('choć chociaż mimo zwany czyli jako niegdyś dawniej zwłaszcza podobnie');
const RELATIVE = /^któr(y|ego|emu|ym)$/;

/** *Śledź, choć pogardzany, wraca*, *Pal, do którego przywiązano łódź*: what follows the comma is said of a noun. */
function isAttributeAfter(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index]?.lower ?? '';
  return CONCESSIVE.has(first) || RELATIVE.test(first) || RELATIVE.test(tokens[index + 1]?.lower ?? '');
}

const CLAUSE_BREAKS = words(
  'że żeby aby by co jak gdy kiedy gdzie kto który która które jeśli jeżeli bo czy póki aż zanim ile i a ale lecz oraz albo lub niż',
);

/** Whether the clause goes on to a verb of its own: then the homograph is its subject or object. */
export function hasPredicate(tokens: readonly Token[], from: number): boolean {
  const isNoun = otherReading(tokens[from - 1]?.lower ?? '') === 'n' && PREPOSITIONS.has(tokens[from]?.lower ?? '');
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (CLAUSE_BREAKS.has(token.lower) && (i > from || !COORDINATORS.has(token.lower))) return false;
    if (token.lower === 'nie' && i > from && isImpersonal(tokens[i + 1])) return true;
    if (token.lower === 'to' && i > from && isNoun && isEquated(tokens, i)) return true;
    if (isImpersonalVerb(token.lower)) return true;
    if (wordClass(token.lower) === 'finite' && !/(my|ę|sz|cie|śmy)$/.test(token.lower)) return true;
  }
  return false;
}

const DETERMINERS = words('ten tę swój swoją mój moją jej ta to');

/** *Zastaw ten wygasa*, *Broń tę przekazano*: a determiner behind its noun, with a verb or nothing after it. */
export function isDetermined(tokens: readonly Token[], index: number): boolean {
  if (!DETERMINERS.has(tokens[index + 1]?.lower ?? '')) return false;
  const after = tokens[index + 2];
  return after?.kind !== 'word' || isFiniteVerb(after.lower) || hasLatePredicate(tokens, index + 3);
}

/** Whether a finite verb follows in the clause, also such as only its infinitive betrays (*Zastaw nieruchomość obciąża*). */
export function hasLatePredicate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || CLAUSE_BREAKS.has(token.lower)) return false;
    if (isFiniteVerb(token.lower)) return true;
  }
  return false;
}

/** *Śledź w oleju to klasyka*: *to* between two nouns; but *lej na to*. */
function isEquated(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || CLAUSE_BREAKS.has(next.lower)) return false;
  return !PREPOSITIONS.has(tokens[index - 1]?.lower ?? '');
}

/** *nie widziano*, *nie podpisze*: a negated predicate, and not another command. */
function isImpersonal(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return /[nt]o$/.test(token.lower) || isFiniteVerb(token.lower);
}

/** *wiedzy, postaw i umiejętności*: after a comma, with the next member of the list behind it. */
export function isEnumerated(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.text === ',' || COORDINATORS.has(next.lower));
}
