import { readOfficeFile } from '../office/load/read-office';
import { readPeopleFile } from '../office/load/read-people-file';
import type { Office } from '../office/office';
import { missingFields } from '../signature/gallery/missing-fields';
import { catalogue } from '../signature/load-office';

/** What an administrator should know of the people before their signatures go out. */
export interface PeopleFaults {
  /** People whose signature lacks a field the standard asks for. */
  readonly incomplete: number;
  /** What `people check` lists of the profile's people, errors and warnings. */
  readonly problems: number;
}

/**
 * Counts incomplete signatures and problems of the people.
 * @param dir folder of the profile, which could be loaded
 * @param office with its signatures rendered
 */
export function peopleFaults(dir: string, office: Office): PeopleFaults {
  const { file } = readOfficeFile(dir, catalogue);
  return {
    incomplete: office.people.filter((person) => missingFields(person, office).length > 0).length,
    problems: file === undefined ? 0 : readPeopleFile(dir, file).problems.length,
  };
}
