import type { Finding } from '../../rules/finding';

/** The pane shows the first of many anyway, and clients limit the data. */
const MOST = 20;

/** What a Smart Alert or a bar hands to the pane it opens: which findings it is about. A text, as old clients demand. */
export function heldContext(findings: readonly Finding[]): string {
  return JSON.stringify({ held: findings.slice(0, MOST).map(({ identity }) => identity) });
}

/** Identities in such a text; undefined when it is none of ours. */
export function heldIdentities(context: string): readonly string[] | undefined {
  try {
    const { held } = JSON.parse(context) as { held?: unknown };
    return Array.isArray(held) ? held.filter((one): one is string => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}
