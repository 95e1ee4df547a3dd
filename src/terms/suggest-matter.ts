import { findPhrases, phrase, type Phrase } from '../polish/phrases';
import { tokenize } from '../polish/tokens';
import type { Matter } from './matters';

const compiled = new WeakMap<Matter, readonly Phrase[]>();

function phrasesOf(matter: Matter): readonly Phrase[] {
  let phrases = compiled.get(matter);
  if (!phrases) {
    phrases = matter.words.map((words) => phrase(words.toLowerCase()));
    compiled.set(matter, phrases);
  }
  return phrases;
}

/**
 * The kind of matter the words of a received message suggest: the subject decides before the body, and of several kinds the
 * one that stands first in the list. Undefined when nothing points to one; a person has the last word in any case.
 * @param body the sender's own text, without quoted history
 */
export function suggestMatter(subject: string, body: string, matters: readonly Matter[]): Matter | undefined {
  for (const text of [subject, body]) {
    const tokens = tokenize(text);
    const found = matters.find((matter) => findPhrases(tokens, phrasesOf(matter)).length > 0);
    if (found) return found;
  }
  return undefined;
}
