import { readCharacterReference } from '../../mail/html/entities';
import { rawElementEnd, readTag } from '../../mail/html/tag';

/** An element of HTML with its attributes by lower-case name, references decoded; text between tags stands among the children. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent?: HtmlElement;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const RAW = new Set('script style textarea title iframe noembed noframes noscript xmp'.split(' '));
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads HTML into a tree without a name at its root. Tolerates any input: an end tag without a start is passed over. */
export function readElements(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] };
  let open = root;
  for (let at = 0; at < html.length;) {
    const sign = html.indexOf('<', at);
    const tag = sign < 0 ? undefined : readTag(html, sign);
    const textEnd = tag?.start ?? (sign < 0 ? html.length : sign + 1);
    if (textEnd > at) open.children.push(decodeReferences(html.slice(at, textEnd)));
    at = tag?.end ?? textEnd;
    if (tag === undefined || tag.name === '') continue;
    if (tag.closing) {
      open = closed(open, tag.name);
      continue;
    }
    const source = html.slice(tag.start + 1 + tag.name.length, tag.end).replace(/\/?>$/, '');
    const element: HtmlElement = { name: tag.name, attributes: readAttributes(source), parent: open, children: [] };
    open.children.push(element);
    if (RAW.has(tag.name)) {
      const end = rawElementEnd(html, tag.name, tag.end);
      element.children.push(html.slice(tag.end, end).replace(/<\/[^<]*$/, ''));
      at = end;
    } else if (!VOID.has(tag.name)) open = element;
  }
  return root;
}

/** All elements below one, in the order of the source. */
export function elementsOf(element: HtmlElement, found: HtmlElement[] = []): HtmlElement[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    found.push(child);
    elementsOf(child, found);
  }
  return found;
}

/** What a reader of the element gets: its text and the descriptions of its pictures, white space collapsed. */
export function readableText(element: HtmlElement): string {
  return spoken(element).replace(/\s+/g, ' ').trim();
}

function spoken({ name, attributes, children }: HtmlElement): string {
  if (name === 'img') return ` ${attributes.get('alt') ?? ''} `;
  if (RAW.has(name)) return '';
  return children.map((child) => (typeof child === 'string' ? child : spoken(child))).join('');
}

/** What stays open after an end tag. */
function closed(open: HtmlElement, name: string): HtmlElement {
  for (let element: HtmlElement | undefined = open; element?.parent; element = element.parent) {
    if (element.name === name) return element.parent;
  }
  return open;
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // Of an attribute given twice the first counts (HTML Living Standard §13.2.5.33).
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function decodeReferences(text: string): string {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const reference = readCharacterReference(text, at);
    if (reference === undefined) continue;
    decoded += text.slice(from, at) + reference.value;
    from = reference.end;
    at = from - 1;
  }
  return decoded + text.slice(from);
}
