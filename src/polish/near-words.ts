const LETTERS = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż';

/** Spellings that sound alike, each way round: the classic mistakes of Polish orthography. */
const SAME_SOUND: readonly (readonly [string, string])[] = [
  ['ó', 'u'],
  ['rz', 'ż'],
  ['rz', 'sz'],
  ['ch', 'h'],
  ['ą', 'om'],
  ['ą', 'on'],
  ['ę', 'em'],
  ['ę', 'en'],
  ['ł', 'u'],
  ['dz', 'c'],
  ['ść', 'źć'],
  ['i', 'ii'],
  ['i', 'ji'],
];

function withOneReplaced(word: string, from: string, to: string): string[] {
  const variants: string[] = [];
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
    variants.push(word.slice(0, at) + to + word.slice(at + from.length));
  }
  return variants;
}

/** Words that sound like `word` but are spelt otherwise in one place ("wieża" for "wierza"). Lower case. */
export function soundAlikes(word: string, isWord: (word: string) => boolean): string[] {
  const variants: string[] = [];
  for (const [one, other] of SAME_SOUND) {
    variants.push(...withOneReplaced(word, one, other), ...withOneReplaced(word, other, one));
  }
  return distinct(variants).filter(isWord);
}

/** Words that differ by two neighbouring letters in the wrong order or by a letter struck twice. Lower case. */
export function slips(word: string, isWord: (word: string) => boolean): string[] {
  const variants: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1) {
    const one = word.charAt(at);
    const other = word.charAt(at + 1);
    variants.push(
      one === other ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + other + one + word.slice(at + 2),
    );
  }
  return distinct(variants).filter(isWord);
}

/**
 * Words one letter away: one too many, one missing or one wrong; the first letter stands, as writers seldom miss it.
 * About 65 look-ups a letter. Lower case.
 */
export function oneLetterAway(word: string, isWord: (word: string) => boolean): string[] {
  const missing: string[] = [];
  const wrong: string[] = [];
  const extra: string[] = [];
  for (let at = 1; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    for (let index = 0; index < LETTERS.length; index += 1) {
      const letter = LETTERS.charAt(index);
      missing.push(head + letter + word.slice(at));
      if (at < word.length) wrong.push(head + letter + word.slice(at + 1));
    }
    if (at < word.length) extra.push(head + word.slice(at + 1));
  }
  return distinct([...missing, ...extra, ...wrong]).filter((variant) => variant !== word && isWord(variant));
}

/** Whether two words differ by one letter too many, missing or wrong. */
export function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let head = 0;
  while (head < one.length && one.charAt(head) === other.charAt(head)) head += 1;
  const skipOne = one.length >= other.length ? 1 : 0;
  const skipOther = other.length >= one.length ? 1 : 0;
  return one.slice(head + skipOne) === other.slice(head + skipOther);
}

function distinct(words: readonly string[]): string[] {
  return Array.from(new Set(words));
}
