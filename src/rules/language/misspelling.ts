import { restoreDiacritics } from '../../polish/diacritics';
import { isOneEditApart, oneLetterAway, slips, soundAlikes } from '../../polish/near-words';
import { COMMON_MISSPELLINGS, MISSPELT_ROOTS } from '../data/common-misspellings';
import { isOfficeWord } from '../data/office-words';

/** A word that is clearly misspelt. */
export interface Misspelling {
  /** Best first, at least one. Lower case. */
  readonly corrections: readonly string[];
  /** There is one correction and it differs by diacritics, a space, or is the classic one. */
  readonly certain: boolean;
  /** Only diacritics are missing: the word was typed on a keyboard without them. */
  readonly ascii: boolean;
}

type IsWord = (word: string) => boolean;

/** Shorter words have too many neighbours to say which was meant. */
const MIN_LENGTH_SOUND = 5;
const MIN_LENGTH_LETTER = 6;
const MAX_LENGTH = 40;
const MAX_CORRECTIONS = 3;

/** First parts that make new words freely; what follows must be a word. */
const PREFIXES = (
  'nie naj współ pod nad ponad poza między przed przeciw przy anty auto bio cyber eko elektro euro foto geo hiper hydro infra inter ' +
  'kontr makro mega meta mikro mini mono multi neo nano para post pre pro pseudo radio re super tele termo trans ultra wewnątrz ' +
  'wielo kilku jedno dwu trzy trój cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio stu pół samo nowo staro video wideo ' +
  'audio agro aero socjo psycho neuro wice eks bez około śród nisko wysoko drobno pełno różno równo obco cało krótko długo zero ' +
  'ogólno pierwszo drugo trzecio ' +
  'od do na po za prze roz wy z u w o'
).split(' ');
const MIN_REST = 5;
/** After a prefix that is also a preposition the rest must be longer: "napewno" is no word. */
const MIN_REST_SHORT = 7;

/** Endings of words derived from one the dictionary has: adverbs and first parts of compounds from adjectives, names of qualities. */
const DERIVED: readonly (readonly [string, readonly string[]])[] = [
  ['nie', ['ny']],
  ['wie', ['wy']],
  ['o', ['y', 'i', 'a', 'e']],
  ['ość', ['y', 'i']],
  ['ości', ['y', 'i']],
  ['ością', ['y', 'i']],
  ['owanie', ['ować']],
  ['owania', ['ować']],
  ['owany', ['ować']],
  ['owana', ['ować']],
  ['owane', ['ować']],
  ['owanych', ['ować']],
  ['ując', ['ować']],
  ['ujący', ['ować']],
  ['ująca', ['ować']],
  ['ujące', ['ować']],
];

/** Well formed though not in the dictionary: office vocabulary, a productive prefix or a regular derivation. */
function isWellFormed(word: string, isWord: IsWord): boolean {
  if (isOfficeWord(word)) return true;
  for (const prefix of PREFIXES) {
    const rest = word.length - prefix.length;
    if (rest >= (prefix.length < 4 ? MIN_REST_SHORT : MIN_REST) && word.slice(0, prefix.length) === prefix) {
      const tail = word.slice(prefix.length);
      if (isWord(tail) || isOfficeWord(tail)) return true;
    }
  }
  return DERIVED.some(
    ([ending, bases]) =>
      word.length > ending.length + 3 &&
      word.endsWith(ending) &&
      bases.some((base) => isWord(word.slice(0, -ending.length) + base)),
  );
}

/** Suggestions nobody wants to see in an office. */
const VULGAR = /(?:sra[ćłnjm]|kurw|jeb|pierd|chuj|gówn|dup[aąeęy]$|pizd|cip[aąeęyk]|suk[aąię]$)/;

function misspelling(corrections: readonly string[], ascii: boolean): Misspelling | undefined {
  const decent = corrections.filter((word) => !VULGAR.test(word));
  if (decent.length === 0) return undefined;
  return { corrections: decent.slice(0, MAX_CORRECTIONS), certain: ascii && decent.length === 1, ascii };
}

function listed(word: string, isWord: IsWord): Misspelling | undefined {
  const common = COMMON_MISSPELLINGS.get(word);
  if (common !== undefined) return { corrections: [common], certain: true, ascii: false };
  for (const [wrong, right] of MISSPELT_ROOTS) {
    const at = word.indexOf(wrong);
    const mended = at < 0 ? word : word.slice(0, at) + right + word.slice(at + wrong.length);
    if (at >= 0 && isWord(mended)) return { corrections: [mended], certain: true, ascii: false };
  }
  return undefined;
}

const SHORTEST_DOUBLE = 7;

/** The right word for a classic mistake that is itself mistyped: „conajmiej” for „conajmniej”, „co najmniej”. */
function doubleSlip(word: string): string | undefined {
  if (word.length < SHORTEST_DOUBLE) return undefined;
  for (const [wrong, right] of COMMON_MISSPELLINGS) {
    if (wrong.length >= SHORTEST_DOUBLE && isOneEditApart(word, wrong)) return right;
  }
  return undefined;
}

/** What the dictionary can say for sure about an unknown word: classic mistakes and missing diacritics. Lower case. */
export function findSureMisspelling(word: string, isWord: IsWord): Misspelling | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  return listed(word, isWord) ?? (isOfficeWord(word) ? undefined : misspelling(restoreDiacritics(word, isWord), true));
}

/** A slip of the fingers that no name would look like: letters swapped or struck twice. Lower case. */
export function findSlip(word: string, isWord: IsWord): Misspelling | undefined {
  if (word.length < MIN_LENGTH_SOUND || word.length > MAX_LENGTH || isWellFormed(word, isWord)) return undefined;
  return misspelling(slips(word, isWord), false);
}

/** A letter left out inside a word that opens its sentence: „Zaświadcznie”. Names seldom come so near to a word. Lower case. */
export function findDroppedLetter(word: string, isWord: IsWord): Misspelling | undefined {
  if (word.length > MAX_LENGTH || isWellFormed(word, isWord)) return undefined;
  const longer = oneLetterAway(word, isWord).filter(
    (candidate) => candidate.length > word.length && candidate.slice(-1) === word.slice(-1),
  );
  return longer.length === 1 ? misspelling(longer, false) : undefined;
}

/**
 * An unknown word close to a known one: it sounds the same, has letters swapped or one letter wrong. Words with no such
 * neighbour are taken for words the dictionary lacks, and so are regular formations. Lower case.
 */
export function findNearMisspelling(word: string, isWord: IsWord): Misspelling | undefined {
  if (word.length < MIN_LENGTH_SOUND || word.length > MAX_LENGTH || isWellFormed(word, isWord)) return undefined;
  const double = doubleSlip(word);
  if (double !== undefined) return { corrections: [double], certain: false, ascii: false };
  const alike = misspelling([...slips(word, isWord), ...soundAlikes(word, isWord)], false);
  if (alike) return alike;
  return word.length < MIN_LENGTH_LETTER ? undefined : misspelling(oneLetterAway(word, isWord), false);
}
