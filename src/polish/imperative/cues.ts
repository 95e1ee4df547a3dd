import { isBeforeName, isCapitalisedInside, isFirstWord } from './clause-position';
import { isBeCommand } from './be-commands';
import { isFiniteVerb } from './finite-verbs';
import { otherReading } from './homographs';
import type { ImperativeForm } from './forms';
import type { Token } from '../token';
import { wordClass } from './word-class';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that complete a verb and never a noun before them. */
const PRONOUNS = words(
  'się sobie siebie mi mu mię go ją je nam wam mnie cię ci im jej tę ten te coś kogoś komuś nic wszystko swój swoją swoje swą mój moją moje',
);
const COPULA_LIKE = words('to jest są był była było byli były będzie będą');

/** Words before a verb that begins or continues a command; no noun follows them. */
const BEFORE_VERB = words(
  'nie ale więc no to tylko lepiej teraz potem następnie zaraz już jutro dziś dzisiaj natychmiast zawsze nigdy proszę zatem ' +
    'ty koniecznie najpierw wtedy szybko jeszcze się mi mnie go ją je nam sobie tu tam tak wpierw później przedtem dobrze ' +
    'mu im wszystko czasem chociaż raczej spokojnie szybciej śmiało',
);
const PREPOSITIONS = words('w we przed po przy podczas na dla bez do od za pod nad z ze');
/** Prepositions that follow nouns of agreements and rights (*umów o, praw do, spraw z*). */
const NOUN_PREPOSITIONS = words('o do z ze w we bez dla od');
const COORDINATORS = words('i a oraz albo lub ani');

/** Genitive plural and possessive adjectives: what follows a noun in the genitive plural. */
const GENITIVE_ENDING = /(ych|ich|ów|iej|ego)$/;

const ADVERBS_OF_MANNER = /[bcdfghjklłmnprstwz](iej|o|nie|ze|le)$/;

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
  if (form.trust === 'never') return isNegatedException(context);
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

/** Words that are never imperatives, but for *nie lecz się sam, nie dziw się*. */
const NEGATED_EXCEPTIONS = words('lecz mień dziw');

function isNegatedException({ tokens, index }: CandidateContext): boolean {
  return NEGATED_EXCEPTIONS.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.lower === 'nie';
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
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (isGoverned(tokens, index)) return false;
  if (next !== undefined && PRONOUNS.has(next.lower)) return startsClause(tokens, index) || !isNounBefore(previous);
  if (previous === undefined || previous.kind === 'punctuation' || isFirstWord(tokens, index)) {
    if (isNounContinuation(form, tokens, index)) return false;
    return previous?.text !== ',' || afterImperative || !isEnumerated(tokens, index);
  }
  if (previous.kind !== 'word') return false;
  if (previous.lower === 'nie') return !isNounContinuation(form, tokens, index);
  if (BEFORE_VERB.has(previous.lower)) return !isNounContinuation(form, tokens, index);
  if (COORDINATORS.has(previous.lower)) {
    return (
      (afterImperative || index === 1 || hasObject(form, tokens, index)) && !isNounContinuation(form, tokens, index)
    );
  }
  if (isObjectBefore(tokens, index)) return true;
  return (startsClause(tokens, index) || followsAdverbial(tokens, index)) && hasObject(form, tokens, index);
}

/** What offices ask for, in the accusative that looks like the nominative. */
const PAPERS = words(
  'wniosek wnioski dokument dokumenty oświadczenie oświadczenia pismo pisma podanie formularz odwołanie zażalenie zgłoszenie ' +
    'podpis druk druki bilet bilety pytania uwagi sprawozdanie zaświadczenie plik pliki hasło konto dane',
);

/** *Wniosek złóż osobiście*, *Cebulę pokrój w kostkę*: the object stands first in the clause, the verb right behind it. */
function isObjectBefore(tokens: readonly Token[], index: number): boolean {
  const object = tokens[index - 1];
  const before = tokens[index - 2];
  if (object?.kind !== 'word' || !(before === undefined || before.kind === 'punctuation')) return false;
  if (!PAPERS.has(object.lower) && !(object.lower.endsWith('ę') && wordClass(object.lower) !== 'finite')) return false;
  const next = tokens[index + 1];
  return next === undefined || next.kind === 'punctuation' || !GENITIVE_ENDING.test(next.lower);
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
    wordClass(previous?.lower ?? '') === 'object' &&
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
  if (isShortExclamation(tokens, index)) return otherReading(token.lower) !== 'n' || EXCLAIMED.has(token.lower);
  if (EXCLAIMED.has(token.lower) && next?.text === ',' && isFirstWord(tokens, index)) {
    return /^(jeśli|jeżeli|póki|aż|bo|kiedy|gdy|ile)$/.test(tokens[index + 2]?.lower ?? '');
  }
  if (token.lower === 'spraw' && next?.text === ',')
    return /^(aby|żeby|by|że|bym|byś|aż)$/.test(tokens[index + 2]?.lower ?? '');
  return hasObject(form, tokens, index) || isOnlyVerb(tokens, index);
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

/** *Umów zawartych*, *podstaw prawnych*, *Zastaw wykreśla*: what follows belongs to a noun. */
function isNounContinuation(form: ImperativeForm, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word') return false;
  if (!form.restored && hasPredicate(tokens, index + 1)) return true;
  if (next.lower === 'nie') return true;
  return (
    /(ych|ich|ów|ego)$/.test(next.lower) && !/^(wszystkich|ich|niego|tego|jego|nich|niczego|czego)$/.test(next.lower)
  );
}

const CLAUSE_BREAKS = words(
  'że żeby aby by co jak gdy kiedy gdzie kto który która które jeśli jeżeli bo czy póki aż zanim ile i a ale lecz oraz albo lub niż',
);

/** Whether the clause goes on to a verb of its own: then the homograph is its subject or object. */
function hasPredicate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (CLAUSE_BREAKS.has(token.lower) && (i > from || !COORDINATORS.has(token.lower))) return false;
    if (wordClass(token.lower) === 'finite' && !/(my|ę|sz|cie|śmy)$/.test(token.lower)) return true;
  }
  return false;
}

/** Whether an object in the accusative follows, which a noun would not have. */
function hasObject(form: ImperativeForm, tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (PRONOUNS.has(first.lower)) return true;
  if (ADVERBS_OF_MANNER.test(first.lower) && wordClass(first.lower) === 'other') at++;
  const next = tokens[at];
  if (next?.kind !== 'word' || next.lower === 'proszę') return false;
  const reading = otherReading(tokens[index]?.lower ?? '');
  const isFeminineAdjective = next.lower.endsWith('ą');
  if (next.lower.length > 3 && (next.lower.endsWith('ę') || (isFeminineAdjective && reading !== 'n'))) return true;
  const cls = wordClass(next.lower);
  if (cls === 'object' && !(isFeminineAdjective && reading === 'n')) return true;
  return cls === 'adjective' && (form.restored || reading === 'g');
}

/** A word in front that may govern a noun: anything but the words after which a clause goes on. */
function isNounBefore(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return false;
  return !BEFORE_VERB.has(token.lower) && !COORDINATORS.has(token.lower);
}

/** *wiedzy, postaw i umiejętności*: after a comma, with the next member of the list behind it. */
function isEnumerated(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.text === ',' || COORDINATORS.has(next.lower));
}
