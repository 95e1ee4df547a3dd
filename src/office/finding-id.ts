/** Ids of everything the checker can report: a public contract (JSON output, office profiles, documentation). Never renamed. */
export const FINDING_IDS = [
  'greeting-missing',
  'greeting-unsuitable',
  'closing-missing',
  'closing-unsuitable',
  'subject-missing',
  'subject-vague',
  'subject-too-long',
  'footer-missing',
  'footer-incomplete',
  'confidentiality-notice-missing',
  'recipients-unrelated-visible',
  'exposed-addresses',
  'imperative',
  'abbreviation-unexplained',
  'acronym-unexplained',
  'word-too-long',
  'difficult-term',
  'rhetorical-question',
  'personal-data-exposed',
  'attachment-missing',
  'outdated-data',
  'spelling',
  'important-information-late',
  'absence-until-missing',
  'absence-substitute-missing',
  'absence-substitute-contact-missing',
] as const;

export type FindingId = (typeof FINDING_IDS)[number];

/** `block`: cannot be sent until mended; `warn`: asks before sending; `advise`: shown in the pane only; `off`: not reported. */
export const SEVERITIES = ['block', 'warn', 'advise', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];
