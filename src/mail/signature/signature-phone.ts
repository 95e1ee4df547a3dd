import type { Range } from '../edit';

const NUMBER = /(?:\+|00)?\(?\d[\d ()./-]{3,24}\d/g;
const LABEL =
  /(?:tel|telefon|telefonu|telefony|kom|komorka|komorkowy|mobile|mob|phone|cell|wew|wewn|wewnetrzny|centrala|m|t)[.: )]{0,4}$/;
const OTHER_LABEL =
  /(?:fax|faks|faksu|nip|regon|krs|konto|rachunek|rachunku|iban|pesel|bdo|nr|numer|epuap|ade)[.: )a-z-]{0,12}$/;
const EXTENSION = /(?:wew|wewn|wewnetrzny)[.: ]{1,3}\d{2,5}/;

/** How much before a number may tell what it is. */
const LABEL_REACH = 24;

/** Finds a phone number in folded text of a signature: Polish numbers in any grouping, `+48`, an extension; no fax, NIP or account. */
export function findPhone(folded: string): Range | undefined {
  NUMBER.lastIndex = 0;
  let extension: Range | undefined;
  for (let match = NUMBER.exec(folded); match !== null; match = NUMBER.exec(folded)) {
    const start = match.index;
    const before = folded.slice(Math.max(0, start - LABEL_REACH), start);
    if (
      /[a-z0-9@.,-]$/.test(before) &&
      !/(?:^|[^a-z])(?:tel|kom|wew|t|m)\.$/.test(before) &&
      !/[a-z0-9][.,] ?$/.test(before)
    ) {
      continue;
    }
    const labelled = LABEL.test(before);
    if (!labelled && OTHER_LABEL.test(before)) {
      continue;
    }
    const length = numberLength(match[0], labelled);
    if (length > 0) {
      return { start, end: start + length };
    }
  }
  const internal = EXTENSION.exec(folded);
  if (internal !== null) {
    extension = { start: internal.index, end: internal.index + internal[0].length };
  }
  return extension;
}

/** How much of a run of digits is a phone number: nine digits after an optional 48 or 0; seven or three to six behind a label. */
function numberLength(run: string, labelled: boolean): number {
  const digits = run.replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?48(?=\d{9}$)/, '').replace(/^0(?=\d{9}$)/, '');
  if (national.length === 9) {
    return isPostalStart(run) ? 0 : run.length;
  }
  if (labelled && (digits.length === 7 || digits.length <= 6)) {
    return run.length;
  }
  if (/^\+|^00/.test(run) && digits.length >= 9 && digits.length <= 15) {
    return run.length;
  }
  return digits.length > 9 ? prefixLength(run) : 0;
}

/** A number followed by another („77 555 01 01 / 77 555 01 02”, „… (102)”): the first nine digits, if a separator follows them. */
function prefixLength(run: string): number {
  let digits = 0;
  const wanted = /^(?:\+|00)48/.test(run) ? run.indexOf('48') + 11 : 9;
  for (let i = 0; i < run.length; i++) {
    if (/\d/.test(run.charAt(i))) {
      digits++;
    }
    if (digits === wanted) {
      return /\d/.test(run.charAt(i + 1)) ? 0 : i + 1;
    }
  }
  return 0;
}

function isPostalStart(run: string): boolean {
  return /^\d{2}-\d{3} \d{4}$/.test(run);
}
