import type { Office } from '../office/office';
import type { PersonRecord, PublishedOffice } from '../office/published';

/** An answer of the office server as it came, with its ETag. */
export interface Kept {
  readonly text: string;
  readonly tag: string | null;
}

/** The standard and, where people have records of their own, the author's: always a pair that belongs together. */
export interface KeptOffice {
  readonly office: Kept;
  readonly record?: Kept;
}

const KEY = 'dobry-list-office';

/** Where a client keeps its copy; clients of one host each keep their own. */
export interface Shelf {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Address of the page's folder. */
  readonly base: string;
}

function keyOf({ base }: Shelf): string {
  return `${KEY} ${new URL(base).pathname}`;
}

/** The copy that is kept; undefined when there is none that makes sense, or the browser keeps nothing. */
export function readKept(shelf: Shelf): KeptOffice | undefined {
  try {
    const kept = JSON.parse(shelf.storage.getItem(keyOf(shelf)) ?? 'null') as KeptOffice | null;
    if (kept === null) return undefined;
    wholeOffice(kept);
    return kept;
  } catch {
    return undefined;
  }
}

/** Keeps a copy in the place of the former one, whole or not at all. */
export function writeKept(shelf: Shelf, kept: KeptOffice): void {
  try {
    shelf.storage.setItem(keyOf(shelf), JSON.stringify(kept));
  } catch {
    // No room or no permission: the client works, only not without the server.
  }
}

/**
 * The standard as clients use it: with the author among its people.
 * @throws when the two answers are not what they should be, or do not belong together
 */
export function wholeOffice({ office, record }: KeptOffice): Office {
  const published = readOffice(office);
  if (published.ownRecord === undefined || record === undefined) return published;
  const { version, person } = readRecord(record);
  if (version !== published.version) throw new Error('The record belongs to another version of the standard.');
  return { ...published, people: [person] };
}

/** @throws when it is no standard: a page of a proxy, for example */
export function readOffice({ text }: Kept): PublishedOffice {
  const office = JSON.parse(text) as Partial<PublishedOffice> | null;
  if (typeof office?.id !== 'string' || !Array.isArray(office.people) || !Array.isArray(office.domains)) {
    throw new Error('office.json is not a standard.');
  }
  return office as PublishedOffice;
}

/** @throws when it is no record */
export function readRecord({ text }: Kept): PersonRecord {
  const record = JSON.parse(text) as Partial<PersonRecord> | null;
  if (typeof record?.version !== 'string' || typeof record.person?.email !== 'string') {
    throw new Error('The answer is not a record of a person.');
  }
  return record as PersonRecord;
}
