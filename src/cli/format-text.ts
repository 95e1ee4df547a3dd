import { findingMessage, fixLabel } from '../checker/describe-finding';
import { renderMessage } from '../checker/message';
import type { Report } from '../checker/report';
import type { Language } from '../office/office';
import type { Finding } from '../rules/finding';
import { texts } from './texts';
import type { painter } from './console';

type Paint = ReturnType<typeof painter>;

const MARK = { block: '✗', warn: '!', advise: '·' } as const;
const COLOUR = { block: 'red', warn: 'yellow', advise: 'cyan' } as const;
const VERDICT = { send: texts.verdictSend, confirm: texts.verdictConfirm, block: texts.verdictBlock } as const;
const VERDICT_COLOUR = { send: 'green', confirm: 'yellow', block: 'red' } as const;

/** The line the finding stands on, cut around it so that it fits `width` columns, and carets under the words. */
function quoteLine(source: string, start: number, end: number, width: number): { line: string; carets: string } {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const newline = source.indexOf('\n', start);
  const lineEnd = newline < 0 ? source.length : newline;
  const shownEnd = Math.min(end, lineEnd);
  const before = Math.max(0, Math.floor((width - (shownEnd - start)) / 2));
  const from = Math.max(lineStart, Math.min(start - before, lineEnd - width));
  const to = Math.min(lineEnd, from + width);
  const ellipsis = from > lineStart ? '…' : '';
  return {
    line: ellipsis + source.slice(from, to) + (to < lineEnd ? '…' : ''),
    carets: ' '.repeat(ellipsis.length + start - from) + '^'.repeat(Math.max(1, Math.min(shownEnd, to) - start)),
  };
}

function lineNumber(source: string, offset: number): number {
  let line = 1;
  for (let i = source.indexOf('\n'); i >= 0 && i < offset; i = source.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** One finding as lines of text: what, where, the words in their line, the fix. */
export function findingText(
  finding: Finding,
  source: string,
  place: string,
  language: Language,
  paint: Paint,
  width: number,
): string {
  const { severity, range } = finding;
  const head = `  ${paint(COLOUR[severity], `${MARK[severity]} ${texts[severity][language]}`)}`;
  const lines = [
    `${head}  ${findingMessage(finding, language)}  ${paint('dim', [place, finding.id].filter(Boolean).join(' · '))}`,
  ];
  if (range && range.end > range.start) {
    const { line, carets } = quoteLine(source, range.start, range.end, Math.max(40, width - 8));
    lines.push(`      ${line}`, `      ${paint(COLOUR[severity], carets)}`);
  }
  const fix = finding.fixes[0];
  if (fix) lines.push(`      ${renderMessage(texts.fix, { label: fixLabel(finding, fix, language) }, language)}`);
  return lines.join('\n');
}

/** The report on a message as a person reads it. */
export function reportText(file: string, report: Report, language: Language, paint: Paint, width: number): string {
  const { verdict, findings, letter } = report;
  const lines = [`${paint('bold', file)}: ${paint(VERDICT_COLOUR[verdict], VERDICT[verdict][language])}`];
  for (const finding of findings) {
    const inSubject = finding.part === 'subject';
    const source = inSubject ? (letter.draft.subject ?? '') : letter.text;
    const place = inSubject
      ? texts.subjectLine[language]
      : finding.range
        ? renderMessage(texts.line, { n: lineNumber(source, finding.range.start) }, language)
        : '';
    lines.push(findingText(finding, source, place, language, paint, width));
  }
  return `${lines.join('\n')}\n`;
}
