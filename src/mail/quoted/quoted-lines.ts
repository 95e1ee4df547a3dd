import { fold } from '../text/fold';

/** All patterns read folded text (see `fold`): lower case, no diacritics, every dash `-`. */
const SEPARATOR =
  /^[-_=*> ]{0,80}(?:oryginalna wiadomosc|wiadomosc oryginalna|original message|original appointment|(?:poczatek )?przekazan(?:a|ej|ej dalej) wiadomosc(?:i)?|poczatek przekazywanej wiadomosci|wiadomosc przekazana(?: dalej)?|forwarded message|begin forwarded message|forwarded by|ursprungliche nachricht|weitergeleitete nachricht)[-_=*: ]{0,80}$/;

const HEADER =
  /^\*?(od|from|von|nadawca|wyslano|wyslane|sent|gesendet|data|date|datum|do|to|an|adresat|adresaci|dw|cc|kopia|udw|temat|subject|betreff|odpowiedz do|reply-to)\*? ?:/;
const FIRST_HEADER = /^\*?(?:od|from|von|nadawca|temat|subject|data|date|do|wyslano)\*? ?:/;
const SENDER = /^(?:od|from|von|nadawca)$/;
const TELLING = /^(?:wyslano|wyslane|sent|gesendet|data|date|datum|temat|subject|betreff)$/;

/** The lines of a block of headers and their labels stand within this many lines. */
const HEADER_LINES = 9;

const WROTE =
  /(?:pisze|pisza|napisal|napisala|napisali|napisal\(a\)|wrote|schrieb|writes)(?: (?:w dniu )?[^:]{0,20}\d[^:]{1,40}(?::\d\d)?)? ?:$/;
const WROTE_FIRST = /^(?:wiadomosc napisana przez|uzytkownik) .{3,200}:$/;
const OPENING =
  /^(?:w dniu|dnia|on|am|le|dn\.|uzytkownik|pon|wt|sr|czw|pt|sob|nd|niedz|ndz|mon|tue|wed|thu|fri|sat|sun)\b|^\d{1,4}[-./ ]|^\d{1,2}:\d\d/;
const TIME_OR_ADDRESS = /\d{1,2}[:.]\d\d\b|\S@\S/;

/** An attribution wrapped by the client takes at most this many lines. */
const ATTRIBUTION_LINES = 4;

/** Whether a folded line says that a forwarded or original message follows. */
export function isSeparator(line: string): boolean {
  return line.length < 200 && SEPARATOR.test(line);
}

/**
 * Whether a block of headers of an earlier message begins at `at`, the first character of a line: `Od:`, `Wysłano:`, `Do:`,
 * `Temat:` or their like, three different ones with a sender and a date or subject among them.
 */
export function isHeaderBlock(text: string, at: number): boolean {
  const head = fold(text.slice(at, at + 12));
  if (/^_{10}|^-{10}/.test(head)) {
    return followedByHeaderBlock(text, at);
  }
  if (!FIRST_HEADER.test(head)) {
    return false;
  }
  const labels = new Set<string>();
  let sender = false;
  let telling = false;
  let position = at;
  for (let line = 0; line < HEADER_LINES && position < text.length; line++) {
    const match = HEADER.exec(fold(text.slice(position, position + 16).replace(/^ +/, '')));
    if (match !== null && match[1] !== undefined) {
      labels.add(match[1]);
      sender = sender || SENDER.test(match[1]);
      telling = telling || TELLING.test(match[1]);
    } else if (line > 0 && text.charCodeAt(position) === 0x0a && labels.size < 2) {
      return false;
    }
    const newline = text.indexOf('\n', position);
    if (newline < 0) {
      break;
    }
    position = newline + 1;
  }
  return labels.size >= 3 && sender && telling;
}

function followedByHeaderBlock(text: string, at: number): boolean {
  const newline = text.indexOf('\n', at);
  if (newline < 0 || !/^[-_]{10,200}\s*$/.test(text.slice(at, Math.min(newline, at + 201)))) {
    return false;
  }
  let next = newline + 1;
  while (next < text.length && next < newline + 10 && text.charCodeAt(next) <= 0x20) {
    next++;
  }
  const char = text.charAt(next);
  return char !== '-' && char !== '_' && isHeaderBlock(text, next);
}

/**
 * Where the attribution begins whose last line is `[start, end)` (folded: `line`): "W dniu … pisze:", "wt., 6 maj 2025 o 09:02 X
 * <a@b> napisał(a):", "On … wrote:". It may have been wrapped. −1 when the line ends no attribution.
 */
export function attributionStart(text: string, start: number, end: number, line: string): number {
  if (line.charAt(line.length - 1) !== ':') {
    return -1;
  }
  if (WROTE_FIRST.test(line) && TIME_OR_ADDRESS.test(line)) {
    return start;
  }
  if (!WROTE.test(line)) {
    return -1;
  }
  let from = start;
  for (let taken = 0; taken < ATTRIBUTION_LINES; taken++) {
    const whole = fold(text.slice(from, end));
    if (OPENING.test(whole) && TIME_OR_ADDRESS.test(whole)) {
      return from;
    }
    const previousEnd = text.lastIndexOf('\n', from - 1);
    if (previousEnd <= 0) {
      break;
    }
    const previousStart = text.lastIndexOf('\n', previousEnd - 1) + 1;
    if (text.slice(previousStart, previousEnd).trim() === '' || end - previousStart > 400) {
      break;
    }
    from = previousStart;
  }
  return TIME_OR_ADDRESS.test(line) || /\(a\) ?:$/.test(line) ? start : -1;
}
