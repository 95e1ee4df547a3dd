import type { Token } from '../token';

/** Words before *bądź* that make it a particle (*co bądź, gdziekolwiek bądź*). */
const PARTICLE_BEFORE = new Set('co kto gdzie jaki jaka jakie jakikolwiek jak kiedy cokolwiek bądź'.split(' '));

/** *Bądź co bądź*, *kto bądź*: *bądź* as a part of a set conjunction or particle, never a verb. */
export function isFixedConjunction(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'bądź') return false;
  if (PARTICLE_BEFORE.has(tokens[index - 1]?.lower ?? '')) return true;
  return tokens[index + 1]?.lower === 'co' && tokens[index + 2]?.lower === 'bądź';
}

/** Imperatives that fill a pause: the words that must follow. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  dajmy: ['na', 'to'],
  powiedzmy: [','],
  rzeknijmy: [','],
};

/** Imperatives of wishes and oaths that call on God. */
const BLESSINGS = new Set(
  'daj broń szczęść uchowaj strzeż chroń dopomóż zapłać prowadź wybacz odpuść pomóż'.split(' '),
);

/** Whether the imperative commands nothing: it fills a pause (*dajmy na to*) or swears (*nie daj Boże, broń Boże*). */
export function isFiller(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const filler = FILLERS[word];
  if (filler !== undefined) return (index > 0 || word === 'dajmy') && follows(tokens, index, filler);
  if (!BLESSINGS.has(word)) return false;
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? '';
  return isGod(before) || isGod(after) || (after === 'Panie' && isGod(tokens[index + 2]?.text ?? ''));
}

function isGod(word: string): boolean {
  return word === 'Boże' || word === 'boże' || word === 'Bóg' || word === 'bóg';
}

function follows(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[index + 1 + i]?.lower === word);
}
