import { abbreviationUnexplained } from './abbreviation-unexplained';
import { absenceReply } from './absence-reply';
import { acronymUnexplained } from './acronym-unexplained';
import { attachmentMissing } from './attachment-missing';
import { closingMissing } from './closing-missing';
import { closingUnsuitable } from './closing-unsuitable';
import { confidentialityNoticeMissing } from './confidentiality-notice-missing';
import { difficultTerm } from './difficult-term';
import { exposedAddresses } from './exposed-addresses';
import { footerIncomplete } from './footer-incomplete';
import { footerMissing } from './footer-missing';
import { greetingMissing } from './greeting-missing';
import { greetingUnsuitable } from './greeting-unsuitable';
import { imperative } from './imperative';
import { importantInformationLate } from './important-information-late';
import { outdatedData } from './outdated-data';
import { personalDataExposed } from './personal-data-exposed';
import { recipientsUnrelatedVisible } from './recipients-unrelated-visible';
import { rhetoricalQuestion } from './rhetorical-question';
import { spelling } from './spelling';
import { subjectMissing } from './subject-missing';
import { subjectTooLong } from './subject-too-long';
import { subjectVague } from './subject-vague';
import { wordTooLong } from './word-too-long';
import type { AnyRule } from './rule';

/** All rules, in the order of the letter. A new rule is one file and one line here. */
export const rules: readonly AnyRule[] = [
  recipientsUnrelatedVisible,
  subjectMissing,
  subjectVague,
  subjectTooLong,
  greetingMissing,
  greetingUnsuitable,
  imperative,
  abbreviationUnexplained,
  acronymUnexplained,
  wordTooLong,
  difficultTerm,
  rhetoricalQuestion,
  spelling,
  personalDataExposed,
  outdatedData,
  importantInformationLate,
  absenceReply,
  closingMissing,
  closingUnsuitable,
  footerMissing,
  footerIncomplete,
  confidentialityNoticeMissing,
  exposedAddresses,
  attachmentMissing,
];
