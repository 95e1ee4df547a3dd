import type { Token } from '../../polish/token';

/** Words that introduce an explanation after a comma or a dash. */
const INTRODUCES = /^(?:czyli|to|tj|tzn|oznacza|znaczy|inaczej|chodzi)$/;
/** A bracket that opens with these is a citation or a name, not an explanation. */
const CITATION = /^(?:art|ust|pkt|par|dz|zob|por|patrz|dalej|nr|poz|lit)$/;
/** How many words of the same phrase may stand between the term and its explanation. */
const PHRASE_WORDS = 3;

/**
 * Whether the letter explains a term on the spot: "rękojmia (odpowiedzialność …)", "rękojmia, czyli …", "rękojmia to …", or the
 * other way round, "odpowiedzialność za wady (rękojmia)", "czyli rękojmia".
 */
export function isExplained(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before && /^(?:czyli|inaczej)$/.test(before.lower)) return true;
  if (before?.text === '(' && tokens[last + 1]?.text === ')' && tokens[first - 2]?.kind === 'word') return true;
  for (let at = last + 1; at <= last + 1 + PHRASE_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'word' && at <= last + PHRASE_WORDS && !INTRODUCES.test(token.lower)) continue;
    if (token.text === '(') {
      const inside = tokens[at + 1];
      return inside?.kind === 'word' && !CITATION.test(inside.lower) && tokens[at + 2]?.kind === 'word';
    }
    if (',–-—'.indexOf(token.text) >= 0) return INTRODUCES.test(tokens[at + 1]?.lower ?? '');
    return /^(?:czyli|to|oznacza|znaczy)$/.test(token.lower);
  }
  return false;
}
