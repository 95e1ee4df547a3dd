/** A stretch of characters that stand next to one another both in the letter's text and in one text node. */
interface Run {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** White space, and the marks that editors leave and readers of text drop. */
const SPACE = /[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Whether a code unit is one of these; almost none needs the pattern, and a letter has thousands. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code >= 0xc0 && code < 0x1680) return false;
  return SPACE.test(String.fromCharCode(code));
}

/** Characters the text may have that the document has not: the bullet or number of a list item, a mark for a picture. */
const LONGEST_GENERATED = 24;

const LONGEST_PROBE = 16;

/** The visible characters from `start` to the next white space. */
function wordAt(data: string, start: number): string {
  let end = start + 1;
  while (end < data.length && end < start + LONGEST_PROBE && !isSpace(data.charCodeAt(end))) end += 1;
  return data.slice(start, end);
}

/**
 * Positions in a letter's text and in the document it was read from, found by walking both side by side with all white
 * space left out: however the text was laid out, the visible characters come in the same order.
 */
export class TextPositions {
  private readonly runs: Run[] = [];

  constructor(
    private readonly root: Node,
    private readonly text: string,
  ) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) at = this.align(node as Text, at);
  }

  private align(node: Text, from: number): number {
    const { data } = node;
    const { text } = this;
    let at = from;
    let run: { nodeStart: number; textStart: number; length: number } | undefined;
    const close = () => {
      if (run) this.runs.push({ node, ...run });
      run = undefined;
    };
    for (let index = 0; index < data.length; index += 1) {
      const code = data.charCodeAt(index);
      if (isSpace(code)) {
        close();
        continue;
      }
      while (at < text.length && isSpace(text.charCodeAt(at))) {
        at += 1;
        close();
      }
      if (text.charCodeAt(at) !== code) {
        close();
        const word = wordAt(data, index);
        const skipped = text.slice(at, at + LONGEST_GENERATED + word.length).indexOf(word);
        if (skipped < 0) {
          index += word.length - 1;
          continue;
        }
        at += skipped;
      }
      if (run) run.length += 1;
      else run = { nodeStart: index, textStart: at, length: 1 };
      at += 1;
    }
    close();
    return at;
  }

  /** Index of the last run that starts at or before `offset`; −1 when there is none. */
  private runBefore(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.textStart ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The document range of the text `[start, end)`, without white space at its ends; nothing when it holds no visible character. */
  rangeOf(start: number, end: number): Range | undefined {
    let first = this.runBefore(start);
    const before = this.runs[first];
    if (!before || before.textStart + before.length <= start) first += 1;
    const from = this.runs[first];
    const to = this.runs[this.runBefore(end - 1)];
    if (!from || !to || from.textStart >= end || to.textStart + to.length <= start) return undefined;
    const range = document.createRange();
    range.setStart(from.node, from.nodeStart + Math.max(0, start - from.textStart));
    range.setEnd(to.node, to.nodeStart + Math.min(to.length, end - to.textStart));
    return range;
  }

  /** Nodes that have left the document since count as before every position. */
  private isUpTo({ node, nodeStart }: Run, point: Range): boolean {
    return !this.root.contains(node) || point.comparePoint(node, nodeStart) <= 0;
  }

  /** The offset in the text of a position in the document; positions between characters count as after the one before. */
  offsetOf(container: Node, offset: number): number {
    const point = document.createRange();
    point.setStart(container, offset);
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && this.isUpTo(run, point)) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low - 1];
    if (!run) return 0;
    if (run.node !== container) return run.textStart + run.length;
    return run.textStart + Math.min(run.length, Math.max(0, offset - run.nodeStart));
  }
}
