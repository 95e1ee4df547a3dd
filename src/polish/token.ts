/**
 * `word`: letters, with inner hyphens and apostrophes (`GUS-u`, `czarno-biały`).
 * `number`: digits with their separators (`1 240 000` are three, `5,5`, `12.05.2025`, `33/1` are one each).
 * `address`: e-mail address, URL or domain name, as one token.
 * `punctuation`: one mark; `...` and `…` are one token.
 */
export type TokenKind = 'word' | 'number' | 'address' | 'punctuation';

/** A token with its place in the text it was read from (UTF-16 units). */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case, computed once for all rules. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence, or what stands for one (a list item, a heading). Offsets are those of its tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
