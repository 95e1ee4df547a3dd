import type { Finding } from '../rules/finding';
import { plainLine } from './plain-line';
import type { SkipList } from './skips';

/** Header field that says which blocking findings the author overrode, and why. Recipients can read it in the source. */
export const OVERRIDE_HEADER = 'X-Dobry-List-Override';

/** Octets of a line without its CRLF (RFC 5322, 2.1.1), less the field's name, colon and space. */
const VALUE_LIMIT = 998 - OVERRIDE_HEADER.length - 2;

const REASON = "; reason*=UTF-8''";
const SEPARATOR = ', ';

/** Octets below which the beginning of a reason tells nothing. */
const SHORTEST_CUT = 24;

/** An overridden finding as the header tells it. */
export interface Override {
  /** A finding id; not a `FindingId`, because a message may come from another version. */
  readonly id: string;
  readonly reason?: string;
}

/**
 * The value of the audit header, undefined when nothing that blocked was overridden:
 *
 *     footer-missing; reason*=UTF-8''Klient%20prosi, subject-missing; reason*=UTF-8''Pilne
 *
 * A list with parameters as in RFC 9110 (5.6.1, 5.6.6), the reason as an `ext-value` of RFC 8187 (3.2.1): nothing but letters, digits, `%`
 * and a few harmless signs can come from what the author typed, so no reason can end the field or begin another. One
 * line of ASCII that needs no folding; reasons that do not fit are cut after a whole character and end with `…`.
 */
export function overrideHeader(skips: SkipList): string | undefined {
  const overrides = overridesOf(skips);
  if (overrides.length === 0) return undefined;
  const bare = overrides.map(({ id }) => id).join(SEPARATOR).length;
  if (bare > VALUE_LIMIT) return [...new Set(overrides.map(({ id }) => id))].join(SEPARATOR);
  let room = VALUE_LIMIT - bare;
  const entries = overrides.map(({ id, reason = '' }, index) => {
    const share = Math.floor(room / (overrides.length - index)) - REASON.length;
    const value = extValue(reason, share);
    if (value === '') return id;
    room -= REASON.length + value.length;
    return `${id}${REASON}${value}`;
  });
  return entries.join(SEPARATOR);
}

/** The same for a checked message: of what was skipped for a reason, only what is still there to be found. */
export function overrideHeaderFor(skips: SkipList, findings: readonly Finding[]): string | undefined {
  const there = new Set(findings.map(({ identity }) => identity));
  return overrideHeader(skips.filter(({ identity, reason }) => reason !== undefined && there.has(identity)));
}

/** Reads the header for an audit. Folded lines are unfolded; entries that are not as above are passed over. */
export function parseOverrideHeader(value: string): readonly Override[] {
  const overrides: Override[] = [];
  for (const entry of value.split(',')) {
    const [id = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) continue;
    const reason = parameters.map(reasonOf).find((found) => found !== undefined);
    overrides.push({ id, ...(reason === undefined ? {} : { reason }) });
  }
  return overrides;
}

/** What was overridden: findings that blocked have a reason. The same reason for the same kind is told once. */
function overridesOf(skips: SkipList): readonly Override[] {
  const overrides = new Map<string, Override>();
  for (const { id, reason } of skips) {
    if (reason === undefined) continue;
    const line = plainLine(reason);
    overrides.set(`${id} ${line}`, { id, reason: line });
  }
  return [...overrides.values()];
}

/** `value-chars` of RFC 8187: what `encodeURIComponent` leaves as it is, without the four that are no `attr-char`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text encoded, cut to `limit` octets; empty when that leaves nothing worth telling. */
function extValue(text: string, limit: number): string {
  const whole = encode(text);
  if (whole.length <= limit) return whole;
  if (limit < SHORTEST_CUT) return '';
  const ellipsis = encode('…');
  let cut = '';
  for (const character of text) {
    const next = encode(character);
    if (cut.length + next.length + ellipsis.length > limit) break;
    cut += next;
  }
  return cut + ellipsis;
}

function reasonOf(parameter: string): string | undefined {
  const encoded = /^reason\*\s*=\s*utf-8'[\w-]*'([\w!#$&+.^`|~%-]*)$/i.exec(parameter)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
