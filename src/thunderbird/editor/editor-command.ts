/** A position in the document. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Replaces what stands between two points through the editor itself, so that the author can undo it. `execCommand` is old, but the only
 * way a script has to the editor's history.
 */
export function replaceBetween(
  start: Point,
  end: Point,
  put: { readonly text: string } | { readonly html: string },
): void {
  const selection = getSelection();
  if (!selection) return;
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  if ('html' in put && put.html !== '') document.execCommand('insertHTML', false, put.html);
  else if ('text' in put && put.text !== '') document.execCommand('insertText', false, put.text);
  else document.execCommand('delete');
}

/** Makes changes while the author's selection stays where it is. */
export function keepingSelection(change: () => void): void {
  const selection = getSelection();
  // A range moves with the text around it.
  const kept = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  change();
  if (!kept || !selection) return;
  selection.removeAllRanges();
  selection.addRange(kept);
}
