import { isBeforeName, isCapitalisedInside, isFirstWord } from './clause-position';
import { isBeCommand } from './be-commands';
import { isFiniteVerb } from './finite-verbs';
import {
  COORDINATORS,
  hasLatePredicate,
  hasPredicate,
  isDetermined,
  isEnumerated,
  isNounContinuation,
  PREPOSITIONS,
} from './noun-context';
import { COOKING, GENITIVE_ENDING, hasObject, isObjectBefore, PRONOUNS } from './objects';
import { isRareCommand } from './rare-commands';
import { otherReading } from './homographs';
import { imperativeForm, type ImperativeForm } from './forms';
import type { Token } from '../token';
import { wordClass } from './word-class';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const COPULA_LIKE = words('to jest są był była było byli były będzie będą');

/** Words before a verb that begins or continues a command; no noun follows them. */
const BEFORE_VERB = words(
  'nie ale więc no to tylko lepiej teraz potem następnie zaraz już jutro dziś dzisiaj natychmiast zawsze nigdy proszę zatem ' +
    'ty koniecznie najpierw wtedy szybko jeszcze się mi mnie go ją je nam sobie tu tam tak wpierw później przedtem dobrze ' +
    'mu im se wszystko czasem chociaż raczej spokojnie szybciej śmiało mówię mówi mówił mówiła myślę',
);
/** Prepositions that follow nouns of agreements and rights (*umów o, praw do, spraw z*). */
const NOUN_PREPOSITIONS = words('o do z ze w we bez dla od');

/** What the decision about one candidate needs to know of the sentence. */
export interface CandidateContext {
  readonly tokens: readonly Token[];
  readonly index: number;
  /** An earlier word of the sentence is an imperative. */
  readonly afterImperative: boolean;
}

/** Whether a form with another reading is an imperative here. */
export function isImperativeHere(form: ImperativeForm, context: CandidateContext): boolean {
  const { tokens, index } = context;
  const token = tokens[index];
  if (token === undefined) return false;
  if (form.trust === 'certain') return true;
  if (token.lower === 'bądź') return isBeCommand(tokens, index, context.afterImperative);
  if (form.trust === 'never') return !isCapitalisedInside(tokens, index) && isRareCommand(tokens, index);
  if (isLoneWord(tokens)) return false;
  const reading = otherReading(token.lower);
  if (reading === 'p') return token.text === token.lower || !looksLikeName(tokens, index);
  if (isCapitalisedInside(tokens, index)) return false;
  return form.trust === 'likely' ? isLikelyHere(form, context) : isDoubtfulHere(form, context);
}

/** A line of one word without a mark is a heading or a signature (*Kuś*). */
function isLoneWord(tokens: readonly Token[]): boolean {
  return tokens.length === 1;
}

/** *Pisz leży na Mazurach*, *Czekaj Jan*: a proper name at the beginning of a sentence. */
function looksLikeName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (isBeforeName(tokens, index)) return true;
  if (next.text === ',' || COORDINATORS.has(next.lower)) return isBeforeName(tokens, index + 1);
  if (next.lower === 'to') return PLACES.test(tokens[index + 2]?.lower ?? '');
  return next.kind === 'word' && (wordClass(next.lower) === 'finite' || COPULA_LIKE.has(next.lower));
}

const PLACES = /^(miast|wieś|wsi|gmin|powiat|siedzib|stolic|dzielnic|kurort|nazwisk|osad|miejscowoś|część)/;

function isLikelyHere(form: ImperativeForm, context: CandidateContext): boolean {
  const { tokens, index, afterImperative } = context;
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (isGoverned(tokens, index)) return false;
  if (next !== undefined && PRONOUNS.has(next.lower)) return startsClause(tokens, index) || !isNounBefore(previous);
  if (previous === undefined || previous.kind === 'punctuation' || isFirstWord(tokens, index)) {
    if (isNounContinuation(form, tokens, index)) return false;
    return previous?.text !== ',' || afterImperative || !isEnumerated(tokens, index);
  }
  if (previous.kind !== 'word') return false;
  if (BEFORE_VERB.has(previous.lower)) return !isNounContinuation(form, tokens, index);
  if (COORDINATORS.has(previous.lower)) {
    return (
      (afterImperative || index === 1 || hasObject(form, tokens, index)) && !isNounContinuation(form, tokens, index)
    );
  }
  if (isObjectBefore(tokens, index)) return true;
  if (previous.lower === token?.lower && afterImperative) return true;
  if (isSerial(previous, token)) return !isNounContinuation(form, tokens, index);
  return (startsClause(tokens, index) || followsAdverbial(tokens, index)) && hasObject(form, tokens, index);
}

const MOTION = words('weź weźcie chodź chodźcie idź idźcie leć');

/** *weź siedź cicho*, *idź kup chleb*: spoken commands without a comma; but *trzymaj łap przy sobie*. */
function isSerial(previous: Token, token: Token | undefined): boolean {
  if (MOTION.has(previous.lower)) return true;
  return imperativeForm(previous.lower)?.trust === 'certain' && otherReading(token?.lower ?? '') !== 'g';
}

/** *W razie potrzeby kup …*, *Przed wyjazdem sprzedaj …*: the clause opened with a preposition, at most five words before. */
function followsAdverbial(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || wordClass(token.lower) === 'finite') return false;
    if (i < index - 1 && PREPOSITIONS.has(token.lower)) return i === 0 || tokens[i - 1]?.kind === 'punctuation';
  }
  return false;
}

function isDoubtfulHere(form: ImperativeForm, context: CandidateContext): boolean {
  const { tokens, index, afterImperative } = context;
  const token = tokens[index];
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (token === undefined || isGoverned(tokens, index)) return false;
  const starts = startsClause(tokens, index);
  if (
    isObjectBefore(tokens, index) &&
    (wordClass(previous?.lower ?? '') === 'object' || COOKING.has(token.lower)) &&
    otherReading(token.lower) === 'g'
  )
    return true;
  if (next !== undefined && (next.lower === 'się' || next.lower === 'sobie')) {
    const after = tokens[index + 2];
    if (after !== undefined && (after.lower === 'nie' || isFiniteVerb(after.lower))) return false;
    return starts || !isNounBefore(previous);
  }
  if (previous?.lower === 'nie') return isNegatedCommand(token.lower, tokens, index);
  if (!starts && !(afterImperative && COORDINATORS.has(previous?.lower ?? ''))) return false;
  if (EXCLAIMED.has(token.lower) && isRepeated(tokens, index)) return true;
  if (isShortExclamation(tokens, index) && (otherReading(token.lower) !== 'n' || EXCLAIMED.has(token.lower)))
    return true;
  if (EXCLAIMED.has(token.lower) && next?.text === ',' && isFirstWord(tokens, index)) {
    return /^(jeśli|jeżeli|póki|aż|bo|kiedy|gdy|ile)$/.test(tokens[index + 2]?.lower ?? '');
  }
  if (next?.text === ',' && tokens[index + 2]?.lower === 'co' && AS_MUCH_AS.has(tokens[index + 3]?.lower ?? ''))
    return true;
  if (token.lower === 'spraw' && next?.text === ',') return isPurposeAfter(tokens, index + 1);
  if (otherReading(token.lower) === 'n' && isNounPhrase(tokens, index)) return false;
  if (previous?.text === ',' && !afterImperative && isRepeatedNoun(tokens, index)) return false;
  return (
    hasObject(form, tokens, index) ||
    hasManner(tokens, index) ||
    isBeforeCommand(tokens, index) ||
    isOnlyVerb(tokens, index)
  );
}

/** *Płacz, płacz*, *Myśl, człowieku, myśl!*: the word twice, a comma between. */
function isRepeated(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  return [index - 4, index - 2, index + 2, index + 4].some(
    (at) =>
      tokens[at]?.lower === word && tokens[Math.max(at, index) - 1]?.text === ',' && tokens[at + 1]?.lower !== 'nie',
  );
}

/** *Myśl tę rozwinięto*, *Zastaw nieruchomość obciąża*: the homograph begins a noun phrase that has its verb further on. */
function isNounPhrase(tokens: readonly Token[], index: number): boolean {
  return hasPredicate(tokens, index + 1) || isDetermined(tokens, index) || hasLatePredicate(tokens, index + 2);
}

/** *umów o pracę, umów zlecenia*: a list that names the noun again. */
function isRepeatedNoun(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  for (let i = index - 1; i >= 0 && i >= index - 8; i--) if (tokens[i]?.lower === word) return true;
  return false;
}

/** *Spraw, aby …*, *Spraw, Panie, aby …* */
function isPurposeAfter(tokens: readonly Token[], comma: number): boolean {
  return [comma, comma + 2, comma + 3].some(
    (at) => tokens[at]?.text === ',' && /^(aby|żeby|by|że|bym|byś|aż|abym)$/.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** *Napraw, co się da*; but *spraw, co do których*. */
const AS_MUCH_AS = words('się możesz chcesz trzeba masz umiesz');

const MANNER = words('powoli spokojnie szybko dobrze uważnie ostrożnie mocno dokładnie śmiało głośno cicho wolno');

/** *Sącz powoli*, *Myśl szybko*: an adverb of manner, and no finite verb it could belong to. */
function hasManner(tokens: readonly Token[], index: number): boolean {
  if (!isFirstWord(tokens, index) || !MANNER.has(tokens[index + 1]?.lower ?? '')) return false;
  for (let i = index + 2; i < tokens.length && i < index + 10; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return true;
    if (token.lower === 'nie' || isFiniteVerb(token.lower)) return false;
  }
  return true;
}

/** *Myśl globalnie, działaj lokalnie*: the next clause begins with a certain imperative, and no finite verb stands between. */
function isBeforeCommand(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < tokens.length && i < index + 6; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || token.lower === 'nie' || (token.kind === 'word' && isFiniteVerb(token.lower)))
      return false;
    if (token.text === ',' || token.lower === 'i') return i > index + 1 && next !== undefined && isCertainCommand(next);
    if (token.kind === 'punctuation') return false;
  }
  return false;
}

function isCertainCommand(token: Token): boolean {
  return token.kind === 'word' && imperativeForm(token.lower)?.trust === 'certain';
}

/**
 * A sentence that begins with a genitive plural has a verb further on (*Umów najmu nie rejestrujemy*); if it has none, its
 * first word is the verb (*Ustaw powiadomienia w aplikacji.*).
 */
function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  const last = tokens[tokens.length - 1]?.text;
  if (!isFirstWord(tokens, index) || otherReading(tokens[index]?.lower ?? '') !== 'g') return false;
  if (tokens.length < index + 3 || (last !== '.' && last !== '!') || tokens[index + 1]?.kind !== 'word') return false;
  if (GENITIVE_ENDING.test(tokens[index + 1]?.lower ?? '') || NOUN_PREPOSITIONS.has(tokens[index + 1]?.lower ?? ''))
    return false;
  return tokens.every(
    (token, i) => i <= index || (token.lower !== 'nie' && token.lower !== 'brak' && !isFiniteVerb(token.lower)),
  );
}

const EXCLAIMED = words('płacz myśl pal broń stop kop rąb lej bij');
const NEGATED_NOUNS = words(
  'myśl płacz broń sprzeciw złość zazdrość gniew pieprz lej ostrz strój kop tłumacz karm staw wystaw napraw popraw spraw podstaw ustaw umów rozpraw wykop bój',
);

/** *Nie myśl o tym*: the nouns among these hardly ever follow *nie*; other homographs need an object too. */
function isNegatedCommand(word: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next !== undefined && (wordClass(next.lower) === 'finite' || GENITIVE_ENDING.test(next.lower))) return false;
  const first = index === 1 || !isNounBefore(tokens[index - 2]);
  if (next?.text === ',' && /^(lecz|ale|a)$/.test(tokens[index + 2]?.lower ?? '')) {
    return [index + 3, index + 4].some((at) => imperativeForm(tokens[at]?.lower ?? '')?.trust === 'certain');
  }
  return (
    first &&
    (NEGATED_NOUNS.has(word) ||
      otherReading(word) !== 'n' ||
      (next !== undefined && wordClass(next.lower) === 'object'))
  );
}

/** A sentence of one or two words with an exclamation mark. */
function isShortExclamation(tokens: readonly Token[], index: number): boolean {
  return isFirstWord(tokens, index) && (tokens[index + 1]?.text === '!' || tokens[index + 2]?.text === '!');
}

/** Whether the clause begins here, or with words after which only a verb makes sense (*następnie popraw*). */
function startsClause(tokens: readonly Token[], index: number): boolean {
  let i = index - 1;
  while (i >= 0 && BEFORE_VERB.has(tokens[i]?.lower ?? '')) i--;
  const before = tokens[i];
  return before === undefined || before.kind === 'punctuation' || (i < index - 1 && COORDINATORS.has(before.lower));
}

/** An infinitive or a noun after *proszę, należy, można, brak, liczba* …: the clause has its predicate already. */
const GOVERNORS =
  /^(należy|trzeba|można|warto|wolno|powinn|musi|muszę|chc[eęi]|może|mogę|mogą|prosimy|brak|liczb|rejestr|wykaz|wzor|wzór|z|bez|do|dla|od|ze|o|w|na|przy|spośród|wśród|zamiast|podczas|kilka|kilku|wiele|wielu|większość|szereg|ile|tyle|dużo|mało|aby|by|żeby)/;

function isGoverned(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  return (
    previous?.kind === 'number' ||
    (previous?.kind === 'word' && previous.lower.length < 12 && isGovernor(previous.lower))
  );
}

function isGovernor(word: string): boolean {
  const match = GOVERNORS.exec(word);
  return match !== null && (match[0].length > 3 || match[0] === word);
}

/** A word in front that may govern a noun: anything but the words after which a clause goes on. */
function isNounBefore(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return false;
  return !BEFORE_VERB.has(token.lower) && !COORDINATORS.has(token.lower);
}
