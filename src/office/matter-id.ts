/** Kinds of matter whose term stands in an act (src/terms/matters.ts): a public contract of office profiles. Never renamed. */
export const MATTER_IDS = [
  'public-information',
  'petition',
  'complaint-forwarded',
  'complaint',
  'proposal',
  'certificate',
  'appeal',
  'complicated-case',
  'case',
  'at-once',
] as const;

export type MatterId = (typeof MATTER_IDS)[number];
