/** A tag, a comment or a declaration in HTML source, `[start, end)`. `name` is in lower case, empty for comments and declarations. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
}

/**
 * Reads the mark-up that begins with `<` at `start`; `undefined` when the sign is only a less-than sign. Follows the HTML Living
 * Standard §13.2.5 in what ends a tag: quoted attribute values may hold `>`, comments end with `-->`, and what is not closed
 * reaches to the end of the source.
 */
export function readTag(html: string, start: number): Tag | undefined {
  const c = html.charCodeAt(start + 1);
  if (c === 0x21) {
    return { start, end: declarationEnd(html, start), name: '', closing: false };
  }
  if (c === 0x3f) {
    return { start, end: after(html, '>', start + 2), name: '', closing: false };
  }
  const closing = c === 0x2f;
  const nameStart = start + (closing ? 2 : 1);
  if (!isLetter(html.charCodeAt(nameStart))) {
    return closing && start + 2 < html.length
      ? { start, end: after(html, '>', start + 2), name: '', closing: false }
      : undefined;
  }
  let i = nameStart + 1;
  while (i < html.length && !endsName(html.charCodeAt(i))) {
    i++;
  }
  return { start, end: tagEnd(html, i), name: html.slice(nameStart, i).toLowerCase(), closing };
}

/** Position after the end tag of a raw element whose start tag ends at `from`; the end of the source when it is missing. */
export function rawElementEnd(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.substr(at + 2, name.length).toLowerCase() === name) {
      return after(html, '>', at + 2 + name.length);
    }
  }
  return html.length;
}

/** Value of an attribute in the source of a start tag, references not decoded; an empty string when absent. */
export function attribute(tagSource: string, name: string): string {
  const pattern = ATTRIBUTES[name];
  const match = pattern === undefined ? null : pattern.exec(tagSource);
  return match === null ? '' : (match[1] ?? match[2] ?? match[3] ?? '');
}

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /\sclass\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i,
  id: /\sid\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i,
  type: /\stype\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i,
  style: /\sstyle\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i,
};

function declarationEnd(html: string, start: number): number {
  if (html.charCodeAt(start + 2) !== 0x2d || html.charCodeAt(start + 3) !== 0x2d) {
    return after(html, '>', start + 2);
  }
  const next = html.charCodeAt(start + 4);
  if (next === 0x3e) {
    return start + 5;
  }
  return after(html, '-->', start + 4);
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function isLetter(c: number): boolean {
  return (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a;
}

function endsName(c: number): boolean {
  return c === 0x3e || c === 0x2f || c === 0x20 || (c >= 0x09 && c <= 0x0d);
}

/** End of a tag from the end of its name: the first `>` outside quotation marks that open an attribute value. */
function tagEnd(html: string, from: number): number {
  let valueExpected = false;
  for (let i = from; i < html.length; i++) {
    const c = html.charCodeAt(i);
    if (c === 0x3e) {
      return i + 1;
    }
    if (c === 0x3d) {
      valueExpected = true;
    } else if ((c === 0x22 || c === 0x27) && valueExpected) {
      const close = html.indexOf(c === 0x22 ? '"' : "'", i + 1);
      if (close < 0) {
        return html.length;
      }
      i = close;
      valueExpected = false;
    } else if (c !== 0x20 && (c < 0x09 || c > 0x0d)) {
      valueExpected = false;
    }
  }
  return html.length;
}
