import type { Office } from '../../office/office';

/** Put before the event file by the build: classic Outlook loads one file only and keeps nothing between events. */
declare const DOBRY_LIST_OFFICE: Office;

/** The standard the event file was made with. Throws when it was made without one. */
export function bakedOffice(): Office {
  if (typeof DOBRY_LIST_OFFICE === 'undefined') throw new Error('events.js was built without an office profile');
  return DOBRY_LIST_OFFICE;
}
