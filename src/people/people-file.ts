import { existsSync } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decode } from '../office/load/decode';
import type { PeopleContext } from '../office/load/people/check-values';
import { jsonRecords } from '../office/load/people/json-records';
import { readPeople, type PeopleList } from '../office/load/people/read-people';
import { PERSON_FIELDS } from '../office/load/people/record';
import type { Person } from '../office/office';
import { sortedPeople } from './compare-people';

/** The text of `people.json`: a list with one object for each person, in the order of their addresses. */
export function peopleJson(people: readonly Person[]): string {
  const rows = sortedPeople(people).map((person) =>
    Object.fromEntries(PERSON_FIELDS.flatMap((field) => (person[field] === undefined ? [] : [[field, person[field]]]))),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The people in a `people.json`, and what is wrong with it; nobody while there is no such file. */
export async function readPeopleJson(path: string, context: PeopleContext): Promise<PeopleList> {
  if (!existsSync(path)) return { people: [], problems: [] };
  const reading = jsonRecords(decode(await readFile(path), 'utf-8'), path, { list: '', columns: {} });
  const { people, problems } = readPeople(reading.records, context);
  return { people, problems: [...reading.problems, ...problems] };
}

/**
 * Writes a file so that at every moment, whatever happens, its old or its new content is there, whole: beside it first,
 * then in its place. A link stays one: the file it leads to is replaced.
 */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const target = existsSync(path) ? await realpath(path) : path;
  const beside = join(dirname(target), `.people-${process.pid}-${Date.now()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      if (existsSync(target)) await takeAfter(file, target);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Gives a file the permissions of the one it will replace, and its owner where we may: a service reads it afterwards. */
async function takeAfter(file: FileHandle, old: string): Promise<void> {
  const { mode, uid, gid } = await stat(old);
  await file.chmod(mode & 0o777);
  if (process.getuid?.() === 0) await file.chown(uid, gid);
}
