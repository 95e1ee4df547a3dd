import type { Insertion } from '../../mail/edit';
import type { Letter } from '../../mail/letter';
import type { Office } from '../../office/office';
import type { Edit } from '../../mail/edit';
import { SENTENCE_OPENERS } from '../../polish/lexicon/sentence-openers';
import { isCapital, isLetter } from '../../polish/letters';
import { readAddressee } from './addressee';

const OPENERS = new Set(SENTENCE_OPENERS.split(' '));

/**
 * The greeting that is never wrong for this addressee, without punctuation. One person of unknown sex gets „Dzień dobry”;
 * several people, institutions and the unknown readers of an automatic reply „Szanowni Państwo”.
 */
export function fittingGreeting(letter: Letter, office: Office): string {
  if (letter.draft.kind === 'absence') return 'Szanowni Państwo';
  const { count, isInstitution, gender } = readAddressee(letter, office);
  if (count !== 1 || isInstitution) return 'Szanowni Państwo';
  if (gender === undefined) return 'Dzień dobry';
  return gender === 'feminine' ? 'Szanowna Pani' : 'Szanowny Panie';
}

/** Whether a word with a capital is one that takes it only at the start of a sentence. */
export function isOrdinaryWord(word: string): boolean {
  return isCapital(word.charAt(0)) && word.slice(1) === word.slice(1).toLowerCase() && OPENERS.has(word.toLowerCase());
}

/** The word at an offset; longer runs are cut. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end < at + 40 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** A paragraph of its own, in both forms. `text` holds no mark-up. */
export function paragraph(text: string): Insertion {
  return { html: `<p>${text}</p>`, text };
}

/**
 * Edits that put a greeting before the author's text. After a comma the text goes on with a small letter: an ordinary
 * first word is changed so; before any other capital the greeting ends with an exclamation mark, which asks for one.
 */
export function insertGreeting(
  letter: Letter,
  greeting: string,
): { readonly greeting: string; readonly edits: readonly Edit[] } {
  const first = letter.passages.filter((passage) => passage.part !== 'subject')[0];
  const isText = first !== undefined && (first.part === 'body' || first.part === 'salutation');
  const at = first === undefined ? letter.end : first.start;
  const start = isText ? (first.sentences[0]?.start ?? at) : at;
  const word = isText ? wordAt(letter.text, start) : '';
  const comma = word === '' || !isCapital(word.charAt(0)) || isOrdinaryWord(word);
  const complete = `${greeting}${comma ? ',' : '!'}`;
  const insertion: Edit = { type: 'insert-block', at, block: paragraph(complete) };
  if (!comma || !isOrdinaryWord(word)) return { greeting: complete, edits: [insertion] };
  const small: Edit = { type: 'replace', in: 'body', start, end: start + 1, text: word.charAt(0).toLowerCase() };
  return { greeting: complete, edits: [insertion, small] };
}
