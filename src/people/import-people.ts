import type { PeopleContext } from '../office/load/people/check-values';
import type { PeopleProblem } from '../office/load/people/people-problem';
import { readPeople, type PeopleList } from '../office/load/people/read-people';
import type { Person } from '../office/office';
import { comparePeople, type PeopleChanges } from './compare-people';
import { peopleJson, readPeopleJson, writeAtomically } from './people-file';
import type { PeopleSource } from './people-source';

/** A source that loses more people than this share of the old list is more likely broken than right. */
const MAX_LOSS = 1 / 3;

export interface ImportOptions {
  readonly source: PeopleSource;
  readonly context: PeopleContext;
  /** Whom the profile reads now, from whatever file; their own corrections are not part of it. */
  readonly before: PeopleList;
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
   * has lost more than a third of the people, or it cannot be told whom it has lost (`loss`).
   */
  readonly refused?: 'unreadable' | 'nobody' | 'loss';
  /** The file that should say whom the profile has had, when it cannot be read. */
  readonly damaged?: string;
  readonly written: boolean;
}

/** What a source holds, checked. */
export async function checkSource(
  source: PeopleSource,
  context: PeopleContext,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<PeopleList> {
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
  { source, context, before, target, dryRun, force }: ImportOptions,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<ImportResult> {
  const now = await checkSource(source, context, signal, onProgress);
  const { people, problems } = now;
  const damaged = damagedFile(before) ?? damagedFile(await readPeopleJson(target, context));
  const changes = comparePeople(before.people, people);
  const isLoss = damaged !== undefined || changes.removed.length > before.people.length * MAX_LOSS;
  const refused = reasonToRefuse(now, isLoss, force);
  const write = refused === undefined && !dryRun;
  if (write) await writeAtomically(target, peopleJson(people));
  return {
    people,
    problems,
    changes,
    ...(refused === undefined ? {} : { refused }),
    ...(damaged === undefined ? {} : { damaged }),
    written: write,
  };
}

/** The name of a list's file when nobody can tell who stands in it. */
function damagedFile({ problems }: PeopleList): string | undefined {
  return problems.find((problem) => isUnreadable([problem]))?.place.source;
}

function reasonToRefuse({ people, problems }: PeopleList, isLoss: boolean, force: boolean): ImportResult['refused'] {
  if (isUnreadable(problems)) return 'unreadable';
  if (force) return undefined;
  if (people.length === 0) return 'nobody';
  return isLoss ? 'loss' : undefined;
}
