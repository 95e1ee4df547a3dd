/**
 * Prefixes that make verbs from verbs, longest first. The data hold *wypełnij* once, as *pełnij* with the prefix *wy*, when
 * the prefixed verb makes its infinitive in the same way; the generator and the reader share this list.
 */
export const VERB_PREFIXES: readonly string[] = [
  'współ',
  'prze',
  'przy',
  'samo',
  'roz',
  'pod',
  'nad',
  'po',
  'wy',
  'do',
  'od',
  'na',
  'za',
  'u',
];

/** Shorter stems would make too many words that are none. */
export const MIN_STEM = 4;

/** At most two prefixes are taken off: *po-wy-ciągaj*. */
export const MAX_PREFIXES = 2;
