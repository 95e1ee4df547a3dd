import type { Finding } from '../../rules/finding';
import type { TextPositions } from './text-positions';

/** What is marked of a finding. */
export type Mark = Pick<Finding, 'identity' | 'part' | 'range' | 'severity'>;

const NAMES: Readonly<Record<Finding['severity'], string>> = {
  block: 'dobry-list-block',
  warn: 'dobry-list-warn',
  advise: 'dobry-list-advise',
};
const POINTED = 'dobry-list-pointed';

/** Whether the browser can mark text without touching the document (CSS Custom Highlight API). */
const supported = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

function isInBody({ part, range }: Mark): boolean {
  return range !== undefined && part !== 'subject';
}

/** The place of a finding in the letter on the page, if it has one. */
export function rangeOfFinding(finding: Mark, positions: TextPositions): Range | undefined {
  return finding.range && isInBody(finding) ? positions.rangeOf(finding.range.start, finding.range.end) : undefined;
}

/** Marks the words of findings in the letter; nothing of it is in the letter's HTML. */
export function highlightFindings(findings: readonly Mark[], positions: TextPositions): void {
  if (!supported()) return;
  for (const severity of ['block', 'warn', 'advise'] as const) {
    const ranges = findings
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => rangeOfFinding(finding, positions) ?? []);
    CSS.highlights.set(NAMES[severity], new Highlight(...ranges));
  }
}

/** Marks the words the user points at, or none. */
export function highlightPointed(range: Range | undefined): void {
  if (!supported()) return;
  const pointed = new Highlight(...(range ? [range] : []));
  pointed.priority = 1;
  CSS.highlights.set(POINTED, pointed);
}
