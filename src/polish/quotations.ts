import type { Token } from './token';

/** Marks that close a quotation, by the mark that opens it. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '”“"',
  '“': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‚': '’‘',
};

/** A quotation longer than this is taken for a missing mark. */
const MAX_TOKENS = 60;

/** For each token, whether it stands between quotation marks that belong together. Linear: the search for an end is bounded. */
export function markQuoted(tokens: readonly Token[]): readonly boolean[] {
  const quoted = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const closing = token?.kind === 'punctuation' ? CLOSING[token.text] : undefined;
    if (closing === undefined) continue;
    const limit = Math.min(tokens.length, at + MAX_TOKENS);
    let end = at + 1;
    while (end < limit && closing.indexOf(tokens[end]?.text ?? '') < 0) end += 1;
    if (end >= limit) continue;
    for (let inside = at + 1; inside < end; inside += 1) quoted[inside] = true;
    at = end;
  }
  return quoted;
}
