import { existsSync, readFileSync } from 'node:fs';
import { publishOffice } from '../../deploy/publish';
import { bakeOffice, type BakedEventFile, type BakedPeople } from '../../manifest/event-file';
import { OfficeError, type OfficeProblem } from '../../office/load/problem';
import { readServerSettings } from '../../office/load/read-office';
import type { ServerSettings } from '../../office/load/server-settings';
import type { PublishedOffice } from '../../office/published';
import { catalogue, loadOffice } from '../../signature/load-office';
import { body, type Body } from './body';
import { packRecords, type RecordPack } from './record-pack';

/** What depends on whether the one who asks may see the people. */
export interface Publication {
  readonly office: Body;
  /** Outlook's event file with the standard in it; absent where the add-in is not built. */
  readonly events?: Body;
}

/** Everything the server answers about an office, made ready: data that can be sent from thread to thread. */
export interface Snapshot {
  readonly id: string;
  readonly version: string;
  readonly settings: ServerSettings;
  /** With the people and their signatures, unless they are too many. */
  readonly listed: Publication;
  readonly withoutPeople: Publication;
  /** Whom the event file of `listed` knows; absent where the add-in is not built. */
  readonly baked?: BakedPeople;
  readonly records: RecordPack;
}

export interface ProfileSource {
  /** Folder of the profile. */
  readonly dir: string;
  /** Outlook's event file as it was built. */
  readonly eventFile?: string;
}

export type Loaded = { readonly snapshot: Snapshot } | { readonly problems: readonly OfficeProblem[] };

/**
 * Loads a profile and makes its answers ready; takes seconds for thousands of people. The same files give the same
 * snapshot on every machine. Throws when the folder cannot be read.
 */
export function loadSnapshot(source: ProfileSource): Loaded {
  try {
    return { snapshot: takeSnapshot(source) };
  } catch (error) {
    if (error instanceof OfficeError) return { problems: error.problems };
    throw error;
  }
}

function takeSnapshot({ dir, eventFile }: ProfileSource): Snapshot {
  const settings = readServerSettings(dir, catalogue);
  const ownRecord = settings.protection === 'header' ? 'signed-in' : 'by-email';
  const { listed, complete, withoutPeople, records } = publishOffice(loadOffice(dir), ownRecord);
  const events = eventFile !== undefined && existsSync(eventFile) ? readFileSync(eventFile, 'utf8') : undefined;
  const bake = (office: PublishedOffice) => (events === undefined ? undefined : bakeOffice(events, office));
  const publish = (office: PublishedOffice, baked: BakedEventFile | undefined): Publication => ({
    office: body(JSON.stringify(office)),
    ...(baked === undefined ? {} : { events: body(baked.text) }),
  });
  const baked = bake(complete);
  return {
    id: listed.id,
    version: listed.version,
    settings,
    listed: publish(listed, baked),
    withoutPeople: publish(withoutPeople, bake(withoutPeople)),
    ...(baked === undefined ? {} : { baked: baked.people }),
    records: packRecords(records.map((record) => [record.person.email, JSON.stringify(record)])),
  };
}
