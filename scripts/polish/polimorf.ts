import { forEachSequence } from './cfsa2';

/** One reading of a form: `tags` are the NKJP tags of this form and lemma, joined by `+` as in the source. */
export interface Reading {
  readonly form: string;
  readonly lemma: string;
  readonly tags: string;
}

const SEPARATOR = ';'.charCodeAt(0);
const COUNT_BASE = 'A'.charCodeAt(0);
const REMOVE_ALL = 255;

/**
 * Reads Morfologik's Polish dictionary: entries `form;PSsuffix;tags`, where the lemma is the form without its first P and
 * last S bytes, with the suffix added (PREFIX encoding; P and S are counted from the letter A).
 */
export function forEachReading(dict: Buffer, visit: (reading: Reading) => void): void {
  forEachSequence(dict, (bytes, length) => {
    const first = bytes.indexOf(SEPARATOR);
    const second = bytes.indexOf(SEPARATOR, first + 1);
    if (first < 0 || second < 0 || second > length) throw new Error('Malformed dictionary entry');
    let prefix = (bytes.readUInt8(first + 1) - COUNT_BASE) & 0xff;
    let suffix = (bytes.readUInt8(first + 2) - COUNT_BASE) & 0xff;
    if (prefix === REMOVE_ALL || suffix === REMOVE_ALL) [prefix, suffix] = [first, 0];
    const stem = bytes.subarray(prefix, Math.max(prefix, first - suffix));
    visit({
      form: bytes.toString('utf8', 0, first),
      lemma: Buffer.concat([stem, bytes.subarray(first + 3, second)]).toString('utf8'),
      tags: bytes.toString('latin1', second + 1, length),
    });
  });
}
