import type { Draft } from '../mail/draft';
import type { Letter } from '../mail/letter';
import type { FindingId, Severity } from '../office/finding-id';
import type { Localized, Office } from '../office/office';
import type { ClauseId } from './clauses';
import type { RuleFinding } from './finding';

/** A spelling dictionary, when the host has loaded one. */
export interface Speller {
  isCorrect(word: string): boolean;
  /** Best first; may be slow (0.1 s). */
  suggest(word: string): readonly string[];
}

export interface RuleInput<Options> {
  readonly letter: Letter;
  readonly office: Office;
  /** The rule's defaults with the office's options over them. */
  readonly options: Options;
  readonly speller?: Speller;
}

/** What an example expects, in the order of the letter. */
export interface ExpectedFinding {
  readonly id: FindingId;
  readonly text: string | null;
  readonly field?: string;
}

/**
 * A compliant example (no findings) or one that is not. `text` is a bare sentence (language rules), `draft` a message:
 * what it leaves out is filled in with a compliant letter of the example office (see `example-letter.ts`).
 * Only findings of the rule itself are compared.
 */
export interface Example {
  readonly text?: string;
  readonly draft?: Partial<Draft>;
  readonly findings: readonly ExpectedFinding[];
  /** The text, the subject or the plain body after applying the first fix of every finding. */
  readonly fixed?: string;
}

/** JSON Schema (draft-07) of one option, with the description office administrators read. */
export interface OptionSchema {
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** The single source of truth of a rule: catalogue, "why?", severities, options and tests are made from it. */
export interface RuleMeta<Options> {
  /** Equals the file's name. */
  readonly id: string;
  /** `language` rules judge words and run on bare sentences too; `letter` rules need a whole message. */
  readonly scope: 'language' | 'letter';
  readonly findings: Readonly<Partial<Record<FindingId, Severity>>>;
  /** The first clause is the one to quote. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly title: Localized;
  /** One short paragraph for the author: what, why, what to write instead. */
  readonly explanation: Localized;
  readonly options: { readonly [K in keyof Options]: OptionSchema };
  readonly defaults: Options;
  /**
   * Message catalogue of findings and fixes. `{name}` is a placeholder; `{n|adres|adresy|adresów}` chooses the plural
   * form (Polish: one, few, many; English: one, other) and does not print the number itself.
   */
  readonly messages: Readonly<Record<string, Localized>>;
  readonly examples: readonly Example[];
}

/** One duty of the standard. `check` is pure and synchronous: no I/O, no clock, no host, no DOM. */
export interface Rule<Options = Readonly<Record<string, never>>> {
  readonly meta: RuleMeta<Options>;
  check(input: RuleInput<Options>): readonly RuleFinding[];
}

/** Any rule, as the checker holds it in a list. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of rules of different options: `any` is the only type that is both accepted and callable
export type AnyRule = Rule<any>;
