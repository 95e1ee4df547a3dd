import { parseColor, type Rgb } from './css-color';
import { DEFAULT_POINTS, parseFontElementSize, parseFontSize } from './css-font-size';
import type { HtmlElement } from './element-tree';

/** A value with the element that states it. */
interface Stated<Value> {
  readonly value: Value;
  readonly by: HtmlElement;
}

/** How text in an element looks, as far as the mark-up states it; what it leaves open is the client's choice. */
export interface TextStyle {
  readonly color?: Stated<Rgb>;
  readonly background?: Stated<Rgb>;
  /** Points. */
  readonly size?: Stated<number>;
}

/** The style of an element under a parent of the given style: `style`, and the attributes of older HTML. */
export function textStyle(element: HtmlElement, parent: TextStyle): TextStyle {
  const declared = readDeclarations(element.attributes.get('style') ?? '');
  const color = declaredColor(declared.get('color') ?? (element.name === 'font' ? attribute(element, 'color') : ''));
  const background = declaredColor(
    declared.get('background-color') ?? declared.get('background') ?? attribute(element, 'bgcolor'),
  );
  const size = fontSize(element, declared, parent.size?.value ?? DEFAULT_POINTS);
  // Clients colour links, whatever the text around them has.
  const inherited = element.name === 'a' && element.attributes.has('href') ? undefined : parent.color;
  return {
    ...stated('color', color, element, inherited),
    ...stated('background', background, element, parent.background),
    ...stated('size', size, element, parent.size),
  };
}

function stated<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
  by: HtmlElement,
  inherited: Stated<Value> | undefined,
): Partial<Record<Key, Stated<Value>>> {
  const one = value === undefined ? inherited : { value, by };
  return (one === undefined ? {} : { [key]: one }) as Partial<Record<Key, Stated<Value>>>;
}

function attribute({ attributes }: HtmlElement, name: string): string {
  return attributes.get(name) ?? '';
}

/** The colour in a value that may hold more (`background: #fff url(…)`). */
function declaredColor(value: string): Rgb | undefined {
  for (const word of value.match(/[^\s(]+\([^)]*\)|[^\s]+/g) ?? []) {
    const color = parseColor(word);
    if (color !== undefined) return color;
  }
  return undefined;
}

function fontSize(element: HtmlElement, declared: ReadonlyMap<string, string>, parent: number): number | undefined {
  const size = declared.get('font-size') ?? shorthandSize(declared.get('font') ?? '');
  if (size !== undefined) return parseFontSize(size, parent);
  if (element.name === 'small') return parseFontSize('smaller', parent);
  return element.name === 'font' ? parseFontElementSize(attribute(element, 'size')) : undefined;
}

/** The size in `font: italic 11pt/1.4 Arial`: the word before the family that is one. */
function shorthandSize(font: string): string | undefined {
  return font
    .split(/\s+/)
    .map((word) => word.split('/')[0] ?? '')
    .find((word) => parseFontSize(word, 1) !== undefined);
}

/** Declarations of a `style` attribute by lower-case property; the last one of a property counts. */
function readDeclarations(style: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.match(/(?:[^;"'(]|\([^)]*\)|"[^"]*"|'[^']*')+/g) ?? []) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim());
  }
  return declarations;
}
