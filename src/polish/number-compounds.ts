/** Numerals as the first part of a compound ("dwudziestojedno-dniowy"), the longer before the shorter they begin with. */
const HUNDREDS =
  'dziewięćset 900 osiemset 800 siedemset 700 sześćset 600 pięćset 500 czterystu 400 trzystu 300 dwustu 200 stu 100';
const TENS =
  'dziewięćdziesięcio 90 osiemdziesięcio 80 siedemdziesięcio 70 sześćdziesięcio 60 pięćdziesięcio 50 czterdziesto 40 trzydziesto 30 dwudziesto 20';
const TEENS =
  'dziewiętnasto 19 osiemnasto 18 siedemnasto 17 szesnasto 16 piętnasto 15 czternasto 14 trzynasto 13 dwunasto 12 jedenasto 11 dziesięcio 10';
const UNITS = 'dziewięcio 9 ośmio 8 siedmio 7 sześcio 6 pięcio 5 cztero 4 trzy 3 dwu 2 jedno 1';

function readParts(list: string): readonly (readonly [string, number])[] {
  const words = list.split(' ');
  const parts: [string, number][] = [];
  for (let at = 0; at + 1 < words.length; at += 2) parts.push([words[at] ?? '', Number(words[at + 1])]);
  return parts;
}

const HUNDRED_PARTS = readParts(HUNDREDS);
const TEN_PARTS = readParts(TENS);
const TEEN_PARTS = readParts(TEENS);
const UNIT_PARTS = readParts(UNITS);

/** What of a compound is left after its number must be this long to be a word ("-dniowy", "-lecie"). */
const SHORTEST_REST = 4;

/**
 * A compound with a number written with digits, as Polish spelling has it: "dwudziestojednodniowym" → "21-dniowym"; undefined
 * when the word does not begin with a numeral. In small letters.
 */
export function compoundWithDigits(word: string): string | undefined {
  let rest = word;
  let value = 0;
  const take = (parts: readonly (readonly [string, number])[]): boolean => {
    for (const [numeral, number] of parts) {
      if (rest.slice(0, numeral.length) !== numeral) continue;
      rest = rest.slice(numeral.length);
      value += number;
      return true;
    }
    return false;
  };
  take(HUNDRED_PARTS);
  if (!take(TEEN_PARTS)) {
    take(TEN_PARTS);
    take(UNIT_PARTS);
  }
  // "dwu-dziesty" is no compound, only the rest of a numeral.
  return value > 0 && rest.length >= SHORTEST_REST && rest.slice(0, 4) !== 'dzie' ? `${value}-${rest}` : undefined;
}
