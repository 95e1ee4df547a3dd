import type { Finding } from '../rules/finding';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short name for a set of findings, whatever their order: eight hexadecimal digits, the same until a finding comes or
 * goes. Where a mail client cannot ask "send anyway?", pressing Send again with the same key is the answer.
 * FNV-1a, 32 bits, over the sorted identities (draft-eastlake-fnv): no secret, only to tell sets apart.
 */
export function askedKey(findings: readonly Finding[]): string {
  const text = findings
    .map(({ identity }) => identity)
    .sort()
    .join('\n');
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return `0000000${(hash >>> 0).toString(16)}`.slice(-8);
}
