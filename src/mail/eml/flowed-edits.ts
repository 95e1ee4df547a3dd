import { MappedTextBuilder, sourceRange, type MappedText } from './mapped-text';
import type { TextChange } from './text-change';

/** Lines of flowed text are wrapped here (RFC 3676 §4.2 advises 66 to 78). */
const FLOWED_WIDTH = 72;

/** Unfolds `format=flowed` as `unfoldFlowed` does; places are those of the flowed text, whose lines end with `\n`. */
export function unfoldMapped(flowed: string, delSp: boolean): MappedText {
  const builder = new MappedTextBuilder();
  let depth = 0;
  let open = false;
  for (let start = 0; start <= flowed.length;) {
    const newline = flowed.indexOf('\n', start);
    const end = newline < 0 ? flowed.length : newline;
    const marks = /^>{0,100}/.exec(flowed.slice(start, start + 100))?.[0].length ?? 0;
    const contentStart = start + marks + (flowed[start + marks] === ' ' && start + marks < end ? 1 : 0);
    const content = flowed.slice(contentStart, end);
    if (!open || marks !== depth || content === '-- ' || content === '') {
      if (start > 0) builder.add('\n', start - 1, start);
      for (let i = 0; i < marks; i += 1) builder.add('>', start + i, start + i + 1);
      if (marks > 0) builder.add(' ', start + marks, contentStart);
    }
    depth = marks;
    open = content.endsWith(' ') && content !== '-- ';
    const shown = open && delSp ? content.length - 1 : content.length;
    for (let i = 0; i < shown; i += 1) builder.add(content.charAt(i), contentStart + i, contentStart + i + 1);
    start = end + 1;
  }
  return builder.finish(flowed.length);
}

function wrap(line: string, delSp: boolean): string {
  let rest = line;
  let result = '';
  while (rest.length > FLOWED_WIDTH) {
    const cut = rest.lastIndexOf(' ', FLOWED_WIDTH) + 1;
    if (cut <= 1) break;
    result += `${rest.slice(0, cut)}${delSp ? ' ' : ''}\n`;
    rest = rest.slice(cut);
  }
  return result + rest;
}

/** Writes inserted text as flowed lines: wrapped softly when it is a block, space-stuffed, no space at the end of a paragraph. */
function writeFlowed(text: string, delSp: boolean): string {
  if (text.indexOf('\n') < 0) return text;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const ended = i < lines.length - 1 && line !== '-- ' ? line.replace(/ {1,100}$/, '') : line;
      const stuffed = i > 0 && /^(?: |>|From )/.test(ended) ? ` ${ended}` : ended;
      return wrap(stuffed, delSp);
    })
    .join('\n');
}

/** Changes of the unfolded text as changes of the flowed one. */
export function flowedChanges(unfolded: MappedText, changes: readonly TextChange[], delSp: boolean): TextChange[] {
  return changes.map((change) => {
    const [start, end] = sourceRange(unfolded, change.start, change.end);
    return { start, end, text: writeFlowed(change.text, delSp) };
  });
}
