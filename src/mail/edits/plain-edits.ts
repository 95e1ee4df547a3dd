import type { BodyText } from '../text/body-text';
import type { BodyEdit } from './edit-conflicts';
import { insertionGroups, lineStart, replacementGroup, type InsertionGroup } from './insertion-groups';
import type { Splice } from './splice';

/** Turns edits of a plain body into changes of its source; line breaks are written as the body writes them. */
export function plainSplices(content: string, body: BodyText, edits: readonly BodyEdit[]): Splice[] {
  const lineBreak = content.indexOf('\r\n') >= 0 ? '\r\n' : '\n';
  const write = (text: string): string => text.replace(/\r?\n/g, lineBreak);
  const splices: Splice[] = [];
  for (const edit of edits) {
    if (edit.type === 'insert-block') {
      continue;
    }
    const text = edit.type === 'replace' ? edit.text : replacingText(body.text, edit);
    splices.push({
      start: body.map.sourceOf(edit.start),
      end: edit.end === edit.start ? body.map.sourceOf(edit.start) : sourceEnd(body, edit.start, edit.end),
      text: write(text),
    });
  }
  for (const group of insertionGroups(body.text, edits)) {
    const start = group.at >= body.text.length ? content.length : body.map.sourceOf(group.at);
    splices.push({ start, end: start, text: write(blockText(body.text, group)) });
  }
  return splices;
}

/** The block with an empty line before and after it where the replaced lines had none. */
function replacingText(text: string, edit: Extract<BodyEdit, { type: 'replace-block' }>): string {
  const { afterText, beforeText } = replacementGroup(text, edit.start, edit.end, edit.block);
  return (afterText ? '\n' : '') + edit.block.text + (beforeText ? '\n' : '');
}

function sourceEnd(body: BodyText, start: number, end: number): number {
  const pieces = body.map.pieces(start, end);
  return pieces[pieces.length - 1]?.end ?? body.map.sourceOf(end);
}

/** The blocks with an empty line between them and around them, where there is none yet. */
function blockText(text: string, group: InsertionGroup): string {
  const blocks = group.blocks.map((block) => block.text).join('\n\n');
  const atEnd = group.at >= text.length;
  const unfinished = atEnd && text !== '' && lineStart(text, text.length) < text.length;
  const before = (unfinished ? '\n' : '') + (group.afterText ? '\n' : '');
  const after = atEnd ? '\n' : group.beforeText ? '\n\n' : '\n';
  return before + blocks + after;
}
