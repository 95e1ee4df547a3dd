import { XMLParser } from 'fast-xml-parser';

/** An element: attributes under `@name`, children under their name, text under `#text`. */
export type XmlElement = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** @throws Error for text that is no XML with this root element */
export function parseXml(text: string, root: string): XmlElement {
  const element = children(parser.parse(text, true) as XmlElement, root)[0];
  if (element === undefined) throw new Error(`no <${root}> element`);
  return element;
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.[name] as readonly XmlElement[] | undefined) ?? [];
}

/** The first element down this path of names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((current, name) => children(current, name)[0], element);
}

/** All elements of this name at any depth, in the order of the document. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return Object.entries(element).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return [];
    return (value as XmlElement[]).flatMap((child) => [...(key === name ? [child] : []), ...descendants(child, name)]);
  });
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.[`@${name}`] as string | undefined;
}

export function textOf(element: XmlElement | undefined): string {
  const text = element?.['#text'];
  return typeof text === 'string' ? text.trim() : '';
}
