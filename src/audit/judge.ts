import { checkDraft } from '../checker/check-draft';
import { MailReadError } from '../mail/eml/mail-read-error';
import { readMessage } from '../mail/eml/read-message';
import type { Draft } from '../mail/draft';
import type { Letter } from '../mail/letter';
import type { Office } from '../office/office';
import { senderDepartment } from './sender-department';
import { emptyTally, UNKNOWN, type Cell, type Example, type SkipReason, type Tally } from './tally';

/** What is judged, and how. Plain data: it goes to every worker. */
export interface AuditSettings {
  readonly office: Office;
  /** First and last day of the period, `2026-05-31`; both count. */
  readonly since?: string;
  readonly until?: string;
  /** Keep the texts of exemplary letters. */
  readonly withTexts: boolean;
}

/** Exemplary letters are read on a page: neither a line nor an essay. */
const EXAMPLE_LENGTH = { least: 300, most: 1500 };

function skipReason(draft: Draft, { office, since, until }: AuditSettings): SkipReason | undefined {
  const sender = draft.from?.email.toLowerCase();
  if (sender !== undefined && !office.domains.includes(sender.slice(sender.lastIndexOf('@') + 1))) return 'foreign';
  if (since === undefined && until === undefined) return undefined;
  const day = draft.date?.slice(0, 10);
  if (day === undefined) return 'undated';
  return (since !== undefined && day < since) || (until !== undefined && day > until) ? 'period' : undefined;
}

/** A letter from its greeting to its closing, unless somebody else's words stand between. */
function exampleOf({ draft, text, passages, quoted }: Letter, department: string): Example | undefined {
  const parts = passages.filter(({ part }) => part !== 'subject' && part !== 'signature');
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const own = text.slice(start, end).trim();
  if (own.length < EXAMPLE_LENGTH.least || own.length > EXAMPLE_LENGTH.most) return undefined;
  if (quoted.some((range) => range.start < end && range.end > start)) return undefined;
  return { subject: draft.subject ?? '', text: own, department, date: draft.date?.slice(0, 10) ?? UNKNOWN };
}

/** The tally of one message. Never rejects: a message that cannot be read or judged is counted as such. */
export async function judgeMessage(bytes: Uint8Array, settings: AuditSettings): Promise<Tally> {
  const tally = emptyTally();
  try {
    const draft = await readMessage(bytes);
    const skipped = skipReason(draft, settings);
    if (skipped) tally.skipped[skipped] = 1;
    else count(draft, settings, tally);
  } catch (error) {
    return { ...emptyTally(), unreadable: { [error instanceof MailReadError ? error.problem : 'malformed']: 1 } };
  }
  return tally;
}

function count(draft: Draft, { office, withTexts }: AuditSettings, tally: Tally): void {
  const { verdict, findings, failures, letter } = checkDraft(draft, office);
  const department = senderDepartment(draft, office) ?? UNKNOWN;
  const cell: Cell = { send: 0, confirm: 0, block: 0, findings: {} };
  cell[verdict] = 1;
  for (const { id } of findings) (cell.findings[id] ??= { messages: 1, findings: 0 }).findings += 1;
  tally.cells[draft.date?.slice(0, 7) ?? UNKNOWN] = { [department]: cell };
  for (const { ruleId } of failures) tally.failures[ruleId] = (tally.failures[ruleId] ?? 0) + 1;
  if (!withTexts || findings.length > 0 || draft.kind === 'absence') return;
  const example = exampleOf(letter, department);
  if (example) tally.examples = [example];
}
