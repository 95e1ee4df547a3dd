import { createHash } from 'node:crypto';
import type { Office } from '../office/office';
import type { OwnRecord, PersonRecord, PublishedOffice } from '../office/published';

/** More people are not listed in the standard a client loads: everybody then gets a record of their own. */
const MOST_LISTED = 200;

/** An office as its clients read it. */
export interface Publication {
  /** With the people and their signatures; the same as `withoutPeople` when they are too many. */
  readonly listed: PublishedOffice;
  /** With the people and their signatures however many they are, for the event file. */
  readonly complete: PublishedOffice;
  /** Says where the records are. */
  readonly withoutPeople: PublishedOffice;
  /** One for each person, in the office's order. */
  readonly records: readonly PersonRecord[];
}

/**
 * Makes the standard and the records ready for clients. The same office gives the same version on every machine.
 * @param office with its signatures rendered
 */
export function publishOffice(office: Office, ownRecord: OwnRecord): Publication {
  const anonymous = { ...office, people: [] };
  const version = createHash('sha256').update(JSON.stringify(anonymous)).digest('base64url').slice(0, 16);
  const withoutPeople = { ...anonymous, version, ownRecord };
  const complete = { ...office, version };
  return {
    listed: office.people.length > MOST_LISTED ? withoutPeople : complete,
    complete,
    withoutPeople,
    records: office.people.map((person) => ({ version, person, notice: office.notice })),
  };
}
