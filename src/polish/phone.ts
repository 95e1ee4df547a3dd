/** Prefixes of Polish mobile numbers; all others are landlines (numbering plan of UKE). */
const MOBILE = /^(?:45|50|51|53|57|60|66|69|72|73|78|79|88)/;

/**
 * A Polish number grouped the usual way: `77 555 01 12` (landline), `600 000 111` (mobile), `+48` kept when given, `prefix` put before
 * it otherwise.
 * Whatever is not a Polish number of nine digits, an extension or a foreign number, is returned as written.
 */
export function formatPhone(phone: string, prefix = ''): string {
  const match = /^(\+48|0048)?([\d ()/.-]{9,40})$/.exec(phone.trim());
  const digits = (match?.[2] ?? '').replace(/\D/g, '');
  if (digits.length !== 9) return phone.trim();
  const groups = MOBILE.test(digits) ? /(...)(...)(...)/ : /(..)(...)(..)(..)/;
  const grouped = (groups.exec(digits) ?? []).slice(1).join(' ');
  return `${match?.[1] === undefined ? prefix : '+48'} ${grouped}`.trim();
}
