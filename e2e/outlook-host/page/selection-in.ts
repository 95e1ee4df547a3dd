import type { Selection } from '../core/item';

/** Characters of private use: no message contains them. */
const MARKS = ['\uE000', '\uE001'] as const;

/** The user's selection as offsets into the element's `innerHTML`; undefined when it lies elsewhere. */
export function selectionIn(element: HTMLElement): Selection | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const copy = element.cloneNode(true) as HTMLElement;
  // The end first: a mark must not shift the position of the other one.
  mark(copy, pathTo(element, range.endContainer), range.endOffset, MARKS[1]);
  mark(copy, pathTo(element, range.startContainer), range.startOffset, MARKS[0]);
  const html = copy.innerHTML;
  const start = html.indexOf(MARKS[0]);
  return { start, end: html.indexOf(MARKS[1]) - 1 };
}

/** Child numbers that lead from the element down to the node. */
function pathTo(element: Node, node: Node): readonly number[] {
  const path: number[] = [];
  for (let at = node; at !== element && at.parentNode !== null; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path;
}

function mark(root: Node, path: readonly number[], offset: number, character: string): void {
  const node = path.reduce<Node>((at, index) => at.childNodes[index] ?? at, root);
  if (node instanceof Text) node.insertData(offset, character);
  else node.insertBefore(new Text(character), node.childNodes[offset] ?? null);
}
