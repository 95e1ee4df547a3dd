import { readBody } from './text/read-body';
import type { Draft } from './draft';
import type { Range } from './edit';
import { readEnding, type Ending } from './ending';
import type { Letter, LetterContext, Notice, Signature } from './letter';
import { readPrescribedNotice } from './notice';
import { readOwnLines, type OwnLine } from './text/own-lines';
import { readPassages, subjectPassage } from './passages';
import { readQuotedHistory } from './quoted/quoted-history';
import { readSalutation } from './courtesy/salutation';
import { readSignatureFields } from './signature/signature-fields';
import { readSubjectPrefixes } from './subject';

/**
 * Takes a draft apart: text, quoted history, salutation, body, complimentary close, signature, notice. Never throws; linear in the
 * length of the body, and quoted history is only skipped, never analysed.
 */
export function readLetter(draft: Draft, context: LetterContext): Letter {
  const body = readBody(draft.body);
  const { text } = body;
  const quoted = readQuotedHistory(text, body.marks);
  const lines = readOwnLines(text, quoted);
  const salutation = readSalutation(text, lines);
  const bodyStart = salutation === undefined ? 0 : lineAfter(lines, salutation.end);
  const prescribed = readPrescribedNotice(
    lines,
    context.notices,
    salutation === undefined ? 0 : lineOf(lines, salutation.start),
  );
  const fromName = draft.from?.name ?? '';
  const parts = readEnding(
    text,
    lines,
    bodyStart,
    salutation?.end ?? 0,
    prescribed,
    body.marks.signatures,
    fromName,
    context.notices,
  );
  const signature = readSignature(text, lines, parts, fromName, context);
  const prefixes = readSubjectPrefixes(draft.subject ?? '');
  const html = draft.body.format === 'html';
  return {
    draft,
    text,
    passages: subjectPassage(draft, prefixes).concat(readPassages(text, lines, html, parts, salutation, signature)),
    subjectStart: prefixes.start,
    ...(salutation === undefined ? {} : { salutation }),
    ...(parts.closing === undefined ? {} : { closing: parts.closing.closing }),
    ...(signature === undefined ? {} : { signature }),
    ...(parts.notice === undefined ? {} : { notice: parts.notice.notice }),
    quoted,
    end: endOf(text, lines, quoted),
  };
}

function readSignature(
  text: string,
  lines: readonly OwnLine[],
  ending: Ending,
  fromName: string,
  context: LetterContext,
): Signature | undefined {
  const { closing, notice } = ending;
  const first = lines[ending.signatureStart];
  if (first === undefined || ending.signatureStart >= ending.signatureEnd) {
    return undefined;
  }
  let start = first.start;
  if (closing !== undefined) {
    start = closing.closing.end;
    while (start < first.end && !/[0-9A-Za-zÀ-ž]/.test(text.charAt(start))) {
      start++;
    }
    const next = lines[ending.signatureStart + 1];
    if (start >= first.end || !startsName(text, start)) {
      if (next === undefined || ending.signatureStart + 1 >= ending.signatureEnd) {
        return undefined;
      }
      start = next.start;
    }
  }
  let best: Signature | undefined;
  for (const stretch of stretchesOf(lines, start, ending)) {
    const end = limitBy(notice?.notice, stretch.start, stretch.end, text);
    if (end > stretch.start) {
      const fields = readSignatureFields(text, stretch.start, end, fromName, context);
      if (best === undefined || Object.keys(fields).length > Object.keys(best.fields).length) {
        best = { start: stretch.start, end, fields };
      }
    }
  }
  return best;
}

/** The signature's lines, divided where a quotation stands between them (name above, footer below the quotation). */
function stretchesOf(lines: readonly OwnLine[], start: number, ending: Ending): Range[] {
  const stretches: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = ending.signatureStart; i < ending.signatureEnd; i++) {
    const line = lines[i];
    const last = stretches[stretches.length - 1];
    if (line === undefined || line.end <= start) {
      continue;
    }
    if (last !== undefined && line.stretch === open) {
      last.end = line.end;
    } else {
      stretches.push({ start: Math.max(start, line.start), end: line.end });
      open = line.stretch;
    }
  }
  return stretches;
}

/** What follows the close on its line is a name, not the rest of the phrase. */
function startsName(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

function limitBy(notice: Notice | undefined, start: number, end: number, text: string): number {
  let limit = notice !== undefined && notice.start > start ? Math.min(end, notice.start) : end;
  while (limit > start && text.charCodeAt(limit - 1) <= 0x20) {
    limit--;
  }
  return limit;
}

function lineOf(lines: readonly OwnLine[], position: number): number {
  for (let i = 0; i < lines.length; i++) {
    if ((lines[i]?.end ?? 0) >= position) {
      return i;
    }
  }
  return lines.length;
}

function lineAfter(lines: readonly OwnLine[], position: number): number {
  return lineOf(lines, position) + 1;
}

/** Start of the line after the author's last one, or the end of the text. */
function endOf(text: string, lines: readonly OwnLine[], quoted: readonly Range[]): number {
  const last = lines[lines.length - 1];
  if (last === undefined) {
    return quoted.length > 0 ? (quoted[0]?.start ?? 0) : text.length;
  }
  const newline = text.indexOf('\n', last.end);
  return newline < 0 ? text.length : newline + 1;
}
