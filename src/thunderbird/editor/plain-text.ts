import { textChanges } from '../../mail/eml/text-change';
import { replaceBetween, type Point } from './editor-command';

/** A stretch of the text and the node it stands in; line ends between blocks have none. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node?: Text | HTMLBRElement;
}

/** Elements that Thunderbird shows as lines of their own in a plain-text message: quotations, their introduction, the signature. */
const BLOCKS = new Set(['DIV', 'P', 'PRE', 'BLOCKQUOTE']);

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || (element instanceof HTMLElement && element.style.display === 'block');
}

/** The text of a plain-text message as it stands in the editor, and the way from its characters to their nodes. */
export class PlainText {
  readonly text: string;
  private readonly pieces: Piece[] = [];

  constructor(private readonly root: Element) {
    this.text = this.read(root, '');
  }

  private read(parent: Node, before: string): string {
    let text = before;
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        this.pieces.push({ start: text.length, length: node.length, node });
        text += node.data;
      } else if (node instanceof HTMLBRElement) {
        this.pieces.push({ start: text.length, length: 1, node });
        text += '\n';
      } else if (node instanceof Element) {
        const isOwnLine = isBlock(node);
        if (isOwnLine) text = this.endLine(text);
        text = this.read(node, text);
        if (isOwnLine && node.nextSibling) text = this.endLine(text);
      }
    }
    return text;
  }

  private endLine(text: string): string {
    if (text === '' || text.endsWith('\n')) return text;
    this.pieces.push({ start: text.length, length: 1 });
    return `${text}\n`;
  }

  /** Makes the text `wanted` by the editor's own commands, backwards, so that what comes first stays where it was found. */
  change(wanted: string): void {
    for (const { start, end, text } of [...textChanges(this.text, wanted)].reverse()) {
      replaceBetween(this.pointAt(start), this.pointAt(end), { text });
    }
  }

  private pointAt(offset: number): Point {
    const at = this.pieces.find(({ start, length, node }) => node && start <= offset && offset <= start + length);
    if (!at?.node) return { node: this.root, offset: this.root.childNodes.length };
    if (at.node instanceof Text) return { node: at.node, offset: offset - at.start };
    const parent = at.node.parentNode ?? this.root;
    return { node: parent, offset: [...parent.childNodes].indexOf(at.node) + (offset - at.start) };
  }
}
