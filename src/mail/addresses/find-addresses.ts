import type { Range } from '../edit';

/** An e-mail address as it stands in a text. */
export interface FoundAddress extends Range {
  /** In lower case, to compare. */
  readonly email: string;
}

/** Limits of RFC 5321 §4.5.3.1: 64 octets before the @, 255 after it. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;

function isLocalPart(character: string): boolean {
  return /[A-Za-z0-9._%+'&=!#$*/?^`{|}~-]/.test(character);
}

function isDomain(character: string): boolean {
  return /[A-Za-z0-9.-]/.test(character);
}

function startOfLocalPart(text: string, at: number, from: number): number {
  const limit = Math.max(from, at - LONGEST_LOCAL_PART);
  let start = at;
  while (start > limit && isLocalPart(text.charAt(start - 1))) start -= 1;
  while (start < at && !/[A-Za-z0-9_]/.test(text.charAt(start))) start += 1;
  return start;
}

function endOfDomain(text: string, at: number, to: number): number {
  const limit = Math.min(to, at + 1 + LONGEST_DOMAIN);
  let end = at + 1;
  while (end < limit && isDomain(text.charAt(end))) end += 1;
  while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Finds the e-mail addresses in `[from, to)` of a text, in order. Linear: every @ looks at no more than 319 characters. */
export function findAddresses(text: string, from = 0, to = text.length): FoundAddress[] {
  const found: FoundAddress[] = [];
  let free = from;
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    const start = startOfLocalPart(text, at, free);
    const end = endOfDomain(text, at, to);
    if (start === at || !/^[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/.test(text.slice(at + 1, end))) continue;
    found.push({ start, end, email: text.slice(start, end).toLowerCase() });
    free = end;
  }
  return found;
}
