import { readHtml } from '../html/html-text';

/** A plain text made anew from HTML: quoted history with `> `, list items with `- `, the signature delimiter with its space. */
export function regeneratePlain(html: string): string {
  const { text, marks } = readHtml(html.replace(/<li(?:\s[^<>]{0,1000})?>/gi, '$&- '));
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      const depth = marks.quotes.filter((range) => range.start <= start && start < range.end).length;
      if (depth > 0 && line !== '') return `${'>'.repeat(depth)} ${line}`;
      return line === '--' ? '-- ' : line;
    })
    .join('\n');
}
