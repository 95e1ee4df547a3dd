import { createHash } from 'node:crypto';
import { DeployError } from './deploy-error';
import type { DeployFile } from './deployment';
import { inventoryText, readInventory, type DeployedFile, type Inventory } from './inventory';
import { OutputFolder } from './output-folder';

/** The list of everything a deployment wrote, with hashes. It stays with IT: it holds e-mail addresses. */
export const INVENTORY = 'deployment.json';

/** The list of a run that is under way, or was interrupted: what it names is ours, whole or not. */
const UNFINISHED_INVENTORY = 'deployment.unfinished.json';

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly path: string;
  readonly email?: string;
}

export interface Changes {
  readonly list: readonly Change[];
  /** Number of files that are as they should be. */
  readonly unchanged: number;
}

export interface WriteOptions {
  /** Only tells what would change. */
  readonly dryRun: boolean;
  /** Hears how many files are done. */
  readonly progress?: (done: number) => void;
}

const FOREIGN = {
  pl: 'W folderze {dir} są obce pliki o nazwach plików wdrożenia: {paths}. Niczego nie zapisano. Proszę wskazać inny folder albo je przenieść.',
  en: '{dir} holds files of somebody else under names of the deployment: {paths}. Nothing was written. Name another folder, or move them.',
};

/** Foreign files named in the message. */
const NAMED = 5;

/**
 * Brings a folder to what was planned: writes what differs, deletes what an earlier deployment wrote and this one does not,
 * leaves everything else alone. After an interrupted run the former files are still whole, and the next run finishes.
 * @throws DeployError before anything is written; errors of Node when the folder cannot be read or written
 */
export function writeDeployment(
  dir: string,
  files: readonly DeployFile[],
  { dryRun, progress }: WriteOptions,
): Changes {
  const folder = new OutputFolder(dir);
  const former = new Map(
    [UNFINISHED_INVENTORY, INVENTORY].flatMap((name) => [...readInventory(dir, folder.read(name))]),
  );
  const there = folder.list(new Set([...files.map(({ path }) => path), ...former.keys()].map(topFolder)));
  refuseForeign(dir, files, former, there);

  const inventory = new Map<string, DeployedFile>();
  const list: Change[] = [];
  const change = (made: Change, apply: () => void): void => {
    if (!dryRun && list.length === 0) folder.replace(UNFINISHED_INVENTORY, inventoryText(intended(files)));
    list.push(made);
    if (!dryRun) apply();
  };
  for (const { path, content, ...owner } of files) {
    const bytes = Buffer.from(content());
    inventory.set(path, { ...owner, sha256: createHash('sha256').update(bytes).digest('hex') });
    if (!there.has(path)) change({ kind: 'added', path, ...owner }, () => folder.create(path, bytes));
    else if (!folder.read(path)?.equals(bytes)) {
      change({ kind: 'changed', path, ...owner }, () => folder.replace(path, bytes));
    }
    progress?.(inventory.size);
  }
  const unchanged = files.length - list.length;
  for (const [path, { email }] of former) {
    if (inventory.has(path) || !there.has(path)) continue;
    change({ kind: 'removed', path, ...(email === undefined ? {} : { email }) }, () => folder.remove(path));
  }
  if (!dryRun) finish(folder, inventoryText(inventory));
  return { list, unchanged };
}

/** The list of a run that begins: contents are not known yet. */
function intended(files: readonly DeployFile[]): Inventory {
  const sha256 = '0'.repeat(64);
  return new Map(files.map(({ path, email }) => [path, { sha256, ...(email === undefined ? {} : { email }) }]));
}

function refuseForeign(dir: string, files: readonly DeployFile[], former: Inventory, there: ReadonlySet<string>): void {
  const foreign = files.filter(({ path }) => there.has(path) && !former.has(path)).map(({ path }) => path);
  if (foreign.length === 0) return;
  const more = foreign.length > NAMED ? ', …' : '';
  throw new DeployError(FOREIGN, { dir, paths: foreign.slice(0, NAMED).join(', ') + more });
}

function topFolder(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function finish(folder: OutputFolder, text: string): void {
  if (!folder.read(INVENTORY)?.equals(Buffer.from(text))) folder.replace(INVENTORY, text);
  folder.remove(UNFINISHED_INVENTORY);
}
