import type { Range } from '../edit';
import { isTableCell } from './elements';
import { structureMark, type StructureMark, type StructureMarks } from './structure-marks';

/** An end tag looks for its start tag among this many open elements. */
const REACH = 200;

interface Frame {
  readonly name: string;
  readonly mark: StructureMark | undefined;
  readonly start: number;
}

/** Follows the containers of a document and notes which of them are quotations and signatures. Offsets are those of the text. */
export class StructureStack {
  private readonly frames: Frame[] = [];
  private readonly quotes: Range[] = [];
  private readonly signatures: Range[] = [];
  private openQuotes = 0;
  private openSignatures = 0;
  private rest = -1;

  open(name: string, source: string, at: number): void {
    let mark = this.openQuotes === 0 && this.rest < 0 ? structureMark(name, source) : undefined;
    if (mark === 'rest') {
      this.rest = at;
      mark = undefined;
    } else if (mark === 'signature') {
      mark = this.openSignatures === 0 ? mark : undefined;
      this.openSignatures++;
    } else if (mark !== undefined) {
      this.openQuotes++;
    }
    this.frames.push({ name, mark, start: at });
  }

  close(name: string, at: number): void {
    const index = this.indexOfOpen(name);
    if (index < 0) {
      return;
    }
    while (this.frames.length > index) {
      this.leave(this.frames.pop(), at);
    }
  }

  finish(at: number): StructureMarks {
    while (this.frames.length > 0) {
      this.leave(this.frames.pop(), at);
    }
    return { quotes: this.quotes, signatures: this.signatures, rest: this.rest };
  }

  private indexOfOpen(name: string): number {
    const lowest = Math.max(0, this.frames.length - REACH);
    const cell = isTableCell(name) || name === 'table';
    for (let i = this.frames.length - 1; i >= lowest; i--) {
      const open = this.frames[i]?.name ?? '';
      if (open === name) {
        return i;
      }
      if (!cell && isTableCell(open)) {
        return -1;
      }
    }
    return -1;
  }

  private leave(frame: Frame | undefined, at: number): void {
    if (frame === undefined || frame.mark === undefined) {
      return;
    }
    const range = { start: frame.start, end: at };
    if (frame.mark === 'signature') {
      this.openSignatures = 0;
      this.signatures.push(range);
    } else {
      this.openQuotes--;
      this.quotes.push(range);
    }
  }
}
