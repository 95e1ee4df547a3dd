const MARKED: Readonly<Record<string, string>> = { a: 'ą', c: 'ć', e: 'ę', l: 'ł', n: 'ń', o: 'ó', s: 'ś', z: 'żź' };

const POLISH = 'ąćęłńóśźż';
const PLAIN = 'acelnoszz';

/** More letters restored at once than this are not tried: `zażółcę` has four. */
const MAX_RESTORED = 4;
/** Spellings tried for one word, so that a hostile "word" costs no more than a long one. */
const MAX_TRIED = 800;

/** The word without Polish diacritics; lower case expected. */
export function withoutDiacritics(word: string): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) < 0xf3 ? -1 : POLISH.indexOf(word.charAt(at));
    if (letter < 0) continue;
    result += word.slice(done, at) + PLAIN.charAt(letter);
    done = at + 1;
  }
  return done === 0 ? word : result + word.slice(done);
}

/** Lower case without Polish diacritics: „Łukasz” → „lukasz”. */
export function foldPolish(text: string): string {
  return withoutDiacritics(text.toLowerCase());
}

/**
 * Words the author may have meant when leaving diacritics out ("przyjsc" – "przyjść"): those with the fewest restored
 * letters, several when they tie. Empty when there is none.
 *
 * @param word in lower case
 */
export function restoreDiacritics(word: string, isWord: (word: string) => boolean): string[] {
  const places: number[] = [];
  for (let at = 0; at < word.length; at += 1) if (MARKED[word.charAt(at)] !== undefined) places.push(at);
  let tried = 0;
  /** Restores `left` more letters at `places[from]` or later. */
  const restore = (current: string, from: number, left: number, found: string[]): void => {
    if (left === 0) {
      tried += 1;
      if (isWord(current)) found.push(current);
      return;
    }
    for (let next = from; next <= places.length - left && tried < MAX_TRIED; next += 1) {
      const at = places[next] ?? 0;
      const letters = MARKED[word.charAt(at)] ?? '';
      for (let option = 0; option < letters.length; option += 1) {
        restore(current.slice(0, at) + letters.charAt(option) + current.slice(at + 1), next + 1, left - 1, found);
      }
    }
  };
  for (let count = 1; count <= Math.min(MAX_RESTORED, places.length); count += 1) {
    const found: string[] = [];
    restore(word, 0, count, found);
    if (found.length > 0) return found;
  }
  return [];
}
