/** An element: attributes in the order they are written, and either elements or text inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
}

/** Builds an element: `xml('Host', { Name: 'Mailbox' })`, `xml('Id', {}, '…')`, `xml('Hosts', {}, host)`. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'],
  ...content: [string] | XmlElement[]
): XmlElement {
  const [first] = content;
  return { name, attributes, content: typeof first === 'string' ? first : (content as XmlElement[]) };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function write({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === 'string') return `${open}>${escape(content)}</${name}>\n`;
  return `${open}>\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** The document, indented, in UTF-8. Texts must hold no characters XML forbids, see `limitedText`. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}
