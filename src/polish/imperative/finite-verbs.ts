import { isInfinitive } from './lexicon';
import { wordClass } from './word-class';

const SHORT_VERBS = new Set('wie da ma je śpi idzie wiedzą jedzą dadzą'.split(' '));

const NOT_VERBS = new Set(
  'pan pani panie państwo mi ci mu my wy ja to ta te ona ono oni nami wami dla na za ją nią moją twoją swoją'.split(
    ' ',
  ),
);

/** Endings of the 3rd person with the endings of the infinitive they come from. */
const PERSONAL_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ieje', ['iać', 'ieć']],
  ['sze', ['sać']],
  ['cze', ['kać']],
  ['że', ['zać']],
  ['eje', ['ać', 'eć']],
  ['uje', ['ować', 'ywać', 'iwać']],
  ['ują', ['ować', 'ywać', 'iwać']],
  ['nie', ['nąć']],
  ['ną', ['nąć']],
  ['jdzie', ['jść']],
  ['jdą', ['jść']],
  ['jedzie', ['jechać']],
  ['jadą', ['jechać']],
  ['ją', ['ć', 'ić']],
  ['ią', ['ić', 'ieć']],
  ['ą', ['yć', 'ić', 'eć']],
  ['a', ['ać']],
  ['i', ['ić', 'ieć']],
  ['y', ['yć', 'eć']],
];

/** Endings of the impersonal past with the endings of the infinitive (*wstrzymano, zrobiono, zamknięto, odkryto*). */
const IMPERSONAL_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ano', ['ać', 'eć']],
  ['iono', ['ić', 'ieć']],
  ['ono', ['yć', 'ić', 'eć']],
  ['ęto', ['ąć']],
  ['yto', ['yć']],
  ['uto', ['uć']],
];

const NEUTER_NOUNS = new Set('rano kolano siano wiano miano żyto koryto kopyto wino kino'.split(' '));

/** Whether a word in lower case is the impersonal past of a known verb (*wstrzymano*). */
export function isImpersonalVerb(word: string): boolean {
  return /[nt]o$/.test(word) && !NEUTER_NOUNS.has(word) && makesInfinitive(word, IMPERSONAL_ENDINGS);
}

/**
 * Whether a word in lower case is a finite verb: by its ending, or because a known verb makes such a form (*zgłosi* –
 * *zgłosić*). Looks harder than `wordClass`, and takes some nouns for verbs.
 */
export function isFiniteVerb(word: string): boolean {
  if (NOT_VERBS.has(word)) return false;
  if (SHORT_VERBS.has(word) || wordClass(word) === 'finite') return true;
  return makesInfinitive(word, PERSONAL_ENDINGS);
}

function makesInfinitive(word: string, table: readonly (readonly [string, readonly string[]])[]): boolean {
  return table.some(
    ([ending, infinitives]) =>
      word.endsWith(ending) &&
      infinitives.some((end) => isInfinitive(word.slice(0, word.length - ending.length) + end)),
  );
}
