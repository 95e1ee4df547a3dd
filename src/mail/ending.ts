import { readClosing, type FoundClosing } from './courtesy/closing';
import type { Range } from './edit';
import { readParaphrasedNotice, type FoundNotice } from './notice';
import type { OwnLine } from './text/own-lines';
import { footerStart } from './signature/signature-block';

/** The end of a letter by lines of the author. */
export interface Ending {
  readonly closing: FoundClosing | undefined;
  readonly notice: FoundNotice | undefined;
  /** First line after the body: of the close, or of a signature without one. */
  readonly bodyEnd: number;
  /** First line of the signature; text on the line of the close counts too. */
  readonly signatureStart: number;
  /** Line after the signature. */
  readonly signatureEnd: number;
}

/** Finds the close, the notice and where the signature stands. `prescribed` is the notice when it was found word by word. */
export function readEnding(
  text: string,
  lines: readonly OwnLine[],
  bodyStart: number,
  notBefore: number,
  prescribed: FoundNotice | undefined,
  marked: readonly Range[],
  fromName: string,
  notices: readonly string[],
): Ending {
  const limit = prescribed === undefined ? lines.length : prescribed.from;
  const closing =
    readClosing(text, lines, Math.max(0, bodyStart - 1), limit, notBefore) ??
    (prescribed === undefined ? undefined : readClosing(text, lines, prescribed.to, lines.length, notBefore));
  const notice =
    prescribed ?? readParaphrasedNotice(lines, notices, closing === undefined ? bodyStart : closing.line + 1);
  const afterNotice = closing !== undefined && notice !== undefined && closing.line >= notice.to;
  const to = notice === undefined || afterNotice ? lines.length : notice.from + (sharesLine(lines, notice) ? 1 : 0);
  if (closing !== undefined) {
    return { closing, notice, bodyEnd: closing.line, signatureStart: closing.line, signatureEnd: to };
  }
  let start = footerStart(lines, bodyStart, to, marked, fromName);
  let end = to;
  if (start >= to && notice !== undefined && notice.to < lines.length) {
    start = footerStart(lines, notice.to, lines.length, marked, fromName);
    end = start < lines.length ? lines.length : to;
    start = end === to ? to : start;
  }
  return { closing, notice, bodyEnd: start, signatureStart: start, signatureEnd: end };
}

/** The notice may begin in the line that holds the signature. */
function sharesLine(lines: readonly OwnLine[], notice: FoundNotice): boolean {
  const line = lines[notice.from];
  return line !== undefined && notice.notice.start > line.start + 3;
}
