import type { Finding } from '../rules/finding';
import { keyFindings } from './outline';

/** Where the author is typing: in the body, with the caret in `Letter.text` where the host knows it, or in a header. */
export interface Typing {
  readonly where: 'body' | 'subject' | 'recipients';
  readonly caret?: number;
}

type Settled = Pick<Finding, 'identity' | 'part' | 'range'>;

function isUnderway({ part, range }: Settled, { where, caret }: Typing): boolean {
  if (!range) return true;
  if (part === 'subject') return where === 'subject';
  return where === 'body' && caret !== undefined && range.start <= caret && caret <= range.end;
}

/**
 * Keeps the pane from flickering while a word is half typed: a finding at the caret, and one about something that is not
 * there yet, waits until the author pauses; what was shown stays, and what is gone goes at once.
 * `typing` is absent once the author has paused. `shown` holds the keys shown before.
 */
export function settle<Kind extends Settled>(
  findings: readonly Kind[],
  shown: ReadonlySet<string>,
  typing: Typing | undefined,
): readonly Kind[] {
  if (!typing) return findings;
  return keyFindings(findings)
    .filter(({ key, finding }) => shown.has(key) || !isUnderway(finding, typing))
    .map(({ finding }) => finding);
}
