import type { Token } from '../token';

/**
 * Set phrases in which an imperative is no longer a command: the imperative (`*` stands for it) and its neighbours, words or
 * beginnings of words (`boż-`).
 */
const PHRASES: readonly (readonly string[])[] = [
  ['*', 'boże'],
  ['*', 'panie', 'boże'],
  ['bóg', '*'],
  ['boże', '*'],
  ['*', 'bóg'],
  ['*', 'co', 'bądź'],
  ['co', '*'],
  ['kto', '*'],
  ['gdzie', '*'],
  ['jaki', '*'],
  ['jakikolwiek', '*'],
  ['jak', '*'],
  ['kiedy', '*'],
  ['cokolwiek', '*'],
];

/** Imperatives that fill a pause: the words that must follow, none for the bare word between commas. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  dajmy: ['na', 'to'],
  powiedzmy: [','],
  rzeknijmy: [','],
};

const BLESSINGS = new Set(
  'daj broń szczęść uchowaj strzeż chroń dopomóż zapłać prowadź wybacz odpuść bądź pomóż'.split(' '),
);

/** Whether the imperative at `index` stands in a set phrase (*nie daj Boże, bądź co bądź, dajmy na to*). */
export function isFixedPhrase(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const filler = FILLERS[word];
  if (filler !== undefined && index > 0 && follows(tokens, index, filler)) return true;
  if (filler !== undefined && word === 'dajmy') return follows(tokens, index, filler);
  if (!BLESSINGS.has(word)) return false;
  return PHRASES.some((phrase) => matches(tokens, index, phrase, word));
}

function follows(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[index + 1 + i]?.lower === word);
}

function matches(tokens: readonly Token[], index: number, phrase: readonly string[], word: string): boolean {
  const at = phrase.indexOf('*');
  const interrogative = at === 1 && phrase.length === 2 && phrase[0] !== 'bóg' && phrase[0] !== 'boże';
  if (interrogative && word !== 'bądź') return false;
  return phrase.every((part, i) => part === '*' || tokens[index + i - at]?.lower === part);
}
