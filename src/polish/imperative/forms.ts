import { withoutDiacritics } from '../diacritics';
import { isAsciiCollision, trustIn, type Trust } from './homographs';
import { isFalseDerivation, isImperativeBase, restoreDiacritics } from './lexicon';

/** A word that can be an imperative, taken apart; whether it is one, its sentence tells. */
export interface ImperativeForm {
  readonly kind: 'second-singular' | 'second-plural' | 'first-plural';
  /** 2nd person singular, with its diacritics. */
  readonly base: string;
  readonly trust: Trust;
  /** With the particle *-że* or *-ż* (*zróbże, chodźmyż*). */
  readonly emphatic: boolean;
  /** The diacritics had to be restored. */
  readonly restored: boolean;
}

/** Last letters of bases; everything else needs one of the endings *-my, -cie, -że, -ż*. */
const BASE_ENDINGS = 'jńźćśżlbpwzmfcns';

const MIN_RESTORED = 4;
const SHORT_RESTORED = new Set(['wez']);
const POLISH_LETTERS = /[ąćęłńóśźż]/;

/** Forms of words seen lately: a few hundred words make up most of office prose. */
const KNOWN_LIMIT = 5000;
const known = new Map<string, ImperativeForm | null>();

/** Takes a word in lower case apart; undefined when it cannot be an imperative. */
export function imperativeForm(word: string): ImperativeForm | undefined {
  if (!mayEndImperative(word)) return undefined;
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered ?? undefined;
  const form = readForm(word);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, form ?? null);
  return form;
}

/** Whether the last letter is one of an imperative: `y` of *-my* and `e` of *-cie, -że* among them. */
function mayEndImperative(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return last === 'y' ? word.charAt(word.length - 2) === 'm' : last === 'e' || BASE_ENDINGS.indexOf(last) >= 0;
}

function readForm(word: string): ImperativeForm | undefined {
  const length = word.length;
  if (length < 3) return undefined;
  const last = word.charAt(length - 1);
  if (last === 'y') {
    return word.charAt(length - 2) === 'm' ? formOf(word, 'first-plural', word.slice(0, -2), false) : undefined;
  }
  if (last === 'e') {
    if (word.endsWith('cie')) return formOf(word, 'second-plural', word.slice(0, -3), false);
    return word.endsWith('że') ? formOf(word, 'second-singular', word.slice(0, -2), true) : undefined;
  }
  if (last === 'ż') {
    if (word.endsWith('myż')) return formOf(word, 'first-plural', word.slice(0, -3), true);
    if (word.endsWith('cież')) return formOf(word, 'second-plural', word.slice(0, -4), true);
  }
  return BASE_ENDINGS.indexOf(last) >= 0 ? formOf(word, 'second-singular', word, false) : undefined;
}

function formOf(
  word: string,
  kind: ImperativeForm['kind'],
  base: string,
  emphatic: boolean,
): ImperativeForm | undefined {
  if (base.length < 3 || BASE_ENDINGS.indexOf(base.charAt(base.length - 1)) < 0) return undefined;
  if (isImperativeBase(base)) {
    if (word !== base && isFalseDerivation(word)) return undefined;
    return { kind, base, trust: emphatic ? 'certain' : trustIn(word), emphatic, restored: false };
  }
  if (emphatic) return undefined;
  const restored = restoredBase(base, word);
  return restored === undefined ? undefined : { kind, base: restored, trust: 'likely', emphatic, restored: true };
}

/** *przeslij* → *prześlij*, unless the spelling is a word of its own or its base is usually another word. */
function restoredBase(base: string, word: string): string | undefined {
  if (base.length < MIN_RESTORED && !SHORT_RESTORED.has(base)) return undefined;
  if (POLISH_LETTERS.test(word) || isAsciiCollision(word)) return undefined;
  const restored = restoreDiacritics(base);
  if (restored === undefined || withoutDiacritics(restored) !== base) return undefined;
  const trust = trustIn(restored + word.slice(base.length));
  return trust === 'certain' || trust === 'likely' ? restored : undefined;
}
