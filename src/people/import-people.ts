import type { PeopleContext } from '../office/load/people/check-values';
import type { PeopleProblem } from '../office/load/people/people-problem';
import { readPeople } from '../office/load/people/read-people';
import type { Person } from '../office/office';
import { comparePeople, type PeopleChanges } from './compare-people';
import { peopleJson, readPeopleJson, writeAtomically } from './people-file';
import type { PeopleSource } from './people-source';

/** A source that loses more people than this share of the old list is more likely broken than right. */
const MAX_LOSS = 1 / 3;

export interface ImportOptions {
  readonly source: PeopleSource;
  readonly context: PeopleContext;
  /** The `people.json` to write. */
  readonly target: string;
  /** Only says what would change. */
  readonly dryRun: boolean;
  /** Writes even what `refused` would stop, but never what a source cannot be read for. */
  readonly force: boolean;
}

export interface ImportResult {
  readonly people: readonly Person[];
  readonly problems: readonly PeopleProblem[];
  readonly changes: PeopleChanges;
  /**
   * Why nothing was or would be written: the source has no usable columns or is no list (`unreadable`), holds nobody, or
   * has lost more than a third of the people.
   */
  readonly refused?: 'unreadable' | 'nobody' | 'loss';
  readonly written: boolean;
}

/** What a source holds, checked. */
export async function checkSource(
  source: PeopleSource,
  context: PeopleContext,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<{ readonly people: readonly Person[]; readonly problems: readonly PeopleProblem[] }> {
  const reading = await source.read(signal, onProgress);
  const list = readPeople(reading.records, context);
  return { people: list.people, problems: [...reading.problems, ...list.problems] };
}

/** Whether the source as a whole, not only single people in it, is unusable. */
export function isUnreadable(problems: readonly PeopleProblem[]): boolean {
  return problems.some(({ person, severity }) => person === undefined && severity === 'error');
}

/**
 * Reads everybody from a source and writes the office's `people.json`. The old file stays, byte for byte, unless everything
 * went well.
 * @throws PeopleSourceError when the source cannot be read; errors of Node.js when the file cannot be written
 */
export async function importPeople(
  { source, context, target, dryRun, force }: ImportOptions,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<ImportResult> {
  const { people, problems } = await checkSource(source, context, signal, onProgress);
  const before = await readPeopleJson(target, context);
  const changes = comparePeople(before, people);
  const refused = reasonToRefuse(people, problems, changes, before.length, force);
  const write = refused === undefined && !dryRun;
  if (write) await writeAtomically(target, peopleJson(people));
  return { people, problems, changes, ...(refused === undefined ? {} : { refused }), written: write };
}

function reasonToRefuse(
  people: readonly Person[],
  problems: readonly PeopleProblem[],
  { removed }: PeopleChanges,
  before: number,
  force: boolean,
): ImportResult['refused'] {
  if (isUnreadable(problems)) return 'unreadable';
  if (force) return undefined;
  if (people.length === 0) return 'nobody';
  return removed.length > before * MAX_LOSS ? 'loss' : undefined;
}
