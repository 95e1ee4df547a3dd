import type { Token } from '../../polish/token';
import {
  FIRST_PERSON_LETTER_OPENERS,
  FIRST_PERSON_OPENERS,
  REAL_WORD_MISSPELLINGS,
} from '../data/real-word-misspellings';

/** Right words by „wrong next” and „previous wrong”. */
const beforeNext = new Map<string, string>();
const afterPrevious = new Map<string, string>();
for (const row of REAL_WORD_MISSPELLINGS) {
  const [first = '', second = '', right = ''] = row.split(' ');
  if (first.charAt(0) === '[') beforeNext.set(`${first.slice(1, -1)} ${second}`, right);
  else afterPrevious.set(`${first} ${second.slice(1, -1)}`, right);
}

/** What may follow „dziękuje” when the author thanks; behind anything else a subject may come („Dziękuje za to burmistrz”). */
const NO_SUBJECT_AFTER =
  /^(?:za|bardzo|serdecznie|uprzejmie|gorąco|raz|państwu|panu|pani|wszystkim|z|i|że|o|w|na|się|,|\.|!|prosić|podziękować|zapytać|poinformować|zgłosić)$/;
/** How far a subject is looked for, in tokens. */
const SENTENCE = 40;

/** Somebody in the nominative who might do what the verb tells: „Dziękuje za pomoc pani Ewa.” */
function hasSubject(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + SENTENCE)
    .some(({ lower }) => /^(?:pan|wójt|burmistrz|starosta|dyrektor|autor|urząd)$/.test(lower));
}

/**
 * The right word when the word at `index` is another word by mistake, as its neighbours show; undefined when it may be right.
 *
 * @param isOpening the sentence opens the letter
 */
export function realWordMisspelling(tokens: readonly Token[], index: number, isOpening: boolean): string | undefined {
  const lower = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  const paired = afterPrevious.get(`${tokens[index - 1]?.lower ?? ''} ${lower}`) ?? beforeNext.get(`${lower} ${next}`);
  if (paired !== undefined) return paired;
  const isSecond = index === 1 && /^(?:bardzo|serdecznie|uprzejmie|gorąco)$/.test(tokens[0]?.lower ?? '');
  if (index !== 0 && !isSecond) return undefined;
  // „Pisze Pani, że …”: she is the subject.
  if (next === 'pani' && !FIRST_PERSON_OPENERS.has(lower)) return undefined;
  const opener = FIRST_PERSON_OPENERS.get(lower) ?? (isOpening ? FIRST_PERSON_LETTER_OPENERS.get(lower) : undefined);
  return opener !== undefined && NO_SUBJECT_AFTER.test(next) && !hasSubject(tokens, index + 1) ? opener : undefined;
}
