import type { Office } from '../office/office';
import { readStored, writeStored } from './storage';

const KEY = 'dobry-list-sender';

/** E-mail of the employee who last signed an own letter on this computer; empty when nobody of this office has. */
export function rememberedSender(office: Office): string {
  const email = readStored('local', KEY);
  return office.people.find((person) => person.email === email)?.email ?? '';
}

/** Keeps the choice for the next letter; empty forgets it. */
export function rememberSender(email: string): void {
  writeStored('local', KEY, email);
}
