/** Elements of letters; everything else is unwrapped or, where its content is no text, dropped. */
const KEPT = new Set(
  'A ABBR B BIG BLOCKQUOTE BR CENTER CITE CODE COL COLGROUP DD DEL DIV DL DT EM FONT H1 H2 H3 H4 H5 H6 HR I IMG INS LI OL P PRE S SMALL SPAN STRIKE STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TR U UL'.split(
    ' ',
  ),
);

/** Dropped with everything in them. */
const DROPPED = new Set(
  'AUDIO BASE BUTTON CANVAS DATALIST EMBED FORM FRAME FRAMESET HEAD IFRAME INPUT LINK MATH META NOSCRIPT OBJECT OPTION SCRIPT SELECT SLOT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

const KEPT_ATTRIBUTES = new Set(
  'align alt bgcolor border cellpadding cellspacing class color colspan dir face height href lang rowspan size src start style title type valign width'.split(
    ' ',
  ),
);

/** Formatting that mail programs use; nothing that loads, moves over the page or hides. */
const KEPT_STYLES =
  /^(background-color|border(-(bottom|top|left|right))?(-(color|style|width|collapse))?|color|direction|font(-(family|size|style|weight|variant))?|line-height|list-style-type|margin(-(bottom|top|left|right))?|padding(-(bottom|top|left|right))?|text-(align|decoration|indent|transform)|vertical-align|white-space|width|height|max-width)$/;

const LINK = /^(https?:|mailto:|tel:)/i;
const OWN_PICTURE = /^data:image\/(png|jpeg|gif|webp);/i;

/** Addresses of remote pictures that are let through. */
type Pictures = ReadonlySet<string>;
const NO_PICTURES: Pictures = new Set();

/** Ink and paper that every mail program writes out; without them a letter can be read in dark mode too. */
const BLACK = /^(black|windowtext|#000(000)?|rgb\(0, 0, 0\))$/i;
const WHITE = /^(white|window|#fff(fff)?|rgb\(255, 255, 255\))$/i;

function cleanStyle(element: HTMLElement): void {
  const { style } = element;
  if (BLACK.test(style.color)) style.removeProperty('color');
  if (WHITE.test(style.backgroundColor)) style.removeProperty('background-color');
  for (const property of Array.from({ length: style.length }, (_, index) => style.item(index))) {
    if (!KEPT_STYLES.test(property) || /url\(|expression|image-set/i.test(style.getPropertyValue(property))) {
      style.removeProperty(property);
    }
  }
  if (style.length === 0) element.removeAttribute('style');
}

function cleanAttributes(element: HTMLElement, pictures: Pictures): void {
  for (const { name, value } of [...element.attributes]) {
    const allowed =
      KEPT_ATTRIBUTES.has(name) &&
      (name !== 'href' || LINK.test(value.trim())) &&
      (name !== 'src' || (element.tagName === 'IMG' && (OWN_PICTURE.test(value.trim()) || pictures.has(value))));
    if (!allowed) element.removeAttribute(name);
  }
  if (element.hasAttribute('style')) cleanStyle(element);
}

function clean(parent: Node, pictures: Pictures): void {
  for (const node of [...parent.childNodes]) {
    if (node instanceof Text) continue;
    if (!(node instanceof Element)) {
      node.remove();
      continue;
    }
    const name = node.tagName.toUpperCase();
    if (DROPPED.has(name) || !(node instanceof HTMLElement)) {
      node.remove();
      continue;
    }
    clean(node, pictures);
    if (!KEPT.has(name)) {
      node.replaceWith(...node.childNodes);
      continue;
    }
    cleanAttributes(node, pictures);
    if (name === 'IMG' && !node.hasAttribute('src')) node.remove();
  }
}

/**
 * HTML from outside as an inert fragment with the formatting of a letter and nothing else: no scripts, handlers, forms,
 * style sheets, or remote pictures other than those of the office. Nothing is loaded or run while it is read.
 * @param pictures addresses as `signaturePictures` gives them
 */
export function sanitiseHtml(html: string, pictures = NO_PICTURES): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  clean(body, pictures);
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

/** The same as a string. */
export function sanitisedHtml(html: string, pictures = NO_PICTURES): string {
  const holder = document.createElement('template');
  holder.content.append(sanitiseHtml(html, pictures));
  return holder.innerHTML;
}
