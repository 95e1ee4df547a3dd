const VOWELS = 'aeiouyąęóäöüáéíúůěô';

/**
 * Number of syllables of a Polish word: one for each vowel, but an `i` before another vowel only softens the consonant
 * ("biały" has two), and `au`, `eu` at the start or after a consonant are one ("autobus" has three). Any capitals.
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase();
  let count = 0;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    if (VOWELS.indexOf(letter) < 0) continue;
    const next = letters.charAt(at + 1);
    const beforeVowel = next !== '' && VOWELS.indexOf(next) >= 0;
    if (letter === 'i' && beforeVowel) continue;
    count++;
    if ((letter === 'a' || letter === 'e') && next === 'u' && !endsPrefix(letters, at)) at++;
  }
  return count;
}

/** In "nauka", "zaufanie", "nieuwaga" the u belongs to the next syllable: the vowel before it ends a prefix. */
function endsPrefix(letters: string, at: number): boolean {
  return /^(?:na|za|nie|prze|przy|po|do|wy|ponie)$/.test(letters.slice(0, at + 1));
}
