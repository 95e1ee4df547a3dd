import { isInfinitive } from './lexicon';
import { wordClass } from './word-class';

const SHORT_VERBS = new Set('wie da ma je śpi idzie wiedzą jedzą dadzą'.split(' '));

const NOT_VERBS = new Set(
  'pan pani panie państwo mi ci mu my wy ja to ta te ona ono oni nami wami dla na za'.split(' '),
);

/** Endings of the 3rd person with the endings of the infinitive they come from. */
const PERSONAL_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ieje', ['iać', 'ieć']],
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

/**
 * Whether a word in lower case is a finite verb: by its ending, or because a known verb makes such a form (*zgłosi* –
 * *zgłosić*). Looks harder than `wordClass`, and takes some nouns for verbs.
 */
export function isFiniteVerb(word: string): boolean {
  if (NOT_VERBS.has(word)) return false;
  if (SHORT_VERBS.has(word) || wordClass(word) === 'finite') return true;
  return PERSONAL_ENDINGS.some(
    ([ending, infinitives]) =>
      word.endsWith(ending) &&
      infinitives.some((end) => isInfinitive(word.slice(0, word.length - ending.length) + end)),
  );
}
