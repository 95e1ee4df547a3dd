import type { Body } from './draft';
import { readHtml } from './html-text';
import type { StructureMarks } from './html/structure-marks';
import { readPlain } from './plain-text';
import type { TextMap } from './text-map';

/** The decoded text of a body with the way back to its source. */
export interface BodyText {
  /** Lines end with `\n`. */
  readonly text: string;
  readonly map: TextMap;
  readonly marks: StructureMarks;
  /** Source position where a block goes that is put before the first line. */
  readonly first: number;
  /** Source position where a block goes that is put after the last line. */
  readonly last: number;
}

/** Decodes a body: the text rules read, and its map. Deterministic, so that it can be repeated when edits are applied. */
export function readBody(body: Body): BodyText {
  return body.format === 'html' ? readHtml(body.content) : readPlain(body.content);
}
