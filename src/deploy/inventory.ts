import { DeployError } from './deploy-error';
import { isInside } from './plan';

/** What a deployment wrote. */
export interface DeployedFile {
  readonly sha256: string;
  /** E-mail of the person the file is for; absent: everybody. */
  readonly email?: string;
}

/** By path. */
export type Inventory = ReadonlyMap<string, DeployedFile>;

/** Hashes by path: first what everybody gets, then by e-mail. */
interface InventoryFile {
  readonly everybody: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const BROKEN = {
  pl: '{dir}: spisu wcześniejszego wdrożenia (deployment.json) nie można odczytać. Proszę przywrócić go z kopii albo wskazać pusty folder.',
  en: '{dir}: the list of the former deployment (deployment.json) cannot be read. Restore it from a backup, or name an empty folder.',
};

/**
 * Reads the list of what a deployment wrote; empty when there is none.
 * @param dir the folder it lies in, for the error
 * @throws DeployError when it is not as we write it: files must not be deleted by a list that may be somebody else's
 */
export function readInventory(dir: string, bytes: Buffer | undefined): Inventory {
  if (bytes === undefined) return new Map();
  try {
    const { everybody, people } = JSON.parse(bytes.toString()) as InventoryFile;
    return new Map([
      ...entries(everybody),
      ...Object.entries(people).flatMap(([email, hashes]) => entries(hashes, email)),
    ]);
  } catch {
    throw new DeployError(BROKEN, { dir });
  }
}

function entries(hashes: Readonly<Record<string, string>>, email?: string): [string, DeployedFile][] {
  return Object.entries(hashes).map(([path, sha256]) => {
    if (!isInside(path) || !/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(path);
    return [path, { sha256, ...(email === undefined ? {} : { email }) }];
  });
}

/** The text of a list: the same files give the same text. */
export function inventoryText(inventory: Inventory): string {
  const everybody: [string, string][] = [];
  const people = new Map<string, [string, string][]>();
  for (const [path, { sha256, email }] of [...inventory].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (email === undefined) everybody.push([path, sha256]);
    else people.set(email, [...(people.get(email) ?? []), [path, sha256]]);
  }
  const file: InventoryFile = {
    everybody: Object.fromEntries(everybody),
    people: Object.fromEntries(
      [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([email, hashes]) => [email, Object.fromEntries(hashes)]),
    ),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
