import type { BodyText } from '../text/body-text';
import type { BodyEdit } from './edit-conflicts';
import { blankBefore, blockHtml } from '../html/block-style';
import { removableMarkup } from '../html/removable-markup';
import { insertionGroups, lineStart, replacementGroup, type InsertionGroup } from './insertion-groups';
import type { Splice } from './splice';
import type { SourcePiece } from '../text/text-map';

type Replacement = Extract<BodyEdit, { type: 'replace' }>;
type BlockReplacement = Extract<BodyEdit, { type: 'replace-block' }>;

/** Keeps what stands at both sides from being read together (`&` and `lt;`). */
const DIVIDER = '<!---->';

/** Turns edits of an HTML body into changes of its source. */
export function htmlSplices(html: string, body: BodyText, edits: readonly BodyEdit[]): Splice[] {
  const splices: Splice[] = [];
  for (const edit of edits) {
    if (edit.type === 'replace') {
      splices.push(...replacementSplices(html, body, edit));
    } else if (edit.type === 'replace-block') {
      splices.push(...blockReplacementSplices(html, body, edit));
    }
  }
  for (const group of insertionGroups(body.text, edits)) {
    splices.push(insertionSplice(html, body, group));
  }
  return splices;
}

/** The new text goes where the first replaced character was; the mark-up in the range, line breaks included, stays. */
function replacementSplices(html: string, body: BodyText, edit: Replacement): Splice[] {
  const pieces = body.map.pieces(edit.start, edit.end);
  const text = escapeHtml(edit.text);
  const [first] = pieces;
  if (first === undefined) {
    const at = caret(body, edit.start);
    return [{ start: at, end: at, text: divided(html, at, at, text) }];
  }
  return pieces.map((piece, i) => ({
    start: piece.start,
    end: piece.end,
    text: divided(html, piece.start, piece.end, i === 0 ? text : ''),
  }));
}

/** Where a caret before the character at `at` stands in the source; at the end of a line, after its last character. */
function caret(body: BodyText, at: number): number {
  if (body.text === '') {
    return body.first;
  }
  const after = at > 0 && (at >= body.text.length || body.text.charAt(at) === '\n');
  const pieces: readonly SourcePiece[] = after ? body.map.pieces(at - 1, at) : body.map.pieces(at, at + 1);
  const piece = after ? pieces[pieces.length - 1] : pieces[0];
  return piece === undefined ? body.map.sourceOf(at) : after ? piece.end : piece.start;
}

function divided(html: string, start: number, end: number, text: string): string {
  const before = html.slice(Math.max(0, start - 10), start);
  const next = text === '' ? html.charAt(end) : text.charAt(0);
  const joins = /&#?[0-9a-z]{0,9}$/i.test(before)
    ? /[0-9a-z#;]/i.test(next)
    : /<$/.test(before) && /[a-z/!?]/i.test(next);
  return joins ? DIVIDER + text : text;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');
}

/** Place between the line before `at`, a start of a line, and that line. */
function anchorBefore(body: BodyText, at: number): number {
  if (at <= 0) {
    return body.first;
  }
  return at >= body.text.length ? body.last : body.map.sourceOf(at - 1);
}

function insertionSplice(html: string, body: BodyText, group: InsertionGroup): Splice {
  const at = anchorBefore(body, group.at);
  return { start: at, end: at, text: blockHtml(html, body, at, group) };
}

/**
 * Takes out the characters of the range and the mark-up that belongs to it alone; parts of tables, and elements that hold more than
 * the range, stay. The block goes where the first removed thing was.
 */
function blockReplacementSplices(html: string, body: BodyText, edit: BlockReplacement): Splice[] {
  const { text, map } = body;
  const wholeStart = lineStart(text, edit.start) === edit.start;
  const from = wholeStart ? anchorBefore(body, edit.start) : caret(body, edit.start);
  const to =
    edit.end >= text.length
      ? body.last
      : text.charAt(edit.end) === '\n'
        ? map.sourceOf(edit.end)
        : caret(body, edit.end);
  const removed = removableMarkup(html, Math.min(from, to), to);
  const [first] = removed;
  if (first === undefined) {
    return [{ start: from, end: from, text: edit.block.html }];
  }
  const block = blankBefore(html, body, first.start, replacementGroup(text, edit.start, edit.end, edit.block));
  return removed.map((piece, i) => ({ start: piece.start, end: piece.end, text: i === 0 ? block : '' }));
}
