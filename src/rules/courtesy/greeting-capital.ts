import type { Letter, Salutation } from '../../mail/letter';
import { isCapital } from '../../polish/letters';
import { isOrdinaryWord, wordAt } from './fitting-greeting';
import type { GreetingFault } from './greeting-faults';

/**
 * A capital after „Szanowna Pani,” or a small letter after „Szanowna Pani!”. Only words that certainly are no names are
 * judged: „Pani”, „Państwa”, surnames and places keep their capital after a comma.
 */
export function capitalFault(letter: Letter, { punctuation, nextWord, end }: Salutation): GreetingFault | undefined {
  const { text } = letter;
  // Nothing but a close or a signature follows: it takes its capital anyhow.
  const ending = letter.closing ?? letter.signature;
  if (ending && nextWord >= ending.start) return undefined;
  if (nextWord < 0 || (punctuation !== ',' && punctuation !== '!')) return undefined;
  const word = wordAt(text, nextWord);
  const first = word.charAt(0);
  const isNewLine = /\n/.test(text.slice(end, Math.min(nextWord, end + 200)));
  const isWrong =
    punctuation === ','
      ? isOrdinaryWord(word) && isNewLine
      : first !== '' && !isCapital(first) && first !== first.toUpperCase();
  if (!isWrong) return undefined;
  const initial = punctuation === ',' ? first.toLowerCase() : first.toUpperCase();
  const form = initial + word.slice(1);
  return {
    range: { start: nextWord, end: nextWord + word.length },
    messageId: punctuation === ',' ? 'capital' : 'small',
    data: { form },
    edit: { start: nextWord, end: nextWord + 1, text: initial },
    replacement: form,
    safe: true,
  };
}
