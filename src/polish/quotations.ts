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

/** Finds the next closing mark. Asked with ascending indices it looks at each token once, however many marks are never closed. */
class ClosingMarks {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly marks: string,
  ) {}

  /** Index of the first closing mark from `from` on; the number of tokens when there is none. */
  next(from: number): number {
    const { tokens, marks } = this;
    this.at = Math.max(this.at, from);
    while (this.at < tokens.length && marks.indexOf(tokens[this.at]?.text ?? '') < 0) this.at += 1;
    return this.at;
  }
}

/** For each token, whether it stands between quotation marks that belong together. Linear. */
export function markQuoted(tokens: readonly Token[]): readonly boolean[] {
  const quoted = tokens.map(() => false);
  const closers = new Map<string, ClosingMarks>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const closing = token?.kind === 'punctuation' ? CLOSING[token.text] : undefined;
    if (closing === undefined) continue;
    const closer = closers.get(closing) ?? new ClosingMarks(tokens, closing);
    closers.set(closing, closer);
    const end = closer.next(at + 1);
    if (end >= Math.min(tokens.length, at + MAX_TOKENS)) continue;
    for (let inside = at + 1; inside < end; inside += 1) quoted[inside] = true;
    at = end;
  }
  return quoted;
}
