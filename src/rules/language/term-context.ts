import { isActionGenitive, verbOfAction } from '../data/action-nouns';
import type { TermContext } from '../data/difficult-term';
import type { Token } from '../../polish/token';

/** What the context of a term says: undefined when the word is not the term here. */
export interface TermReading {
  /** Index of the last token of the term. */
  readonly last: number;
  /** Plain words for exactly this place, when the context decides. */
  readonly replacement?: string;
  /** The plain words the author reads, when they are more exact than those of the list. */
  readonly plain?: string;
  /** Whether the replacement of the list may be used. */
  readonly replaceable: boolean;
}

type Reader = (tokens: readonly Token[], first: number, last: number) => TermReading | undefined;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const COPULAS = setOf('jest są był była było były będzie będą być stanowi stanowią pozostaje stał stała stało');
/** Predicates that go with "jest" themselves: "Celem wydania decyzji konieczne jest …". */
const PREDICATIVE =
  /^(?:koniecz|niezbęd|potrzeb|wymaga|możliw|pożąda|zasad|zobowiąza|obowiąza|wskaza|waż|zależ)(?:n|)[eyao]$/;
const AIM_BEFORE = setOf(
  'z ze nad przed pod poza za między jest są był była było były będzie będą się jego jej ich którego której których moim naszym swoim tym takim ' +
    'innym jednym drugim pierwszym i lub oraz samym jakim czyim',
);
/** How far a clause is searched for its predicate. */
const CLAUSE_TOKENS = 14;

/** `celem` + genitive of an action ("Celem ich usunięcia proszę …"), not "Celem spotkania jest …" or "z celem". */
const purpose: Reader = (tokens, first, last) => {
  const before = tokens[first - 1];
  if (before?.kind === 'word' && (AIM_BEFORE.has(before.lower) || /(?:ym|im)$/.test(before.lower))) return undefined;
  let action = first + 1;
  while (action < first + 4 && tokens[action]?.kind === 'word' && !isActionGenitive(tokens[action]?.lower ?? ''))
    action += 1;
  if (tokens[action]?.kind !== 'word' || !isActionGenitive(tokens[action]?.lower ?? '')) return undefined;
  for (let at = action + 1; at < action + CLAUSE_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') break;
    if (
      COPULAS.has(token.lower) &&
      !PREDICATIVE.test(tokens[at - 1]?.lower ?? '') &&
      !PREDICATIVE.test(tokens[at + 1]?.lower ?? '')
    ) {
      return undefined;
    }
  }
  return { last, replaceable: true };
};

function looksInfinitive(word: string): boolean {
  return (
    word.length > 2 &&
    (/[aeiyąuęó]ć$/.test(word) || /(?:eść|iść|yść|aść|źć|móc|lec|rzec|piec|strzec|ogę|biec)$/.test(word))
  );
}

/** `winien` + infinitive ("winna Pani złożyć"), not the adjective "guilty" or "winien 100 zł". */
const obligation: Reader = (tokens, first, last) => {
  for (let at = first + 1; at <= first + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (looksInfinitive(token.lower)) {
      const copula = COPULAS.has(tokens[first + 1]?.lower ?? '') && tokens[first + 1]?.lower !== 'być';
      return { last, replaceable: !copula };
    }
  }
  return undefined;
};

const TOO_MUCH_BEFORE = setOf('aż nie zbyt i');

const moreover: Reader = (tokens, first, last) => {
  const before = tokens[first - 1];
  return before?.kind === 'word' && TOO_MUCH_BEFORE.has(before.lower) ? undefined : { last, replaceable: true };
};

/** Endings of `przedmiotowy` and the forms of `ten` they answer to, where the next word need not be asked. */
const TEN: readonly (readonly [string, string])[] = [
  ['ego', 'tego'],
  ['emu', 'temu'],
  ['ymi', 'tymi'],
  ['imi', 'tymi'],
  ['ych', 'tych'],
  ['ich', 'tych'],
  ['ej', 'tej'],
  ['ym', 'tym'],
  ['im', 'tym'],
];

function ten(form: string, noun: string): string | undefined {
  for (const [ending, pronoun] of TEN) if (form.endsWith(ending)) return pronoun;
  if (form.endsWith('y')) return 'ten';
  if (form.endsWith('a')) return 'ta';
  if (form.endsWith('ą')) return noun.endsWith('ę') ? 'tę' : noun.endsWith('ą') ? 'tą' : undefined;
  if (form.endsWith('e'))
    return /(?:o|nie|cie|um)$/.test(noun) ? 'to' : /(?:y|i|a|je|ze|sze|cze)$/.test(noun) ? 'te' : undefined;
  return undefined;
}

const DETERMINERS =
  /^(?:te|ten|ta|to|tego|temu|tym|tej|tę|tą|tych|tymi|pan[aiu]|pański\S*|państwa|nasz\S*|wasz\S*|mój|moje\S*|jego|jej|ich|każd\S*|zakres\S*)$/;
const NOUNLESS = setOf(
  'i oraz lub albo jest są był była było były będzie w z ze na do po o a ani się nie który która które',
);

/** The plain pronoun agrees with the noun that follows at once. */
const demonstrative: Reader = (tokens, first, last) => {
  const noun = tokens[last + 1];
  const before = tokens[first - 1];
  const bound = before?.kind === 'word' && DETERMINERS.test(before.lower);
  const replaceable = !bound && noun?.kind === 'word' && noun.lower.length > 2 && !NOUNLESS.has(noun.lower);
  return {
    last,
    replaceable: false,
    replacement: replaceable ? ten(tokens[first]?.lower ?? '', noun.lower) : undefined,
  };
};

/** `Niniejszym informuję`: the verb says it all. */
const redundant: Reader = (tokens, first, last) => {
  const next = tokens[last + 1];
  const isVerb = next?.kind === 'word' && /(?:ę|my|am)$/.test(next.lower);
  if (isVerb) return { last, replaceable: false, replacement: '' };
  return demonstrative(tokens, first, last);
};

const PAYMENTS = setOf('wpłaty zapłaty płatności opłaty');
/** Words a clause goes on with when the payment has no object in the genitive. */
const NO_OBJECT = setOf('do na w we od po przed za przez u przy i oraz a lub nie można należy proszę najpóźniej');

/** `dokonać` with the noun of action that follows it; verb, noun and what stands between are one term. */
const nominal: Reader = (tokens, first, last) => {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (!isActionGenitive(token.lower)) continue;
    const plain = verbOfAction(token.lower);
    const next = tokens[at + 1];
    const noObject = next === undefined || next.kind !== 'word' || NO_OBJECT.has(next.lower);
    const simple = at === last + 1 && tokens[first]?.lower === 'dokonać' && PAYMENTS.has(token.lower) && noObject;
    return { last: at, plain: plain && `„${plain}”`, replaceable: false, replacement: simple ? plain : undefined };
  }
  // "dokonania artysty": the noun alone are achievements.
  return tokens[first]?.lower.slice(0, 7) === 'dokonan' ? undefined : { last, replaceable: false };
};

const READERS: Readonly<Record<TermContext, Reader>> = {
  purpose,
  obligation,
  moreover,
  demonstrative,
  redundant,
  nominal,
};

/** Reads a term in its sentence. */
export function readTermContext(
  context: TermContext | undefined,
  tokens: readonly Token[],
  first: number,
  last: number,
): TermReading | undefined {
  return context === undefined ? { last, replaceable: true } : READERS[context](tokens, first, last);
}
