import { isDigit, isLetter, isSpace } from './letters';

/** Endings that make `name.ending` a domain name: a full stop without a space after it is too common to trust any other. */
const DOMAIN_ENDINGS = /^(?:pl|eu|com|org|net|info|edu|gov|biz|io|app|online|tv|example|de|cz|sk|ua|uk|fr|at)$/i;

const FILE_ENDINGS =
  /^(?:pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|xml|xades|p7m|zip|7z|rar|jpe?g|png|gif|tiff?|svg|dwg|dxf|gml|shp|pptx?|html?|eml|msg|mp[34])$/i;

/** Longest run of characters in which an address is looked for (RFC 5321 §4.5.3.1 allows 256 for a mailbox; URLs are longer). */
const LONGEST = 2048;

const SCHEME = /^(?:https?|ftp|mailto):/i;

/** A character of a name between the points of an address. */
export function isNamePart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2d || code === 0x5f || code === 0x25 || code === 0x2b;
}

function endsAddress(code: number): boolean {
  return (
    isSpace(code) ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x22 ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb
  );
}

/** Takes away the punctuation of the sentence an address stands in: `gov.pl.`, `(https://gov.pl/web)`. */
function withoutTrailingPunctuation(text: string, start: number, end: number): number {
  const marks = text.slice(start, end).indexOf('(') < 0 ? ".,;:!?…'’”*_-–—]}|)" : ".,;:!?…'’”*_-–—]}|";
  let last = end;
  while (last > start && marks.indexOf(text.charAt(last - 1)) >= 0) last--;
  return last;
}

/**
 * End of the e-mail address, URL, domain name or file name that starts at `start`, or −1. The caller asks only at the
 * start of a word, so that every character is looked at a bounded number of times.
 */
export function addressEnd(text: string, start: number, limit: number): number {
  const furthest = Math.min(limit, start + LONGEST);
  if (
    SCHEME.test(text.slice(start, Math.min(furthest, start + 8))) ||
    /^www\.\S/i.test(text.slice(start, Math.min(furthest, start + 5)))
  ) {
    let end = start;
    while (end < furthest && !endsAddress(text.charCodeAt(end))) end++;
    end = withoutTrailingPunctuation(text, start, end);
    return /[:.]\S/.test(text.slice(start, end)) ? end : -1;
  }
  return nameEnd(text, start, furthest);
}

/** `name@host.tld`, `host.tld/path` or `name.pdf`: names joined by points and at most one `@`. */
function nameEnd(text: string, start: number, furthest: number): number {
  let at = -1;
  let lastPoint = -1;
  let end = start;
  for (; end < furthest; end++) {
    const code = text.charCodeAt(end);
    if (isNamePart(code)) continue;
    const next = text.charCodeAt(end + 1);
    if (code === 0x2e && end + 1 < furthest && isNamePart(next)) lastPoint = end;
    else if (code === 0x40 && at < 0 && end + 1 < furthest && isNamePart(next)) at = end;
    else break;
  }
  if (lastPoint < 0) return -1;
  while (text.charAt(end - 1) === '-' || text.charAt(end - 1) === '_') end--;
  const ending = text.slice(lastPoint + 1, end);
  if (at >= 0) return lastPoint > at && /^[a-z]{2,}$/i.test(ending) ? end : -1;
  if (FILE_ENDINGS.test(ending)) return end;
  if (!DOMAIN_ENDINGS.test(ending) || !/[a-z]{2}/i.test(text.slice(start, lastPoint))) return -1;
  if (text.charAt(end) !== '/') return end;
  while (end < furthest && !endsAddress(text.charCodeAt(end))) end++;
  return withoutTrailingPunctuation(text, start, end);
}
