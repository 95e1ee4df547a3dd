import type { Token } from '../token';

const VERBS = new Set(['zobacz', 'patrz', 'porównaj']);

/** What a reference points at. Beginnings: the nouns inflect. */
const TARGET =
  /^(art|ust|pkt|punkt|par|paragraf|§|str|stron|rozdz|tab|rys|rysun|zał|załącz|przyp|tom|dział|aneks|wykres|poz|lit|niżej|wyżej|dalej|s|t|ryc|fot|schemat|mapa|mapę|link)/;

const LONGEST_BRACKET = 12;

/** Whether *zobacz, patrz, porównaj* refers to another place (*patrz art. 5*, *(zobacz załącznik)*) instead of asking to look. */
export function isReference(tokens: readonly Token[], index: number): boolean {
  if (!VERBS.has(tokens[index]?.lower ?? '')) return false;
  if (tokens[index - 1]?.text === '(' && closesSoon(tokens, index)) return true;
  let at = index + 1;
  while (
    tokens[at]?.text === ':' ||
    tokens[at]?.lower === 'też' ||
    tokens[at]?.lower === 'także' ||
    tokens[at]?.lower === 'w'
  )
    at++;
  const target = tokens[at];
  if (target === undefined) return false;
  return (
    target.kind === 'number' ||
    target.text === '§' ||
    (target.kind !== 'punctuation' && TARGET.test(target.lower) && isTargetWord(target, tokens[at + 1]))
  );
}

/** Short abbreviations need a full stop or a number behind them, or they are other words (*s, t, par*). */
function isTargetWord(target: Token, next: Token | undefined): boolean {
  return target.lower.length > 3 || next?.text === '.' || next?.kind === 'number';
}

function closesSoon(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < tokens.length && i < index + LONGEST_BRACKET; i++)
    if (tokens[i]?.text === ')') return true;
  return false;
}
