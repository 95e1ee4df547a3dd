import type { Localized } from '../../office/office';
import { contrast, type Rgb } from './css-color';
import { elementsOf, type HtmlElement, readableText, readElements } from './element-tree';
import type { SignatureFault } from './fault';
import { textStyle, type TextStyle } from './text-style';

const ACTIVE =
  /^(?:script|noscript|iframe|frame|frameset|object|embed|applet|svg|math|video|audio|canvas|form|input|button|select|textarea|base|meta)$/;
const SCRIPT_ADDRESS = /^\s*(?:javascript|vbscript|data\s*:\s*text)/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const VAGUE =
  /^(?:(?:kliknij|klik)(?: tutaj| tu)?|tutaj|tu|link|więcej|czytaj dalej|click here|here|more|read more)[.…!»>]*$/i;

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** Background of messages in dark mode, about the same in Outlook, Gmail and Thunderbird. */
const DARK: Rgb = [31, 31, 31];
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
const LEAST_POINTS = 11;

/** What of the HTML of a signature does not survive mail clients or is hard to read, in the order of the source. */
export function lintHtml(html: string): readonly SignatureFault[] {
  const root = readElements(html);
  const elements = elementsOf(root);
  const faults = elements.flatMap((element): SignatureFault[] => [
    ...activeContent(element),
    ...styleSheets(element),
    ...pictures(element),
    ...links(element),
    ...addresses(element),
    ...(element.name === 'table' ? [{ id: 'table' as const, element }] : []),
  ]);
  collectTextFaults(root, {}, false, faults);
  if (!elements.some(({ children }) => children.some(isText))) faults.push({ id: 'picture-only' });
  return faults;
}

function isText(child: HtmlElement | string): boolean {
  return typeof child === 'string' && child.trim() !== '';
}

function verbatim(text: string): Localized {
  return { pl: text, en: text };
}

function* activeContent(element: HtmlElement): Generator<SignatureFault> {
  const { name, attributes } = element;
  if (ACTIVE.test(name)) yield { id: 'active-content', element, what: verbatim(`<${name}>`) };
  for (const [attribute, value] of attributes) {
    const isHandler = /^on[a-z]/.test(attribute);
    const isScript = /^(?:href|src|action|formaction|xlink:href)$/.test(attribute) && SCRIPT_ADDRESS.test(value);
    if (isHandler || isScript) yield { id: 'active-content', element, what: verbatim(attribute) };
  }
}

function* styleSheets(element: HtmlElement): Generator<SignatureFault> {
  const { name } = element;
  if (name === 'style' || name === 'link') yield { id: 'style-sheet', element, what: verbatim(`<${name}>`) };
}

function* pictures(element: HtmlElement): Generator<SignatureFault> {
  if (element.name === 'img' && !element.attributes.has('alt')) yield { id: 'alt-missing', element };
}

function* links(element: HtmlElement): Generator<SignatureFault> {
  if (element.name !== 'a' || !element.attributes.has('href')) return;
  const text = readableText(element);
  if (text === '') yield { id: 'link-empty', element };
  else if (ADDRESS.test(text)) yield { id: 'link-address', element, what: verbatim(text) };
  else if (VAGUE.test(text)) yield { id: 'link-vague', element, what: verbatim(text) };
}

function* addresses(element: HtmlElement): Generator<SignatureFault> {
  for (const name of ['href', 'src', 'background']) {
    const address = element.attributes.get(name) ?? '';
    if (/^\s*http:/i.test(address)) yield { id: 'insecure', element, what: verbatim(address.trim()) };
  }
}

/** Faults of the text itself: contrast, size, language, each where the mark-up states it. */
function collectTextFaults(
  element: HtmlElement,
  style: TextStyle,
  hasLanguage: boolean,
  faults: SignatureFault[],
): void {
  for (const child of element.children) {
    if (typeof child !== 'string') {
      if (ACTIVE.test(child.name) || child.name === 'style') continue;
      const language = hasLanguage || (child.attributes.get('lang') ?? '') !== '';
      collectTextFaults(child, textStyle(child, style), language, faults);
    } else if (child.trim() !== '') {
      faults.push(...contrastFaults(style), ...sizeFaults(style));
      if (!hasLanguage) faults.push({ id: 'lang-missing', element: outermost(element) });
    }
  }
}

function sizeFaults({ size }: TextStyle): SignatureFault[] {
  // Twelfths of a point come from pixels: 14.67 px are 11 pt.
  if (size === undefined || size.value >= LEAST_POINTS - 0.02) return [];
  return [{ id: 'small-text', element: size.by, what: decimal(size.value) }];
}

function outermost(element: HtmlElement): HtmlElement {
  return element.parent?.parent ? outermost(element.parent) : element;
}

function* contrastFaults({ color, background }: TextStyle): Generator<SignatureFault> {
  const fault = (id: SignatureFault['id'], element: HtmlElement, ratio: number): SignatureFault[] =>
    ratio < LEAST_CONTRAST ? [{ id, element, what: ratioText(ratio) }] : [];
  if (color && background) yield* fault('contrast', color.by, contrast(color.value, background.value));
  else if (color) {
    yield* fault('contrast-light', color.by, contrast(color.value, WHITE));
    yield* fault('contrast-dark', color.by, contrast(color.value, DARK));
  } else if (background) {
    // Of the text the client decides: black, and white in dark mode.
    yield* fault('contrast', background.by, contrast(background.value, BLACK));
    yield* fault('contrast-dark', background.by, contrast(background.value, WHITE));
  }
}

function ratioText(ratio: number): Localized {
  // Rounded down, so that 4.49 does not read as enough.
  const { pl, en } = decimal(Math.floor(ratio * 10) / 10);
  return { pl: `${pl} : 1`, en: `${en} : 1` };
}

function decimal(value: number): Localized {
  const text = String(Math.round(value * 10) / 10);
  return { pl: text.replace('.', ','), en: text };
}
