import type { Draft } from '../mail/draft';
import type { Office } from '../office/office';

const known = new WeakMap<Office, ReadonlyMap<string, string>>();

function departmentsByAddress(office: Office): ReadonlyMap<string, string> {
  let map = known.get(office);
  if (!map) {
    map = new Map([
      ...office.departments.flatMap(({ id, email }): [string, string][] => (email === undefined ? [] : [[email, id]])),
      ...office.people.map(({ email, department }): [string, string] => [email, department]),
    ]);
    known.set(office, map);
  }
  return map;
}

/** Id of the department a message was sent from: its mailbox, or that of one of its people. Undefined when the profile knows neither. */
export function senderDepartment({ from }: Draft, office: Office): string | undefined {
  return from && departmentsByAddress(office).get(from.email.toLowerCase());
}
