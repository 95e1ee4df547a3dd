import type { SourcePiece } from '../text/text-map';
import { elementTraits, RAW } from './elements';
import { rawElementEnd, readTag, type Tag } from './tag';

/** Parts of tables keep the layout; taking out some would break the others. */
const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'colgroup', 'col', 'caption']);

/** The document itself. */
const KEPT = new Set(['html', 'head', 'body', 'meta', 'link', 'base']);

const EMPTY = new Set(['br', 'img', 'hr', 'wbr', 'input']);

/** An end tag looks for its start tag among this many. */
const REACH = 200;

/**
 * What can be taken out of `[from, to)` of a source without touching the rest: text, empty elements, comments, and elements that begin
 * and end there, except parts of tables. Ascending; adjoining pieces are one.
 */
export function removableMarkup(html: string, from: number, to: number): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const open: Tag[] = [];
  let at = from;
  while (at < to) {
    const sign = html.indexOf('<', at);
    const textEnd = sign < 0 || sign > to ? to : sign;
    if (textEnd > at) {
      pieces.push({ start: at, end: textEnd });
    }
    if (sign < 0 || sign >= to) {
      break;
    }
    const tag = readTag(html, sign);
    at = tag === undefined ? sign + 1 : tag.end;
    if (tag === undefined) {
      pieces.push({ start: sign, end: at });
    } else if (tag.end <= to) {
      at = readRemovable(html, tag, open, pieces);
    }
  }
  return join(html, pieces);
}

function readRemovable(html: string, tag: Tag, open: Tag[], pieces: SourcePiece[]): number {
  const { name } = tag;
  if (name === '' || (EMPTY.has(name) && !tag.closing)) {
    pieces.push({ start: tag.start, end: tag.end });
    return tag.end;
  }
  if (TABLE_PARTS.has(name) || KEPT.has(name)) {
    return tag.end;
  }
  if (!tag.closing) {
    if ((elementTraits(name) & RAW) !== 0) {
      const end = rawElementEnd(html, name, tag.end);
      pieces.push({ start: tag.start, end });
      return end;
    }
    open.push(tag);
    return tag.end;
  }
  for (let i = open.length - 1; i >= Math.max(0, open.length - REACH); i--) {
    const start = open[i];
    if (start !== undefined && start.name === name) {
      pieces.push({ start: start.start, end: start.end }, { start: tag.start, end: tag.end });
      open.length = i;
      break;
    }
  }
  return tag.end;
}

/** Sorts and joins; leading white space between tags stays where it is. */
function join(html: string, pieces: readonly SourcePiece[]): SourcePiece[] {
  const sorted = pieces.slice().sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const piece of sorted) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.end === piece.start) {
      last.end = piece.end;
    } else if (last !== undefined || html.slice(piece.start, piece.end).trim() !== '') {
      joined.push({ start: piece.start, end: piece.end });
    }
  }
  return joined;
}
