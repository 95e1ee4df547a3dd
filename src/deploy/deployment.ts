import type { Localized } from '../office/office';
import type { BakedEventFile } from '../manifest/event-file';
import type { SendMode } from '../manifest/manifest-data';
import type { SignedProfile } from '../signature/load-office';
import type { Publication } from './publish';

/** What is rolled out: an office, and where. */
export interface Deployment {
  readonly profile: SignedProfile;
  readonly publication: Publication;
  /** Outlook's event file with the standard in it. */
  readonly events: BakedEventFile;
  /** Folder on the office's host, https, with a slash at its end. */
  readonly url: string;
  readonly sendMode: SendMode;
  /** Version of the program (semver). */
  readonly version: string;
  /** Folder of the built clients: `web`, `outlook`. */
  readonly dist: string;
}

/** A file to be written. */
export interface DeployFile {
  /** Inside the output folder, with `/`, of characters every file system takes (see `fileName` for names made of data). */
  readonly path: string;
  /** E-mail of the person it is for; absent: everybody. */
  readonly email?: string;
  /** Always the same for the same deployment: no dates, no chance. Called at most once. */
  readonly content: () => string | Uint8Array;
}

/** What one kind of client needs; parts are listed in `parts.ts`. */
export interface DeployPart {
  /** Folder of the part in the output folder, where its instruction stands. */
  readonly folder: string;
  /** What IT does with the folder, as plain text. */
  readonly instruction: (deployment: Deployment) => Localized;
  /**
   * Files in the order of writing: what others refer to first. Most lie in `folder`; what belongs on the office's host goes to
   * `sitePath`.
   */
  readonly files: (deployment: Deployment) => Iterable<DeployFile>;
}
