import { keyFindings } from '../../pane/outline';
import { highlightFindings, highlightPointed } from '../../pane/marks/highlight';
import { TextPositions } from '../../pane/marks/text-positions';
import { settle } from '../../pane/settle';
import type { Marking, Place } from '../message/protocol';

/** The author has paused: a finding at the caret is marked. Milliseconds. */
const PAUSE = 800;

const NOTHING: Marking = { text: '', marks: [] };

/** Lines under the words of findings, painted by the editor over its document: nothing of them is in the message. */
export class Marker {
  private marking = NOTHING;
  private positions: TextPositions;
  private shown: ReadonlySet<string> = new Set();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {
    this.positions = new TextPositions(document.body, '');
  }

  /** Marks what was found in the text as it stands now. `typing`: the author may be in the middle of a word. */
  show(marking: Marking, typing: boolean): void {
    this.marking = marking;
    this.positions = new TextPositions(this.document.body, marking.text);
    this.paint(typing);
    clearTimeout(this.timer);
    if (typing) this.timer = setTimeout(() => this.paint(false), PAUSE);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.show(NOTHING, false);
    highlightPointed(undefined);
  }

  /** Marks words more strongly, or none. */
  point(place: Place | null): void {
    highlightPointed(place ? this.rangeOf(place) : undefined);
  }

  /** Selects words and brings them into sight. */
  reveal(place: Place): void {
    const range = this.rangeOf(place);
    if (!range) return;
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    // The selection is pale while the pane has the focus.
    highlightPointed(range);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  private paint(typing: boolean): void {
    const { marks } = this.marking;
    const caret = typing ? this.caret() : undefined;
    const settled = settle(marks, this.shown, typing ? { where: 'body', caret } : undefined);
    this.shown = new Set(keyFindings(settled).map(({ key }) => key));
    highlightFindings(settled, this.positions);
  }

  private caret(): number | undefined {
    const selection = getSelection();
    const node = selection?.focusNode;
    return selection && node ? this.positions.offsetOf(node, selection.focusOffset) : undefined;
  }

  private rangeOf({ text, start, end }: Place): Range | undefined {
    const positions = text === this.marking.text ? this.positions : new TextPositions(this.document.body, text);
    return positions.rangeOf(start, end);
  }
}
