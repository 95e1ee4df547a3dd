import type { Office, Person } from './office';

/** The standard as the office server hands it out (`office.json`). */
export interface PublishedOffice extends Office {
  /** Changes with the standard; equal in every record that belongs to it. */
  readonly version: string;
  /**
   * Present when `people` is empty and everybody has a record of their own at `api/people/me`: asked for by e-mail, or,
   * where a proxy signs people in, without.
   */
  readonly ownRecord?: 'by-email' | 'signed-in';
}

/** What the office server answers at `api/people/me`. */
export interface PersonRecord {
  /** `PublishedOffice.version` of the standard the signatures were rendered with. */
  readonly version: string;
  /** With the signature rendered, in every language the person writes in. */
  readonly person: Person;
  readonly notice: Office['notice'];
}
