import type { Report } from '../checker/report';
import type { Letter, Part } from '../mail/letter';
import type { FindingId } from '../office/finding-id';
import type { Finding } from '../rules/finding';

/** A finding with a key that is stable while the author types elsewhere. */
export interface KeyedFinding<Kind = Finding> {
  readonly key: string;
  readonly finding: Kind;
}

/** Findings of one kind in one part: one card. */
export interface Card {
  readonly key: string;
  readonly id: FindingId;
  readonly findings: readonly KeyedFinding[];
}

export interface PartOutline {
  readonly part: Part;
  /** Worst severity of what stands outside the advice; `fine` when nothing does, `absent` when the part is not there. */
  readonly tone: 'absent' | 'fine' | 'warn' | 'block';
  readonly cards: readonly Card[];
  readonly advice: readonly Card[];
  /** Findings outside the advice. */
  readonly remarks: number;
  readonly suggestions: number;
}

/** Parts every letter has; the others appear when there is something to say about them. */
const ALWAYS: readonly Part[] = ['recipients', 'subject', 'salutation', 'body', 'closing', 'signature', 'notice'];
const ORDER: readonly Part[] = [...ALWAYS, 'quoted', 'attachments'];

/** Gives each finding a key: its identity, and its number among findings of the same identity. */
export function keyFindings<Kind extends Pick<Finding, 'identity'>>(
  findings: readonly Kind[],
): readonly KeyedFinding<Kind>[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, nth + 1);
    return { key: `${finding.identity}#${nth}`, finding };
  });
}

function fold(findings: readonly KeyedFinding[]): readonly Card[] {
  const byKind = new Map<FindingId, KeyedFinding[]>();
  for (const keyed of findings) {
    const list = byKind.get(keyed.finding.id);
    if (list) list.push(keyed);
    else byKind.set(keyed.finding.id, [keyed]);
  }
  return [...byKind].map(([id, list]) => ({ key: id, id, findings: list }));
}

function isAdvice({ finding }: KeyedFinding): boolean {
  return finding.severity === 'advise';
}

/** Whether the letter has nothing of a part: no recipients yet, no notice where none is due. */
function isAbsent(part: Part, { draft, ...letter }: Letter): boolean {
  switch (part) {
    case 'recipients':
      return draft.to.length + draft.cc.length + draft.bcc.length === 0;
    case 'salutation':
    case 'closing':
    case 'signature':
    case 'notice':
      return letter[part] === undefined;
    default:
      return false;
  }
}

function toneOf(part: Part, own: readonly KeyedFinding[], letter: Letter): PartOutline['tone'] {
  if (own.length === 0) return isAbsent(part, letter) ? 'absent' : 'fine';
  if (own.some(({ finding }) => finding.severity === 'block')) return 'block';
  return own.every(isAdvice) ? 'fine' : 'warn';
}

/** The letter part by part, in the order of the letter, with findings of one kind folded into one card. */
export function outlineOf(report: Report): readonly PartOutline[] {
  const keyed = keyFindings(report.findings);
  const hasAttachments = report.letter.draft.attachments.some((attachment) => !attachment.inline);
  const parts: PartOutline[] = [];
  for (const part of ORDER) {
    const own = keyed.filter(({ finding }) => finding.part === part);
    if (own.length === 0 && !ALWAYS.includes(part) && !(part === 'attachments' && hasAttachments)) continue;
    const remarks = own.filter((one) => !isAdvice(one));
    const advice = own.filter(isAdvice);
    parts.push({
      part,
      tone: toneOf(part, own, report.letter),
      cards: fold(remarks),
      advice: fold(advice),
      remarks: remarks.length,
      suggestions: advice.length,
    });
  }
  return parts;
}
