import type { Letter, Passage } from '../../mail/letter';
import { markQuoted } from '../../polish/quotations';
import type { Token } from '../../polish/token';

/** A passage whose words the author answers for. Offsets of its tokens count in `source`. */
export interface LanguagePassage {
  readonly part: Passage['part'];
  readonly source: string;
  /** What the offsets of an edit refer to. */
  readonly field: 'subject' | 'body';
  /** Sentence by sentence. */
  readonly sentences: readonly LanguageSentence[];
}

export interface LanguageSentence {
  readonly tokens: readonly Token[];
  /** Whether a token stands in quotation marks: somebody else's words, a button, a name. */
  isQuoted(index: number): boolean;
}

/** Every language rule asks for the same passages of the same letter. */
const cache = new WeakMap<Letter, readonly LanguagePassage[]>();

/**
 * Subject, salutation, body and closing of the author's own text. An inherited subject (after `Re:`, `PD:` …) is not the
 * author's language; the signature is made of names.
 */
export function languagePassages(letter: Letter): readonly LanguagePassage[] {
  let passages = cache.get(letter);
  if (!passages) cache.set(letter, (passages = readLanguagePassages(letter)));
  return passages;
}

function readLanguagePassages(letter: Letter): LanguagePassage[] {
  const passages: LanguagePassage[] = [];
  for (const { part, sentences } of letter.passages) {
    if (part === 'signature' || (part === 'subject' && letter.subjectStart > 0)) continue;
    const all: Token[] = [];
    for (const sentence of sentences) for (const token of sentence.tokens) all.push(token);
    const quoted = markQuoted(all);
    let offset = 0;
    passages.push({
      part,
      source: part === 'subject' ? (letter.draft.subject ?? '') : letter.text,
      field: part === 'subject' ? 'subject' : 'body',
      sentences: sentences.map(({ tokens }) => {
        const base = offset;
        offset += tokens.length;
        return { tokens, isQuoted: (index: number) => quoted[base + index] === true };
      }),
    });
  }
  return passages;
}
