import type { Body } from './body';
import { tagOf } from './body';

/**
 * The records of all people one after another in one buffer, which goes from thread to thread without being copied:
 * thousands of separate texts would hold the server up when they arrive.
 */
export interface RecordPack {
  readonly bytes: Uint8Array;
  /** Where each record ends. */
  readonly ends: Uint32Array;
  /** E-mail and ETag of each record, in turn, one a line. */
  readonly index: string;
}

/** Packs records, given as e-mail and JSON. */
export function packRecords(records: readonly (readonly [email: string, json: string])[]): RecordPack {
  const bodies = records.map(([, json]) => Buffer.from(json));
  const ends = new Uint32Array(bodies.length);
  let end = 0;
  bodies.forEach((bytes, index) => (ends[index] = end += bytes.length));
  const bytes = new Uint8Array(end);
  bodies.forEach((record, index) => bytes.set(record, (ends[index] ?? 0) - record.length));
  return {
    bytes,
    ends,
    index: records.flatMap(([email], index) => [email, tagOf(bodies[index] ?? bytes)]).join('\n'),
  };
}

/** The records of a pack by e-mail, ready to be sent. */
export function unpackRecords({ bytes, ends, index }: RecordPack): ReadonlyMap<string, Body> {
  const lines = index.split('\n');
  const records = new Map<string, Body>();
  let start = 0;
  ends.forEach((end, at) => {
    records.set(lines[2 * at] ?? '', { bytes: bytes.subarray(start, end), tag: lines[2 * at + 1] ?? '' });
    start = end;
  });
  return records;
}
