import { editScript } from './edit-script';

/** A change of a text: `[start, end)` becomes `text`. Lists of changes are ascending and do not overlap. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A piece of text with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words, numbers and single other characters; white space only when asked for, each run of one kind a token. */
export function tokensOf(text: string, start: number, end: number, whiteSpace: boolean): Token[] {
  const tokens: Token[] = [];
  const pattern = /[\p{L}\p{N}]+|\n|[^\S\n]+|[^\p{L}\p{N}\s]/gu;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    if (!whiteSpace && match[0].trim() === '') continue;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

function linesOf(text: string): Token[] {
  const lines: Token[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    lines.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return lines;
}

/** The stretches in which two texts differ: whole lines first, then the words inside them. */
export function textChanges(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const old = linesOf(before);
  const now = linesOf(after);
  const place = (tokens: readonly Token[], index: number, length: number): number => tokens[index]?.start ?? length;
  const changes: TextChange[] = [];
  for (const hunk of editScript(old, now)) {
    const start = place(old, hunk.oldStart, before.length);
    const end = place(old, hunk.oldEnd, before.length);
    const from = place(now, hunk.newStart, after.length);
    const to = place(now, hunk.newEnd, after.length);
    const words = tokensOf(before, start, end, true);
    const newWords = tokensOf(after, from, to, true);
    for (const inner of editScript(words, newWords)) {
      changes.push({
        start: words[inner.oldStart]?.start ?? end,
        end: words[inner.oldEnd]?.start ?? end,
        text: after.slice(newWords[inner.newStart]?.start ?? to, newWords[inner.newEnd]?.start ?? to),
      });
    }
  }
  return changes;
}

/** The text with the changes made. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let done = 0;
  for (const change of changes) {
    result += text.slice(done, change.start) + change.text;
    done = change.end;
  }
  return result + text.slice(done);
}
