/**
 * Unfolds text of the type `text/plain; format=flowed` (RFC 3676): a line that ends with a space is continued by the next one of the
 * same quote depth, the signature delimiter `-- ` excepted. `delSp` drops the space of a soft break. Lines may end with CR LF or LF.
 */
export function unfoldFlowed(text: string, delSp: boolean): string {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let depth = 0;
  const flush = (): void => {
    if (parts.length > 0) {
      paragraphs.push(quoteMarks(depth) + parts.join(''));
      parts = [];
    }
  };
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>{0,100}/.exec(line)?.[0].length ?? 0;
    const content = line.charAt(marks) === ' ' ? line.slice(marks + 1) : line.slice(marks);
    if (marks !== depth || content === '-- ' || content === '') {
      flush();
    }
    depth = marks;
    const soft = content.endsWith(' ') && content !== '-- ';
    parts.push(soft && delSp ? content.slice(0, -1) : content);
    if (!soft) {
      flush();
    }
  }
  flush();
  return paragraphs.join('\n');
}

function quoteMarks(depth: number): string {
  return depth === 0 ? '' : `${'>'.repeat(depth)} `;
}
