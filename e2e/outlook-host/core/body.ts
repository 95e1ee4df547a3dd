import type { BodyType, Item, Selection } from './item';
import { splitQuoted } from './quoted';
import { ERROR, HostError } from './wire';

/** Longest signature Outlook takes, in characters. */
const SIGNATURE_LIMIT = 30_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Plain text as HTML: marks escaped, line ends as `<br>`. */
export function toHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');
}

/** HTML as plain text: one line a block, marks gone, common entities read. */
export function toText(html: string): string {
  return html
    .replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->/gi, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?<br\b[^>]*> ?|<hr\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name?.toLowerCase() ?? ''] ?? entity;
    })
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

/**
 * Content as it can stand in a body of this type.
 * @throws HostError (9002) for HTML in a plain-text message, as Outlook answers
 */
export function coerce(content: string, type: BodyType, into: BodyType): string {
  if (into === 'text' && type === 'html') throw new HostError(ERROR.dataFormat, 'HTML in a plain-text message');
  return into === 'html' && type === 'text' ? toHtml(content) : content;
}

/**
 * The whole body in the wanted form.
 * @param wholeDocument HTML is handed over with `html`, `head` and `body` around it
 */
export function readBody(item: Pick<Item, 'body' | 'bodyType'>, wanted: BodyType, wholeDocument: boolean): string {
  if (wanted === 'text') return item.bodyType === 'text' ? item.body : toText(item.body);
  const html = item.bodyType === 'html' ? item.body : toHtml(item.body);
  return wholeDocument ? `<html><head><meta charset="utf-8"></head><body dir="ltr">${html}</body></html>` : html;
}

/** What stands between the body tags, for HTML that an add-in hands over as a document. */
export function bodyContent(html: string): string {
  return /<body\b[^>]*>([^]*?)<\/body>/i.exec(html)?.[1] ?? html;
}

export function replaceRange(body: string, { start, end }: Selection, content: string): string {
  return body.slice(0, start) + content + body.slice(end);
}

/**
 * Puts the signature in place of the one before it, or behind what the author wrote and before the quoted part, which is
 * left alone.
 * @throws HostError (9031) for more than 30 000 characters
 */
export function insertSignature(item: Item, signature: string): void {
  if (signature.length > SIGNATURE_LIMIT) throw new HostError(ERROR.invalidValue, 'signature too long');
  const [author, quoted] = splitQuoted(item.body, item.bodyType);
  const isHtml = item.bodyType === 'html';
  const content = isHtml ? `<div id="Signature">${signature}</div>` : signature;
  const old = isHtml ? elementById(author, 'Signature') : textRange(author, item.textSignature);
  if (old !== undefined) item.body = replaceRange(author, old, content) + quoted;
  else if (isHtml) item.body = author + content + quoted;
  else item.body = [author.trimEnd(), content, quoted].filter((part) => part !== '').join('\n\n');
  if (!isHtml) item.textSignature = signature;
}

/** Plain text has no element to recognise a signature by: its last known wording is looked for. */
function textRange(text: string, part: string): Selection | undefined {
  const start = part === '' ? -1 : text.lastIndexOf(part);
  return start === -1 ? undefined : { start, end: start + part.length };
}

/** Range of the `div` with this id, its tags included. */
export function elementById(html: string, id: string): Selection | undefined {
  const opening = new RegExp(`<div\\b[^>]*\\bid="?${id}"?(?=[\\s>])[^>]*>`, 'i').exec(html);
  if (opening === null) return undefined;
  const tags = /<(\/?)div\b[^>]*>/gi;
  tags.lastIndex = opening.index;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return { start: opening.index, end: tags.lastIndex };
  }
  return { start: opening.index, end: html.length };
}
