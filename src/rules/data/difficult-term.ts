/**
 * `replace`: the plain words are grammatical wherever the term is, so they may be put in without a look.
 * `suggest`: the plain words fit most of the time. `legal`: law or a trade, not a fault once it is explained in the letter.
 * `mild`: everyday officialese, reported only when the office asks for it.
 */
export type TermClass = 'replace' | 'suggest' | 'legal' | 'latin' | 'mild';

/** Context in which a word is not the term (see `term-context.ts`). */
export type TermContext =
  | 'purpose' // celem + genitive, not the noun "aim"
  | 'obligation' // winien + infinitive, not "guilty"
  | 'moreover' // nadto, not "aż nadto"
  | 'demonstrative' // the plain pronoun depends on the next word
  | 'redundant' // niniejszym: simply left out
  | 'nominal'; // dokonać + noun of action

/** How the term is written (notation of `TermIndex.add`), what to write instead, how sure, and the context it needs. */
export type TermRow = readonly [spellings: string, plain: string, kind: TermClass, context?: TermContext];
