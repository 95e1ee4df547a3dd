import type { Edit, Range } from '../mail/edit';
import type { Part } from '../mail/letter';
import type { FindingId, Severity } from '../office/finding-id';

/** Values for the placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One way to mend a finding. */
export interface Fix {
  /** Key of `meta.messages`: says what will happen ("Wstaw „Szanowna Pani,”"). */
  readonly messageId: string;
  readonly data?: MessageData;
  /** Cannot change the meaning of the letter: may be applied together with all others without a look. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule reports. The checker adds severity, clause and order. */
export interface RuleFinding {
  readonly id: FindingId;
  readonly part: Part;
  /** In `Letter.text`, or in `Draft.subject` for part `subject`; absent when something is missing or stands in a header. */
  readonly range?: Range;
  /** Exactly the offending words; null when something is missing. */
  readonly text: string | null;
  /** Key of `meta.messages`. */
  readonly messageId: string;
  readonly data?: MessageData;
  /** Which of several aspects: the missing field of a footer, `infinitive` for an infinitive command, the kind of personal data. */
  readonly field?: string;
  /** Where a finding quotes no words: what tells it from another of its kind, so that ignoring the one does not cover the other. */
  readonly about?: string;
  /** The rule's own judgement that this occurrence weighs less; the office can lower but not raise it. */
  readonly atMost?: Severity;
  /** Best first. */
  readonly fixes?: readonly Fix[];
}

/** A finding as hosts see it. */
export interface Finding extends RuleFinding {
  readonly ruleId: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly clause: string;
  readonly fixes: readonly Fix[];
  /** Rule and normalised words, without position: survives typing, so that ignoring does. */
  readonly identity: string;
}
