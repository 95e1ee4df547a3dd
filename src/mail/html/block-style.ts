import type { BodyText } from '../text/body-text';
import type { InsertionGroup } from '../edits/insertion-groups';

/** A block that is nothing but a paragraph takes the form of the paragraphs around it. */
const PLAIN_PARAGRAPH = /^<p>([^<]*)<\/p>$/;

/** Start tags of paragraphs that may be repeated: no id, not the container of a signature or quotation. */
const REPEATABLE = /^<(p|div)(?:\s[^>]{0,600})?>$/i;
const NOT_REPEATABLE = /\sid\s?=|moz-|gmail_|WordSection|mso-list|MsoList|border/i;
const TIGHT = /\bMso[A-Z]|elementToProof|margin(?:-top|-bottom)?\s{0,3}:\s{0,3}0|^<div/i;

/** How far before its text the start tag of a paragraph may stand. */
const TAG_REACH = 1500;

/**
 * Writes the blocks of a group at the source position `at`: in the manner of the neighbouring paragraph (Word's `MsoNormal`, Outlook's
 * and Gmail's `div`, lines ended by `<br>`), with empty lines where the paragraphs have no margins.
 */
export function blockHtml(html: string, body: BodyText, at: number, group: InsertionGroup): string {
  const tag = neighbourTag(html, body, group);
  const inline =
    /<br\s{0,3}\/?>\s{0,40}$/i.test(html.slice(Math.max(0, at - 60), at)) &&
    !/^\s{0,40}<(?:\/?div|\/?p|table|hr|\/body)\b/i.test(html.slice(at, at + 60));
  if (inline) {
    return around(
      group,
      group.blocks.map((block) => block.html.replace(PLAIN_PARAGRAPH, '$1<br>')),
      '<br>',
    );
  }
  if (tag === undefined) {
    return group.blocks.map((block) => block.html).join('');
  }
  const name = /^<p/i.test(tag) ? 'p' : 'div';
  const blocks = group.blocks.map((block) =>
    block.html.replace(PLAIN_PARAGRAPH, (_, text: string) => `${tag}${text}</${name}>`),
  );
  return TIGHT.test(tag) ? around(group, blocks, emptyParagraph(tag)) : blocks.join('');
}

/** A block whose first or only element is a paragraph keeps its distance by the margins of that paragraph. */
const HAS_MARGINS = /^(?:<div(?:\s[^>]{0,600})?>\s{0,9}){0,3}<p(?:\s(?:(?!margin)[^>]){0,600})?>/i;

/** Joins blocks with `blank` between them and, where text adjoins, around them. */
function around(group: InsertionGroup, blocks: readonly string[], blank: string): string {
  let joined = '';
  let distant = !group.afterText;
  blocks.forEach((block, i) => {
    const margins = HAS_MARGINS.test(group.blocks[i]?.html ?? '') && block === group.blocks[i]?.html;
    joined += (distant || margins ? '' : blank) + block;
    distant = margins;
  });
  return joined + (group.beforeText && !distant ? blank : '');
}

/** The block of a group that replaces what begins at the source position `at`, kept apart from the line before. */
export function blankBefore(html: string, body: BodyText, at: number, group: InsertionGroup): string {
  const block = group.blocks.map(({ html: source }) => source).join('');
  if (!group.afterText || HAS_MARGINS.test(block)) {
    return block;
  }
  if (/^<br\s{0,3}\/?>/i.test(html.slice(at, at + 8))) {
    return `<br><br>${block}`;
  }
  if (/<br\s{0,3}\/?>\s{0,40}$/i.test(html.slice(Math.max(0, at - 60), at))) {
    return `<br>${block}`;
  }
  const tag = neighbourTag(html, body, group);
  return (tag !== undefined && TIGHT.test(tag) ? emptyParagraph(tag) : '') + block;
}

/** An empty line in the manner of a paragraph. */
function emptyParagraph(tag: string): string {
  return /^<p/i.test(tag) ? `${tag}&nbsp;</p>` : `${tag}<br></div>`;
}

/** Start tag of the paragraph before the insertion, or behind it when nothing stands before. */
function neighbourTag(html: string, body: BodyText, group: InsertionGroup): string | undefined {
  const { text, map } = body;
  const before = lastTextBefore(text, group.at);
  const position = before >= 0 ? before : firstTextFrom(text, group.at);
  if (position < 0) {
    return undefined;
  }
  const source = map.sourceOf(position);
  const from = Math.max(0, source - TAG_REACH);
  const head = html.slice(from, source);
  const start = Math.max(
    lastTag(head, 'p'),
    lastTag(head, 'div'),
    lastTag(head, 'td'),
    lastTag(head, 'li'),
    lastTag(head, 'body'),
  );
  const end = start < 0 ? -1 : head.indexOf('>', start);
  const tag = end < 0 ? '' : head.slice(start, end + 1);
  return REPEATABLE.test(tag) && !NOT_REPEATABLE.test(tag) ? tag : undefined;
}

function lastTag(head: string, name: string): number {
  for (let at = head.lastIndexOf(`<${name}`); at >= 0; at = at === 0 ? -1 : head.lastIndexOf(`<${name}`, at - 1)) {
    if (/[\s>]/.test(head.charAt(at + 1 + name.length))) {
      return at;
    }
  }
  return -1;
}

function lastTextBefore(text: string, at: number): number {
  let end = at - 1;
  while (end >= 0 && text.charCodeAt(end) <= 0x20) {
    end--;
  }
  return end < 0 ? -1 : text.lastIndexOf('\n', end) + 1;
}

function firstTextFrom(text: string, at: number): number {
  let start = at;
  while (start < text.length && text.charCodeAt(start) <= 0x20) {
    start++;
  }
  return start < text.length ? start : -1;
}
