import { nearest } from '../office/load/nearest';
import type { Person } from '../office/office';
import { foldPolish } from '../polish/diacritics';

/** Whom a word on the command line means: one person, several of the same name, or nobody, with what was probably meant. */
export type FoundPerson =
  { readonly person: Person } | { readonly several: readonly Person[] } | { readonly like: string | undefined };

/** Finds a person by e-mail address, the part before the sign @, or first and last name in either order, with or without diacritics. */
export function findPerson(people: readonly Person[], wanted: string): FoundPerson {
  const given = folded(wanted);
  const byEmail = people.find(({ email }) => email === given);
  if (byEmail) return { person: byEmail };
  const found = people.filter((person) => callings(person).includes(given));
  const [person] = found;
  if (person !== undefined) return found.length === 1 ? { person } : { several: found };
  const like = nearest(given, people.flatMap(callings));
  const meant = like === undefined ? undefined : people.find((one) => callings(one).includes(like));
  return { like: meant && (given.includes('@') ? meant.email : `${meant.firstName} ${meant.lastName}`) };
}

function callings({ email, firstName, lastName }: Person): string[] {
  return [email, email.slice(0, email.indexOf('@')), `${firstName} ${lastName}`, `${lastName} ${firstName}`].map(
    folded,
  );
}

function folded(text: string): string {
  return foldPolish(text).toLowerCase().replace(/\s+/g, ' ').trim();
}
