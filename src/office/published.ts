import type { Office, Person } from './office';

/**
 * How a client gets the author's record: from the office server at `api/people/me`, asked for by e-mail or, where a proxy signs
 * people in, without; or, where no program serves them, as a file in a folder (address relative to `office.json`, with a slash at
 * its end) under the name of `recordFile`.
 */
export type OwnRecord = 'by-email' | 'signed-in' | { readonly folder: string };

/** The standard as the office server hands it out (`office.json`). */
export interface PublishedOffice extends Office {
  /** Changes with the standard; equal in every record that belongs to it. */
  readonly version: string;
  /** Present when `people` is empty and everybody has a record of their own. */
  readonly ownRecord?: OwnRecord;
}

/** A person's own record. */
export interface PersonRecord {
  /** `PublishedOffice.version` of the standard the signatures were rendered with. */
  readonly version: string;
  /** With the signature rendered, in every language the person writes in. */
  readonly person: Person;
  readonly notice: Office['notice'];
}
