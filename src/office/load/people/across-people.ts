import type { Person } from '../../office';
import { likelyDuplicates } from './likely-duplicates';
import type { PeopleProblem, PeopleProblemKind } from './people-problem';
import type { PersonField, Place } from './record';

/** A person and where they stand. */
export interface Entry {
  readonly person: Person;
  readonly place: Place;
}

/** What is wrong between people: seen only when all of them are known. */
export function acrossPeople(entries: readonly Entry[]): PeopleProblem[] {
  const known = new Set(entries.map(({ person }) => person.email));
  const problems: PeopleProblem[] = [];
  const add = (
    kind: PeopleProblemKind,
    field: PersonField,
    { person, place }: Entry,
    problem: PeopleProblem['problem'],
    remedy: PeopleProblem['remedy'],
  ) => {
    const who = `${person.firstName} ${person.lastName} <${person.email}>`.trim();
    problems.push({ kind, severity: 'warning', person: who, field, place, problem, remedy });
  };
  for (const entry of entries) {
    const { substitute } = entry.person;
    if (substitute === undefined || known.has(substitute)) continue;
    add(
      'substitute-unknown',
      'substitute',
      entry,
      { pl: `Nie ma osoby o adresie ${substitute}.`, en: `There is nobody with the address ${substitute}.` },
      { pl: 'Zastępca ma być na tej samej liście.', en: 'A substitute must stand in the same list.' },
    );
  }
  for (const [first, second] of likelyDuplicates(entries.map(({ person }) => person))) {
    const [earlier, later] = [entries[first], entries[second]];
    if (earlier === undefined || later === undefined) continue;
    add(
      'person-duplicate',
      'lastName',
      later,
      {
        pl: `To zapewne ta sama osoba co ${earlier.person.email}.`,
        en: `Probably the same person as ${earlier.person.email}.`,
      },
      { pl: 'Jeśli tak, jeden z wpisów trzeba usunąć.', en: 'If so, one of the entries has to go.' },
    );
  }
  return problems;
}
