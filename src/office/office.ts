import type { Insertion } from '../mail/edit';
import type { FindingId, Severity } from './finding-id';
import type { OfficeTerm } from './term-length';

/** Languages of everything a user reads. */
export type Language = 'pl' | 'en';

/** A text in every language of the user interface. */
export type Localized = Readonly<Record<Language, string>>;

/** A text in languages other than the office's own, by language tag (BCP 47: `en`, `de`, `pt-BR`). */
export type InLanguages = Readonly<Record<string, string>>;

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: InLanguages;
  /** Mailbox of the unit, lower case. */
  readonly email?: string;
  readonly phone?: string;
}

/** The official signature in its two lengths; `short` is for replies. */
export interface SignaturePair {
  readonly full: Insertion;
  readonly short: Insertion;
}

/** A person's official signature: in the office's own language, and in the others the person writes in. */
export interface OfficialSignature extends SignaturePair {
  /** By language tag; absent when the person has no signature in another language. */
  readonly inLanguages?: Readonly<Record<string, SignaturePair>>;
}

/** An employee as the office's directory knows them. */
export interface Person {
  /** Lower case; identifies the person. */
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  /** `Department.id`. */
  readonly department: string;
  readonly phone: string;
  readonly mobile?: string;
  readonly room?: string;
  /** Language tags of signatures the person has besides the one in the office's own language. */
  readonly languages?: readonly string[];
  /** How the person wants to be referred to ("ona/jej"). */
  readonly pronoun?: string;
  /** E-mail address of the person who stands in for this one. */
  readonly substitute?: string;
  /** Rendered from the office's templates when the office was loaded. */
  readonly signature?: OfficialSignature;
}

/** A clause of the office's standard as it is quoted to the author. */
export interface Clause {
  /** Word for word. */
  readonly text: string;
  /** Where it stands: title of the act and section. */
  readonly source: string;
}

/**
 * The standard of an office as data: who we are, our domains, people, wording, severities and the options of every rule.
 * Serialisable (JSON): the same value serves Node, browsers and Outlook's event runtime.
 */
export interface Office {
  readonly id: string;
  readonly name: string;
  /** Other spellings that count as the name, inflected or short ("Starostwa Powiatowego w …"). */
  readonly nameForms: readonly string[];
  readonly nameIn?: InLanguages;
  /** Positions as `Person.position` has them, in other languages. */
  readonly positionsIn?: Readonly<Record<string, InLanguages>>;
  /** Language of the user interface until the client says otherwise. */
  readonly language: Language;
  /** Mail domains of the office, lower case; every other domain (not their subdomains) is outside. */
  readonly domains: readonly string[];
  readonly address: { readonly street: string; readonly postalCode: string; readonly city: string };
  readonly phone: string;
  readonly website?: string;
  readonly registration: Readonly<Record<string, string>>;
  /** Bank accounts of the office (digits, spaces allowed): may be sent to anybody. */
  readonly accounts: readonly string[];
  readonly departments: readonly Department[];
  /** Shared mailboxes and distribution lists, lower case. */
  readonly mailboxes: readonly string[];
  readonly people: readonly Person[];
  /** The prescribed confidentiality notice and other wordings in force that count as it. */
  readonly notice: { readonly text: string; readonly html: string; readonly variants: readonly string[] };
  /** Severities that differ from the rules' defaults. */
  readonly severity: Readonly<Partial<Record<FindingId, Severity>>>;
  /** Severities for mail that stays inside the office, on top of `severity`. */
  readonly internalSeverity: Readonly<Partial<Record<FindingId, Severity>>>;
  /** Whether a blocking finding may be overridden, with a reason. */
  readonly override: 'never' | 'with-reason';
  /** Whether a message tells in an internet header what was overridden and why. */
  readonly overrideAudit: 'none' | 'header';
  /** Options by rule id; what is absent keeps the rule's default. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Clauses whose wording differs from the model standard, by clause id. */
  readonly clauses: Readonly<Record<string, Clause>>;
  /** Terms of answers that differ from those of the acts, or for other kinds of matter. */
  readonly terms?: readonly OfficeTerm[];
}
