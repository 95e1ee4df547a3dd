import type { Localized } from '../../office';
import type { OfficeProblem } from '../problem';
import type { Place } from './record';

/** Kinds of problems in a list of people, in the order they are listed in. */
export const PEOPLE_PROBLEM_KINDS = [
  'source-empty',
  'source-unreadable',
  'column-missing',
  'column-unknown',
  'column-double',
  'line-broken',
  'email-malformed',
  'email-duplicate',
  'field-missing',
  'department-unknown',
  'phone-malformed',
  'email-foreign',
  'substitute-unknown',
  'language-malformed',
  'correction-refused',
  'person-duplicate',
  'value-too-long',
  'value-invisible-characters',
  'value-like-formula',
] as const;
export type PeopleProblemKind = (typeof PEOPLE_PROBLEM_KINDS)[number];

/** Something wrong in a source of people. */
export interface PeopleProblem {
  readonly kind: PeopleProblemKind;
  /** `error`: somebody is left out, or their signature would be wrong or incomplete; `warning`: worth a look. */
  readonly severity: 'error' | 'warning';
  /** Whom it concerns: name and address as far as known; absent when it concerns the source as a whole. */
  readonly person?: string;
  /** Our name of the field, or a heading of the source. */
  readonly field: string;
  readonly place: Place;
  readonly problem: Localized;
  readonly remedy: Localized;
}

/**
 * The same as a problem of the office's profile. What is wrong with single people never keeps a profile from being used;
 * a list without usable columns does.
 */
export function toOfficeProblem({ severity, person, field, place, problem, remedy }: PeopleProblem): OfficeProblem {
  const said = (language: keyof Localized): string =>
    person === undefined ? problem[language] : `${person}: ${problem[language]}`;
  return {
    level: person === undefined ? severity : 'warning',
    file: place.source,
    path: field,
    ...(place.line === undefined ? {} : { line: place.line }),
    problem: { pl: said('pl'), en: said('en') },
    remedy,
  };
}
