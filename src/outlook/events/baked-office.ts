import type { CompactOffice } from '../../office/compact/compact-office';
import { expandOffice } from '../../office/compact/expand-office';
import type { Office } from '../../office/office';
import { ownRecord } from '../message/own-record';
import { userEmail, userStore } from '../office-js/client';

/** Put before the event file by the build: classic Outlook loads one file only and keeps nothing between events. */
declare const DOBRY_LIST_OFFICE: CompactOffice;

let expanded: ReturnType<typeof expandOffice> | undefined;

/**
 * The standard the event file was made with, with the signed-in user's signature: the file's own or, in an office whose people do not
 * fit into it, the one the pane has kept. Throws when the file was made without a standard.
 */
export function bakedOffice(): Office {
  if (typeof DOBRY_LIST_OFFICE === 'undefined') throw new Error('events.js was built without an office profile');
  const office = expanded || (expanded = expandOffice(DOBRY_LIST_OFFICE));
  const user = userEmail();
  const isSigned = office.people.some((person) => person.email === user && person.signature !== undefined);
  const own = isSigned ? undefined : ownRecord(userStore(), office, user);
  if (!own) return office;
  return Object.assign({}, office, { people: office.people.filter(({ email }) => email !== user).concat(own) });
}
