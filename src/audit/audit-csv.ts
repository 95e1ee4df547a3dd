import { FINDING_IDS } from '../office/finding-id';
import type { AuditReport } from './audit-report';

/** A value that spreadsheets neither split nor take for a formula. */
function quoted(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\n\r]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}

/**
 * The counts for a spreadsheet: one line a month and department, with the number of messages by verdict and of messages with each finding.
 * Semicolons, UTF-8 with a mark at its beginning, CRLF, as Polish spreadsheets expect it.
 */
export function auditCsv({ office, tally }: AuditReport): string {
  const head = ['month', 'department', 'name', 'messages', 'send', 'confirm', 'block', ...FINDING_IDS];
  const lines = Object.entries(tally.cells).flatMap(([month, departments]) =>
    Object.entries(departments).map(([id, { send, confirm, block, findings }]) => [
      month,
      quoted(id),
      quoted(office.departments[id] ?? ''),
      ...[send + confirm + block, send, confirm, block],
      ...FINDING_IDS.map((finding) => findings[finding]?.messages ?? 0),
    ]),
  );
  return `\ufeff${[head, ...lines].map((line) => `${line.join(';')}\r\n`).join('')}`;
}
