import { isFiniteVerb } from './finite-verbs';
import type { Token } from '../token';

const PARTICLES = new Set(['niech', 'niechaj', 'niechże', 'niechajże']);
const LONGEST_GAP = 7;

/** Whether the word is the particle of the 3rd person imperative. */
export function isLetParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/**
 * Index of the verb that goes with the particle at `index` (*niech każdy zgłosi* → *zgłosi*); the particle's own index when the
 * clause names none, and −1 for the exclamations *niech to diabli*, *a niech to*.
 */
export function letVerb(tokens: readonly Token[], index: number): number {
  for (let i = index + 1; i < tokens.length && i <= index + LONGEST_GAP; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') break;
    if (i === index + 1 && (token.lower === 'to' || token.lower === 'cię') && isCurse(tokens[i + 1])) return -1;
    if (token.kind === 'word' && isFiniteVerb(token.lower)) return i;
  }
  return index;
}

function isCurse(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'punctuation' ||
    /^(szlag|diabli|licho|piorun|kule|cholera)$/.test(token.lower)
  );
}
