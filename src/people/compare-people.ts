import { PERSON_FIELDS, type PersonField } from '../office/load/people/record';
import type { Person } from '../office/office';

/** What a new list of people changes in an old one. People are told apart by their addresses. */
export interface PeopleChanges {
  readonly added: readonly Person[];
  readonly changed: readonly { readonly person: Person; readonly fields: readonly PersonField[] }[];
  readonly removed: readonly Person[];
  /** How many stay as they are. */
  readonly unchanged: number;
}

/** Compares two lists of people; each list in the order of the addresses. */
export function comparePeople(before: readonly Person[], after: readonly Person[]): PeopleChanges {
  const old = new Map(before.map((person) => [person.email, person]));
  const kept = new Set<string>();
  const added: Person[] = [];
  const changed: { person: Person; fields: readonly PersonField[] }[] = [];
  for (const person of sortedPeople(after)) {
    const earlier = old.get(person.email);
    if (earlier === undefined) {
      added.push(person);
      continue;
    }
    kept.add(person.email);
    const fields = PERSON_FIELDS.filter((field) => text(earlier[field]) !== text(person[field]));
    if (fields.length > 0) changed.push({ person, fields });
  }
  const removed = sortedPeople(before).filter(({ email }) => !kept.has(email));
  return { added, changed, removed, unchanged: kept.size - changed.length };
}

/** In the order of their addresses, so that the same people always give the same file. */
export function sortedPeople(people: readonly Person[]): readonly Person[] {
  return [...people].sort((a, b) => (a.email < b.email ? -1 : a.email > b.email ? 1 : 0));
}

function text(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(',');
}
