import type { Sentence, Token } from '../token';
import { findImperatives } from './imperatives';

/**
 * The tokens of a sentence as they would stand in a request: „prześlij” as „proszę przesłać”. Whoever asks what a sentence
 * asks for then reads commands and requests alike. Both new tokens keep the place of the verb.
 */
export function asRequest(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const last = tokens[tokens.length - 1];
  if (!first || !last) return tokens;
  const sentence: Sentence = { start: first.start, end: last.end, tokens };
  const infinitives = new Map<number, string>();
  for (const { index, infinitive, kind, use } of findImperatives(sentence)) {
    if (use === 'command' && infinitive !== undefined && kind !== 'first-plural') infinitives.set(index, infinitive);
  }
  if (infinitives.size === 0) return tokens;
  const words: Token[] = [];
  tokens.forEach((token, index) => {
    const infinitive = infinitives.get(index);
    if (infinitive === undefined) {
      words.push(token);
      return;
    }
    for (const text of ['proszę', infinitive]) words.push({ ...token, text, lower: text });
  });
  return words;
}
