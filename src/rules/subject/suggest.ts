import type { Letter } from '../../mail/letter';
import type { Sentence } from '../../polish/token';
import type { Speller } from '../rule';
import { isPresentable } from './presentable';

/** A subject of this length is read whole on a telephone. */
const LONGEST = 60;

/** No more sentences than this are tried: a subject from deeper in the letter would surprise. */
const SENTENCES = 3;

/** Sentences of courtesy, which say nothing of the matter. */
const COURTESY =
  /^(?:bardzo |serdecznie |uprzejmie )?(?:szanown|dzie[nń] dobry|wita[mj]|drog[ia] |dzi[eę]kuj|przepraszam|w (?:odpowiedzi|nawi[aą]zaniu|zwi[aą]zku)|odpowiadaj[aą]c|nawi[aą]zuj[aą]c)/i;

/** Words no subject ends with. */
const DANGLING =
  /(?:^|\s)(?:a|i|o|u|w|we|z|ze|na|do|od|dla|po|przy|oraz|lub|albo|że|który|która|które|jest|są|się|nr|za|pod|nad)$/i;

/** Personal data do not belong in a subject, which shows in previews and logs. */
const PERSONAL = /@|\d[\d -]{7,}/;

/**
 * A subject made of the first sentence that says something and would not itself be reproached as a subject: at most 60
 * characters, cut at a word. Undefined when the letter has no such sentence near its beginning.
 */
export function suggestSubject(letter: Letter, speller?: Speller): string | undefined {
  let tried = 0;
  for (const passage of letter.passages) {
    if (passage.part !== 'body') continue;
    for (const sentence of passage.sentences) {
      if (tried++ >= SENTENCES) return undefined;
      const subject = subjectOf(letter.text, sentence);
      if (subject !== undefined && isPresentable(subject, letter.draft.date, speller)) return subject;
    }
  }
  return undefined;
}

function subjectOf(text: string, sentence: Sentence): string | undefined {
  const { tokens } = sentence;
  const first = tokens[0];
  if (
    !first ||
    tokens[tokens.length - 1]?.text === '?' ||
    COURTESY.test(text.slice(first.start, first.start + LONGEST))
  )
    return undefined;
  let end = first.start;
  for (const token of tokens) {
    if (token.end - first.start > LONGEST) break;
    if (token.kind !== 'punctuation') end = token.end;
  }
  let words = text.slice(first.start, end).replace(/\s+/g, ' ').trim();
  for (let cut = 0; cut < 4 && DANGLING.test(words); cut++) words = words.replace(/\s?\S+$/, '');
  words = words.replace(/(\d) r$/, '$1 r.');
  if (words.length < 8 || words.indexOf(' ') < 0 || PERSONAL.test(words)) return undefined;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
