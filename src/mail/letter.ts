import type { Gender } from '../polish/name/gender';
import type { Sentence } from '../polish/token';
import type { Draft } from './draft';
import type { Range } from './edit';

/** The parts of a letter, in the order a reader meets them. `recipients` and `attachments` belong to the draft's headers. */
export type Part =
  'recipients' | 'subject' | 'salutation' | 'body' | 'closing' | 'signature' | 'notice' | 'quoted' | 'attachments';

/** A stretch of the author's own text. `salutation`, `body`, `closing`, `signature` count in `Letter.text`; `subject` in `Draft.subject`. */
export interface Passage extends Range {
  readonly part: 'subject' | 'salutation' | 'body' | 'closing' | 'signature';
  readonly sentences: readonly Sentence[];
}

export type { Gender };

/** A greeting taken apart. `range` covers the greeting without its final punctuation ("Szanowny Panie Kowalski"). */
export interface Salutation extends Range {
  /** The words of greeting: `Szanowny`, `Dzień dobry`, `Witam serdecznie`, `Hej`. As written. */
  readonly opener: string;
  readonly register: 'formal' | 'neutral' | 'informal';
  /** Honorific of the form of address; `plural` is Państwo/Panowie/Panie. */
  readonly honorific?: Gender | 'plural';
  /** What follows the honorific, word by word, as written ("Dyrektorze", "Sylwio", "Kowalski"). */
  readonly addressee: readonly Range[];
  /** `,` `!` `.` or an empty string. */
  readonly punctuation: string;
  /** Start of the first word after the greeting, −1 when nothing follows. */
  readonly nextWord: number;
}

/** A complimentary close ("Z poważaniem"); the range covers the words without final punctuation. */
export interface Closing extends Range {
  readonly register: 'formal' | 'neutral' | 'informal';
}

export const SIGNATURE_FIELDS = ['name', 'position', 'office', 'department', 'address', 'phone'] as const;
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];

/** The signature block as written, with the places of the fields that were recognised in it. */
export interface Signature extends Range {
  readonly fields: Readonly<Partial<Record<SignatureField, Range>>>;
}

/** What the structure reader needs to know about the office; plain data, so that `mail` need not know `office`. */
export interface LetterContext {
  /** Official name of the office, its accepted variants and inflected forms. */
  readonly officeNames: readonly string[];
  readonly departmentNames: readonly string[];
  /** Confidentiality notices in force. */
  readonly notices: readonly string[];
}

export interface Notice extends Range {
  /** How much of the prescribed wording is there, word by word: 1 is verbatim. */
  readonly similarity: number;
}

/**
 * A draft taken apart: built once per check, shared by all rules. Quoted and forwarded history is never the author's text.
 * All ranges count UTF-16 units of `text`.
 */
export interface Letter {
  readonly draft: Draft;
  /** The decoded text of the body, the author's and the quoted; lines end with `\n`, white space of HTML collapsed. */
  readonly text: string;
  /** The author's own text in reading order: body parts only, no notice, no quotation. */
  readonly passages: readonly Passage[];
  /** Subject without `Re:`, `Odp:`, `PD:`, `Fwd:`: start of its own words in `Draft.subject`. */
  readonly subjectStart: number;
  readonly salutation?: Salutation;
  readonly closing?: Closing;
  readonly signature?: Signature;
  readonly notice?: Notice;
  /** Quoted or forwarded history; several when the author wrote between the lines. */
  readonly quoted: readonly Range[];
  /** Where the author's own text ends and a closing, signature or notice would be inserted. */
  readonly end: number;
}
