import type { Insertion } from '../edit';
import type { BodyEdit } from './edit-conflicts';

/** Blocks to be put before one line, in order. */
export interface InsertionGroup {
  /** Start of the line in the text, or the length of the text. */
  readonly at: number;
  readonly blocks: readonly Insertion[];
  /** The line before is not empty. */
  readonly afterText: boolean;
  /** The line the blocks precede is not empty. */
  readonly beforeText: boolean;
}

/** Collects block insertions by the line they precede. */
export function insertionGroups(text: string, edits: readonly BodyEdit[]): InsertionGroup[] {
  const byLine = new Map<number, Insertion[]>();
  for (const edit of edits) {
    if (edit.type === 'insert-block') {
      const at = edit.at >= text.length ? text.length : lineStart(text, edit.at);
      const blocks = byLine.get(at);
      if (blocks === undefined) {
        byLine.set(at, [edit.block]);
      } else {
        blocks.push(edit.block);
      }
    }
  }
  const groups: InsertionGroup[] = [];
  byLine.forEach((blocks, at) => {
    const previous = text.slice(
      lineStart(text, at === text.length && !endsWithBreak(text) ? at : Math.max(0, at - 1)),
      at,
    );
    const newline = text.indexOf('\n', at);
    const next = text.slice(at, newline < 0 ? text.length : newline);
    groups.push({ at, blocks, afterText: previous.trim() !== '', beforeText: next.trim() !== '' });
  });
  return groups;
}

/** A line that parts a signature from the text (`-- `, RFC 3676 §4.3) goes with what follows it. */
const DELIMITER = /^(?:--|_{2,}|-{2,}|\*{3,}|={3,})\s?$/;

/** A block that replaces the lines `[start, end)`, with what stands around them. */
export function replacementGroup(text: string, start: number, end: number, block: Insertion): InsertionGroup {
  const previous = start > 0 ? text.slice(lineStart(text, start - 1), start - 1) : '';
  const newline = text.indexOf('\n', end + 1);
  const next = text.slice(end + 1, newline < 0 ? text.length : newline);
  const wholeLines = lineStart(text, start) === start && (end >= text.length || text.charAt(end) === '\n');
  return {
    at: start,
    blocks: [block],
    afterText: wholeLines && previous.trim() !== '' && !DELIMITER.test(previous),
    beforeText: wholeLines && next.trim() !== '',
  };
}

/** Start of the line that holds the position `at`. */
export function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function endsWithBreak(text: string): boolean {
  return text.charAt(text.length - 1) === '\n';
}
