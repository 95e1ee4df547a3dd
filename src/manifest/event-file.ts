import type { Office } from '../office/office';

const NAME = 'DOBRY_LIST_OFFICE';

/**
 * The event file with an office's standard in its first line, in place of another that is there. Classic Outlook loads one file and
 * cannot fetch the standard before an event ends.
 */
export function bakeOffice(eventFile: string, office: Office): string {
  const body = eventFile.startsWith(`var ${NAME}=`) ? eventFile.slice(eventFile.indexOf('\n') + 1) : eventFile;
  return `var ${NAME}=${scriptOf(office)};\n${body}`;
}

/** JSON that is also a JavaScript literal of ECMAScript 2016, where two line separators of Unicode end a line. */
function scriptOf(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (char) => (char === '\u2028' ? '\\u2028' : '\\u2029'));
}
