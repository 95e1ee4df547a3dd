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

/** Start of the line that holds the position `at`. */
export function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function endsWithBreak(text: string): boolean {
  return text.charAt(text.length - 1) === '\n';
}
