import type { Body } from '../../mail/draft';
import type { Insertion } from '../../mail/edit';

/** Where Thunderbird puts the signature of the sender, in both formats. */
const SLOT = '.moz-signature';

/** What Thunderbird puts between text and signature unless told otherwise (RFC 3676, 4.3). */
const SEPARATOR = '-- ';

/**
 * Puts a signature in the place of the one Thunderbird put in, with the line above it as it was. Before the author writes: this is no
 * step of the editor's history. Nothing happens where there is no signature.
 */
export function replaceSignature(document: Document, format: Body['format'], { html, text }: Insertion): void {
  const slot = [...document.querySelectorAll(SLOT)].find((element) => !element.closest('blockquote'));
  if (!slot) return;
  const separator = slot.firstChild;
  const kept =
    separator instanceof Text && separator.data.trimEnd() === SEPARATOR.trimEnd() ? [SEPARATOR, br(document)] : [];
  slot.replaceChildren(...kept, ...(format === 'html' ? nodesOf(document, html) : linesOf(document, text)));
}

function nodesOf(document: Document, html: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => document.importNode(node, true));
}

function linesOf(document: Document, text: string): readonly (Node | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [br(document), line]));
}

function br(document: Document): Node {
  return document.createElement('br');
}
