import { gzipSync } from 'node:zlib';
import type { CompactOffice } from '../office/compact/compact-office';
import { packOffice } from '../office/compact/pack-office';
import type { Office } from '../office/office';

const NAME = 'DOBRY_LIST_OFFICE';

/** Bytes after gzip. A larger file holds up every message of classic Outlook, which reads it anew for each event. */
const LARGEST = 250_000;

/**
 * Whom the event file knows: everybody with the signature, everybody without, or nobody. The last two leave it to the pane to keep the
 * signature of its user where the event handlers find it.
 */
export type BakedPeople = 'signed' | 'unsigned' | 'none';

export interface BakedEventFile {
  readonly text: string;
  readonly people: BakedPeople;
}

/**
 * The event file with an office's standard in its first line, in place of another that is there: classic Outlook loads one file and
 * cannot fetch the standard before an event ends. Takes as much of the people as keeps the file within 250 kB (gzip).
 * @param office with its signatures rendered
 */
export function bakeOffice(eventFile: string, office: Office): BakedEventFile {
  const body = eventFile.startsWith(`var ${NAME}=`) ? eventFile.slice(eventFile.indexOf('\n') + 1) : eventFile;
  const bake = (packed: CompactOffice) => `var ${NAME}=${scriptOf(packed)};\n${body}`;
  if (office.people.length > 0) {
    const signed = bake(packOffice(office));
    if (isSmallEnough(signed)) return { text: signed, people: 'signed' };
    const unsigned = bake(packOffice(office, false));
    if (isSmallEnough(unsigned)) return { text: unsigned, people: 'unsigned' };
  }
  return { text: bake(packOffice({ ...office, people: [] })), people: 'none' };
}

function isSmallEnough(file: string): boolean {
  return gzipSync(file, { level: 9 }).length <= LARGEST;
}

/** JSON that is also a JavaScript literal of ECMAScript 2016, where two line separators of Unicode end a line. */
function scriptOf(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (char) => (char === '\u2028' ? '\\u2028' : '\\u2029'));
}
