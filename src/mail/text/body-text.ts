import type { StructureMarks } from '../html/structure-marks';
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
