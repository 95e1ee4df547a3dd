import { editScript, type Hunk } from '../../mail/eml/edit-script';
import { textChanges } from '../../mail/eml/text-change';
import { replaceBetween, type Point } from './editor-command';

/** A child as it is compared: an element, or all text between two elements, which editors keep in several nodes. */
interface Piece {
  /** Its source. */
  readonly text: string;
  readonly nodes: readonly ChildNode[];
}

function piecesOf(parent: Node): readonly Piece[] {
  const pieces: { text: string; nodes: ChildNode[] }[] = [];
  for (const node of parent.childNodes) {
    const last = pieces[pieces.length - 1];
    if (node instanceof Text && last?.nodes[0] instanceof Text) {
      last.nodes.push(node);
      last.text += node.data;
    } else pieces.push({ nodes: [node], text: node instanceof Element ? node.outerHTML : (node.nodeValue ?? '') });
  }
  return pieces;
}

/**
 * Makes the children of `parent` what those of `wanted` are, by the editor's own commands, touching as little as it can: characters in
 * a text, else neighbouring nodes. Goes backwards, so that what comes first stays where it was found.
 */
export function changeChildren(parent: Node, wanted: Node): void {
  const have = piecesOf(parent);
  const want = piecesOf(wanted);
  for (const hunk of changesBetween(have, want).reverse()) {
    if (isAlike(have, want, hunk)) {
      for (let n = hunk.oldEnd - hunk.oldStart - 1; n >= 0; n -= 1) {
        changePiece(have[hunk.oldStart + n], want[hunk.newStart + n]);
      }
      continue;
    }
    // The editor drops a space beside an element it takes out: the text around goes with it.
    const before = isText(have[hunk.oldStart - 1]) && isText(want[hunk.newStart - 1]) ? 1 : 0;
    const after = isText(have[hunk.oldEnd]) && isText(want[hunk.newEnd]) ? 1 : 0;
    const start = pointBehind(parent, have[hunk.oldStart - before - 1]);
    const end = pointBehind(parent, have[hunk.oldEnd + after - 1]);
    replaceBetween(start, end, { html: sourceOf(want.slice(hunk.newStart - before, hunk.newEnd + after)) });
  }
}

/** The differences; those with nothing but a text between them, which would be replaced with both, are one. */
function changesBetween(have: readonly Piece[], want: readonly Piece[]): Hunk[] {
  const changes: Hunk[] = [];
  for (const hunk of editScript(have, want)) {
    const last = changes[changes.length - 1];
    const isNear = last && hunk.oldStart - last.oldEnd === 1 && isText(have[last.oldEnd]);
    if (isNear && !isAlike(have, want, last) && !isAlike(have, want, hunk)) {
      changes[changes.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
    } else changes.push(hunk);
  }
  return changes;
}

function isText(piece: Piece | undefined): boolean {
  return piece?.nodes[0] instanceof Text;
}

/** Whether all pieces of a difference are the same but for what is in them. */
function isAlike(
  have: readonly Piece[],
  want: readonly Piece[],
  { oldStart, oldEnd, newStart, newEnd }: Hunk,
): boolean {
  if (oldEnd - oldStart !== newEnd - newStart) return false;
  return have.slice(oldStart, oldEnd).every(({ nodes: [a] }, index) => {
    const [b] = want[newStart + index]?.nodes ?? [];
    if (a instanceof Text) return b instanceof Text;
    return a instanceof Element && b instanceof Element && a.cloneNode().isEqualNode(b.cloneNode());
  });
}

function changePiece(from: Piece | undefined, to: Piece | undefined): void {
  const [a] = from?.nodes ?? [];
  const [b] = to?.nodes ?? [];
  if (a instanceof Element && b) changeChildren(a, b);
  else if (from && to) changeText(from, to.text);
}

function changeText({ text, nodes }: Piece, wanted: string): void {
  for (const { start, end, text: put } of [...textChanges(text, wanted)].reverse()) {
    replaceBetween(pointIn(nodes as readonly Text[], start), pointIn(nodes as readonly Text[], end), { text: put });
  }
}

/** A position in a text that stands in several nodes; at a seam, the end of the node before it. */
function pointIn(nodes: readonly Text[], offset: number): Point {
  let rest = offset;
  for (const node of nodes) {
    if (rest <= node.length) return { node, offset: rest };
    rest -= node.length;
  }
  throw new RangeError('the text is shorter');
}

/** The place behind a child; the beginning without one. */
function pointBehind(parent: Node, piece: Piece | undefined): Point {
  const node = piece?.nodes[piece.nodes.length - 1];
  return { node: parent, offset: node ? [...parent.childNodes].indexOf(node) + 1 : 0 };
}

function sourceOf(pieces: readonly Piece[]): string {
  const holder = document.createElement('div');
  for (const { nodes } of pieces) holder.append(...nodes.map((node) => document.importNode(node, true)));
  return holder.innerHTML;
}
